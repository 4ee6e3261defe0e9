import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const credentialsProvider: Rule = optionRule({
  id: 'MC-OPT-405',
  classes: [CONFLUENT_S3_SINK],
  title: 'the credentials provider belongs to the AWS SDK in the archive',
  severity: 'error',
  why: 'Since version 11.0.0 the class must belong to AWS SDK for Java 2.x.',
  fix: 'use software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider',
  source: `${CONFLUENT}: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => say('s3.credentials.provider.class', 'belongs to AWS SDK for Java 1.x', /^com\.amazonaws\./.test(connector.text('s3.credentials.provider.class') ?? '') && !/^([1-9]|10)\./.test(connector.version ?? '')),
});
