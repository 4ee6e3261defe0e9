import type { Rule } from '../../../model';
import { unreachable } from '../unreachable';

/** Those with a page of their own. */
const HAS_A_RULE = ['s3', 'glue'];

export const serviceEndpoints: Rule = {
  id: 'MC-NET-004',
  title: 'workers reach the AWS services that they call',
  severity: 'error',
  why: 'Calls to the service time out; for secrets this happens so early that the connector never starts. Service names resolve, but no traffic '
    + 'leaves the subnets.',
  fix: 'add an interface VPC endpoint with private DNS for the service (a gateway for Amazon DynamoDB), or a NAT gateway',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-internet-access.html',
  requires: ['network'],
  check: deployment => unreachable(deployment, endpoint => !HAS_A_RULE.includes(endpoint)),
};
