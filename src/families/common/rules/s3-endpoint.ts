import type { Rule } from '../../../model';
import { unreachable } from '../unreachable';

export const s3Endpoint: Rule = {
  id: 'MC-NET-005',
  title: 'workers reach Amazon S3',
  severity: 'error',
  why: 'The sink cannot write. Some S3 sinks stay RUNNING meanwhile and never advance.',
  fix: 'add a gateway VPC endpoint for Amazon S3 to the route tables of the subnets (at no cost), or a NAT gateway',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-tutorial-setup.html',
  requires: ['network'],
  check: deployment => unreachable(deployment, endpoint => endpoint === 's3'),
};
