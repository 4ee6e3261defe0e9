import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const subnetsGiven: Rule = {
  id: 'MC-NET-010',
  title: 'a connector specifies its subnets',
  severity: 'error',
  why: 'Workers run in the subnets that the connector specifies; the service rejects a connector without any.',
  fix: 'specify the private subnets of the cluster',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html',
  requires: ['network'],
  check({ network, scope }) {
    if (scope !== 'deployment' || network === undefined) {
      return NOT_APPLICABLE;
    }
    if (network.subnets === undefined) {
      return network.subnetsMissing === true ? finding({ message: 'the connector names no subnets' }) : cannotKnow('the list of subnets is known only at deployment');
    }
    return network.subnets.length > 0 ? HOLDS : finding({ message: 'the list of subnets is empty' });
  },
};
