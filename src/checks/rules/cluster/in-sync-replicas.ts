import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const inSyncReplicas: Rule = {
  id: 'MC-CLU-046',
  title: 'topics stay writable while one broker restarts',
  severity: 'warning',
  why: 'With min.insync.replicas as large as the replication factor, every restart of a broker, patching included, stops all producers that wait for all replicas, '
    + 'and with them the internal topics of MSK Connect.',
  fix: 'set min.insync.replicas to one less than default.replication.factor',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html',
  about: ['cluster', 'configuration'],
  requires: ['cluster'],
  check({ cluster }) {
    const [least, factor] = ['min.insync.replicas', 'default.replication.factor'].map(key => Number(cluster?.serverProperties?.get(key)?.literal));
    if (!Number.isInteger(least) || !Number.isInteger(factor)) {
      return NOT_APPLICABLE;
    }
    return least < factor || factor === 1 ? HOLDS : finding({
      key: 'min.insync.replicas', value: String(least), message: `min.insync.replicas is ${least}, and default.replication.factor is ${factor}`,
    });
  },
};
