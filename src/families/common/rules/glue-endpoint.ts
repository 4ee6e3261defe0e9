import type { Rule } from '../../../model';
import { unreachable } from '../unreachable';

export const glueEndpoint: Rule = {
  id: 'MC-NET-006',
  title: 'workers reach AWS Glue',
  severity: 'error',
  why: 'The Glue converters call the schema registry for each new schema, and Iceberg sinks call the Data Catalog for each commit; tasks fail when the call times out.',
  fix: 'add an interface VPC endpoint with private DNS for AWS Glue, or a NAT gateway',
  source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/118',
  requires: ['network'],
  check: deployment => unreachable(deployment, endpoint => endpoint === 'glue'),
};
