import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const tombstoneKeys: Rule = optionRule({
  id: 'MC-OPT-402',
  classes: [CONFLUENT_S3_SINK],
  title: 'tombstones are written with their keys',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set store.kafka.keys=true',
  source: `${CONFLUENT}, S3SinkConnectorValidator: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => say('store.kafka.keys', 'must be true with behavior.on.null.values=write', connector.is('behavior.on.null.values', 'write') && connector.is('store.kafka.keys', 'false')),
});
