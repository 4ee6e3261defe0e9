import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const brokerCountRule: Rule = {
  id: 'MC-CLU-004',
  title: 'the number of brokers is a multiple of the number of Availability Zones',
  severity: 'error',
  why: 'The service places the same number of brokers in each Availability Zone and rejects any other number.',
  fix: 'choose the number of brokers per Availability Zone times the number of Availability Zones',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-create-cluster.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    const { brokerCount: brokers, availabilityZones: zones } = cluster ?? {};
    if (brokers === undefined || zones === undefined) {
      return NOT_APPLICABLE;
    }
    return brokers > 0 && brokers % zones === 0 ? HOLDS : finding({
      message: `${brokers} brokers cannot be spread evenly over ${zones} availability zones`,
      value: String(brokers),
    });
  },
};
