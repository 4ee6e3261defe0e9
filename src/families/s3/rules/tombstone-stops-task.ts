import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const tombstoneStopsTask: Rule = optionRule({
  id: 'MC-OPT-406',
  classes: [CONFLUENT_S3_SINK],
  title: 'a tombstone does not stop the task',
  severity: 'info',
  why: 'The default of behavior.on.null.values is fail, so the first tombstone stops the task.',
  fix: 'set behavior.on.null.values=ignore, or write with store.kafka.keys=true',
  source: `${CONFLUENT}: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => say('behavior.on.null.values', 'is left at fail, so one tombstone stops the task', !connector.has('behavior.on.null.values')),
});
