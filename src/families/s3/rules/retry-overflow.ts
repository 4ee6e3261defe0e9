import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { AIVEN } from '../sources';

export const retryOverflow: Rule = optionRule({
  id: 'MC-OPT-210',
  classes: [AIVEN_S3_SINK],
  title: 'the number of retries does not overflow the backoff',
  severity: 'warning',
  why: 'The delay doubles with each retry and overflows.',
  fix: 'set at most 30 retries',
  source: `${AIVEN}, S3SinkConfig: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say('aws.s3.backoff.max.retries', 'is above 30, where the backoff overflows', (connector.number('aws.s3.backoff.max.retries') ?? 0) > 30),
});
