import type { Rule } from '../../../model';
import { unreachable } from '../unreachable';

export const glueEndpoint: Rule = {
  id: 'MC-NET-006',
  title: 'workers reach the AWS Glue Schema Registry',
  severity: 'error',
  why: 'The Glue converters call the registry for each new schema; tasks fail when the call times out.',
  fix: 'add an interface VPC endpoint with private DNS for AWS Glue, or a NAT gateway',
  source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/118',
  check: deployment => unreachable(deployment, ['glue']),
};
