import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule, Violation } from '../../../model';

export const expressSettings: Rule = {
  id: 'MC-CLU-002',
  title: 'express brokers have no storage settings',
  severity: 'error',
  why: 'The service manages the storage of express brokers without volumes. It rejects volumes, tiered storage and provisioned throughput for them. '
    + 'Logs are possible: express brokers deliver them since February 2026.',
  fix: 'remove the setting, or use standard brokers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-broker-types-express.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.kind !== 'express') {
      return NOT_APPLICABLE;
    }
    const { storage } = cluster;
    const settings: Array<[string, unknown]> = [
      ['volume size', storage?.volumeGib],
      ['volume throughput', storage?.throughputMib],
      ['tiered storage', storage?.tiered],
      ['storage autoscaling', storage?.autoscaling],
    ];
    const set = settings.filter(([, value]) => value !== undefined && value !== false);
    return set.length === 0 ? HOLDS : findings(set.map(([name]): Violation => ({ message: `${name} cannot be set for express brokers` })));
  },
};
