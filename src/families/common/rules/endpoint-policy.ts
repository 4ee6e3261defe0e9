import { allowed, isAwsResource } from '../../../checks';
import type { EndpointPolicyModel, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, Text } from '../../../model';
import { awsNeeds } from '../aws-calls';
import type { AwsNeed } from '../aws-calls';
import { callerOf, optionsOf } from '../called-services';

const ANYWHERE = { partition: Text.opaque(), region: Text.opaque(), account: Text.opaque() };

export const endpointPolicy: Rule = {
  id: 'MC-NET-041',
  title: 'the policies of VPC endpoints allow the calls of the connector',
  severity: 'error',
  why: 'Calls through a VPC endpoint must be allowed by its policy as well as by the execution role. Otherwise the service rejects them with 403, although the role is correct.',
  fix: 'allow the actions on the resource in the policy of the endpoint, or omit the policy, which allows all',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  requires: ['network'],
  check(deployment) {
    const policies = deployment.network?.endpointPolicies ?? [];
    const needs = policies.length === 0 ? [] : awsNeeds(callerOf(deployment), optionsOf(deployment), ANYWHERE);
    return needs.length === 0 ? NOT_APPLICABLE
      : findings(needs.flatMap(need => policies.filter(({ service }) => service === serviceOf(need)).flatMap(policy => denied(policy, need))));
  },
};

const serviceOf = ({ call }: AwsNeed) => [call.arn].flat()[0]?.split(':')[2];

function denied({ endpoint, statements }: EndpointPolicyModel, { call, option, value, resources }: AwsNeed): Violation[] {
  const isDenied = (action: string) => resources.some(meant => allowed(statements, action, resource => isAwsResource(resource, meant)) === false);
  const missing = call.perhaps ? [] : call.actions.filter(isDenied);
  return missing.length === 0 ? [] : [{
    key: option,
    value: String(value),
    message: `the policy of the VPC endpoint ${endpoint} does not allow ${missing.join(', ')} on ${call.resource}, ${value} (${option})`,
  }];
}
