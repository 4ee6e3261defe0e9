import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_JDBC_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const javaVersion: Rule = optionRule({
  id: 'MC-OPT-516',
  classes: [CONFLUENT_JDBC_SINK],
  title: 'the archive runs on this version of Kafka Connect',
  severity: 'error',
  why: 'Version 10.9.7 does not link against Kafka Connect 2.7.',
  fix: 'use Kafka Connect 3.7.x',
  source: `${CONFLUENT}, compiled against both`,
  check: connector => say('connector.class', 'does not run on Kafka Connect 2.7', /^2\./.test(connector.kafkaConnectVersion ?? '') && /^10\.9/.test(connector.version ?? '')),
});
