import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const oneCapacityMode: Rule = {
  id: 'MC-CAP-003',
  title: 'the capacity is either provisioned or autoscaled',
  severity: 'error',
  why: 'The service requires exactly one of the two capacity modes and rejects both together as well as neither.',
  fix: 'specify either provisioned or autoscaled capacity',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  requires: ['capacity'],
  check({ capacity }) {
    if (capacity === undefined) {
      return NOT_APPLICABLE;
    }
    const { provisioned, autoscaled } = capacity;
    if (provisioned !== undefined && autoscaled !== undefined) {
      return finding({ message: 'the capacity is both provisioned and autoscaled; exactly one is allowed' });
    }
    return provisioned ?? autoscaled ? HOLDS : finding({ message: 'the capacity is neither provisioned nor autoscaled; exactly one is required' });
  },
};
