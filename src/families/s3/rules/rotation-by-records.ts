import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT_S3_SINK } from '../family';

/** Partitioners of the archive that have no time; one of another archive may have one. */
const WITHOUT_TIME = /^io\.confluent\.connect\.storage\.partitioner\.(Default|Field)Partitioner$/;

export const rotationByRecords: Rule = optionRule({
  id: 'MC-OPT-416',
  classes: [CONFLUENT_S3_SINK],
  title: 'rotate.interval.ms is set with a partitioner by time',
  severity: 'warning',
  why: 'The interval is measured with the times of records, which only a time-based partitioner reads. With another one the sink ignores it, with a line in its log: the last records of each partition are not written until flush.size is reached.',
  fix: 'set rotate.schedule.interval.ms with timezone, or use TimeBasedPartitioner',
  source: 'https://github.com/confluentinc/kafka-connect-storage-common/issues/275, Confluent S3 sink, TopicPartitionWriter',
  check: connector => {
    const partitioner = connector.text('partitioner.class') ?? '';
    return WITHOUT_TIME.test(partitioner) && (connector.number('rotate.interval.ms') ?? -1) > 0 && !((connector.number('rotate.schedule.interval.ms') ?? -1) > 0) && connector.number('flush.size') !== 1
      ? [{ key: 'rotate.interval.ms', message: `has no effect, because partitioner.class is ${partitioner.replace(/^.*\./, '')}; set rotate.schedule.interval.ms` }] : [];
  },
});
