import type { Rule } from '../../../model';
import { unreachable } from './unreachable';

export const serviceEndpoints: Rule = {
  id: 'MC-NET-004',
  title: 'workers reach the AWS services that they call',
  severity: 'error',
  why: 'Calls of the service time out, with secrets so early that the connector never starts. Names of services resolve, but no packet leaves the subnets.',
  fix: 'add an interface endpoint with private DNS for the service to the VPC, or a NAT gateway',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-internet-access.html',
  check: deployment => unreachable(deployment, ['secretsmanager', 'ssm', 'sts', 'events', 'sqs']),
};
