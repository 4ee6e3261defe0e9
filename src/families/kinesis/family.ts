import { assumedRole } from '../credentials';
import type { Family } from '../family';
import type { RecordNeed } from '../record-needs';

export const KINESIS_SINK = 'com.amazon.kinesis.kafka.AmazonKinesisSinkConnector';
export const FIREHOSE_SINK = 'com.amazon.kinesis.kafka.FirehoseSinkConnector';
export const CONFLUENT_KINESIS_SOURCE = 'io.confluent.connect.kinesis.KinesisSourceConnector';

/** Each value is turned into bytes as its schema says, so that one without a schema ends the task. */
const WITH_SCHEMA: readonly RecordNeed[] = [{
  side: 'value',
  kinds: ['text', 'bytes', 'struct', 'map', 'number', 'boolean', 'list'],
  hasSchema: true,
  otherwise: 'and the sink writes each value by its schema: the task fails with a NullPointerException at the first record',
  fix: 'set value.converter=org.apache.kafka.connect.storage.StringConverter to send the text of each record',
}];

const ASSUMED_ROLE = assumedRole('roleARN');

/** None of them is in the catalog. */
export const KINESIS: Family = {
  id: 'kinesis',
  title: 'Amazon Kinesis',
  connectors: [
    {
      className: KINESIS_SINK,
      kind: 'sink',
      title: 'Amazon Kinesis Data Streams sink',
      takes: WITH_SCHEMA,
      licence: 'Apache License 2.0',
      region: { option: 'region', isNeeded: true },
      awsCalls: [
        {
          actions: ['kinesis:PutRecord', 'kinesis:PutRecords'],
          also: ['kinesis:DescribeStream', 'kinesis:DescribeStreamSummary', 'kinesis:ListShards'],
          option: 'streamName',
          arn: 'arn:{partition}:kinesis:{region}:{account}:stream/{value}',
          resource: 'the stream',
          unless: ['roleARN'],
          service: { endpoint: 'kinesis-streams', purpose: 'writing to the stream', unless: ['kinesisEndpoint'] },
        },
        {
          actions: [],
          also: ['cloudwatch:PutMetricData'],
          option: 'streamName',
          arn: '*',
          resource: 'all metrics',
          when: [{ option: 'metricsLevel', is: /^(summary|detailed)$/i, byDefault: 'none' }],
          unless: ['roleARN'],
          service: { endpoint: 'monitoring', purpose: 'publishing metrics', unless: ['cloudwatchEndpoint'] },
        },
        ASSUMED_ROLE,
      ],
    },
    {
      className: FIREHOSE_SINK,
      kind: 'sink',
      title: 'Amazon Data Firehose sink',
      takes: WITH_SCHEMA,
      licence: 'Apache License 2.0',
      region: { option: 'region', isNeeded: true },
      awsCalls: [
        {
          // it asks for the state of the stream when it starts
          actions: ['firehose:DescribeDeliveryStream', 'firehose:PutRecord', 'firehose:PutRecordBatch'],
          option: 'deliveryStream',
          arn: 'arn:{partition}:firehose:{region}:{account}:deliverystream/{value}',
          resource: 'the Firehose stream',
          unless: ['roleARN'],
          service: { endpoint: 'kinesis-firehose', purpose: 'writing to the Firehose stream', unless: ['kinesisEndpoint'] },
        },
        ASSUMED_ROLE,
      ],
    },
    {
      className: CONFLUENT_KINESIS_SOURCE,
      kind: 'source',
      title: 'Confluent Kinesis source',
      licence: 'commercial',
      region: { option: 'kinesis.region' },
      awsCalls: [{
        actions: ['kinesis:DescribeStream', 'kinesis:GetRecords', 'kinesis:GetShardIterator'],
        also: ['kinesis:ListShards'],
        option: 'kinesis.stream',
        arn: 'arn:{partition}:kinesis:{region}:{account}:stream/{value}',
        resource: 'the stream',
        unless: ['aws.access.key.id'],
        service: { endpoint: 'kinesis-streams', purpose: 'reading the stream', unless: ['kinesis.base.url'] },
      }],
    },
  ],
};
