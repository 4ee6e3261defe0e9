import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';

export const instanceType: Rule = {
  id: 'MC-CLU-047',
  title: 'the instance type of brokers is one of Amazon MSK',
  severity: 'error',
  why: 'The instance types of brokers begin with kafka. or express.; the service rejects those of Amazon EC2.',
  fix: 'specify an instance type such as kafka.m7g.large or express.m7g.large',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/broker-instance-types.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    const type = cluster?.instanceType;
    if (type === undefined) {
      return NOT_APPLICABLE;
    }
    return type.literal === undefined ? cannotKnow('the instance type is known only at deployment') : /^(kafka|express)\.\w+\.\w+$/.test(type.literal.trim()) ? HOLDS
      : finding({ message: `the instance type of the brokers is ${quoted(type)}; allowed are those that begin with kafka. or express.`, value: type.literal });
  },
};
