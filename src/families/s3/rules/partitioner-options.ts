import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

function partitioner(connector: ConnectorOptions, name: RegExp): boolean {
  return name.test(connector.text('partitioner.class') ?? '');
}

export const partitionerOptions: Rule = optionRule({
  id: 'MC-OPT-404',
  classes: [CONFLUENT_S3_SINK],
  title: 'the partitioner has the options that it needs',
  severity: 'error',
  why: 'The task fails when it starts.',
  fix: 'set the options that the partitioner requires',
  source: `${CONFLUENT}, TimeBasedPartitioner, PartitionerConfig: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => [
    ...say('partition.duration.ms', 'must be above 0 with TimeBasedPartitioner', partitioner(connector, /\.TimeBasedPartitioner$/) && (connector.number('partition.duration.ms') ?? -1) <= 0 && !connector.isOpaque('partition.duration.ms')),
    ...say('path.format', 'must be set with TimeBasedPartitioner', partitioner(connector, /\.TimeBasedPartitioner$/) && connector.isMissing('path.format')),
    ...['locale', 'timezone'].filter(() => partitioner(connector, /\.(TimeBased|Daily|Hourly)Partitioner$/)).flatMap(key => say(key, 'must be set with a partitioner by time', connector.isMissing(key))),
    ...say('partition.field.name', 'must be set with FieldPartitioner', partitioner(connector, /\.FieldPartitioner$/) && connector.isMissing('partition.field.name')),
  ],
});
