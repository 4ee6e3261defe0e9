import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const bucketName: Rule = optionRule({
  id: 'MC-OPT-200',
  classes: [AIVEN_S3_SINK],
  title: 'the bucket is specified',
  severity: 'error',
  why: 'The configuration definition does not mark the bucket as required: the connector is created, then the task fails (seen).',
  fix: 'set aws.s3.bucket.name',
  source: `${AIVEN}, S3ConfigFragment.validateBucket: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say('aws.s3.bucket.name', 'must be set', connector.isMissing('aws.s3.bucket.name') && connector.isMissing('aws_s3_bucket')),
});
