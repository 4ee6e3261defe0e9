import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const unusedKey: Rule = optionRule({
  id: 'MC-OPT-412',
  classes: [CONFLUENT_S3_SINK],
  title: 'a KMS key is used',
  severity: 'warning',
  why: 'The connector reads the key only where server-side encryption with AWS KMS is chosen; otherwise objects are encrypted as the bucket does by default.',
  fix: 'set s3.ssea.name=aws:kms',
  source: `${CONFLUENT}, S3OutputStream: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => say('s3.sse.kms.key.id', 'is not used without s3.ssea.name=aws:kms',
    connector.isSet('s3.sse.kms.key.id') && !connector.isOpaque('s3.ssea.name') && !connector.is('s3.ssea.name', 'aws:kms', 'aws:kms:dsse')),
});
