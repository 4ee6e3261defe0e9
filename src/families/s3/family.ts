import type { AwsCall } from '../aws-call';
import type { Family } from '../family';
import { assumedRole, otherProvider } from '../credentials';
import { aivenStart, bucketCalls, confluentStart } from './aws-calls';

export const AIVEN_S3_SINK = 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector';
export const AIVEN_S3_SOURCE = 'io.aiven.kafka.connect.s3.source.S3SourceConnector';
export const CONFLUENT_S3_SINK = 'io.confluent.connect.s3.S3SinkConnector';
export const CONFLUENT_S3_SOURCE = 'io.confluent.connect.s3.source.S3SourceConnector';
export const LENSES_S3_SINK = 'io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector';
export const LENSES_S3_SOURCE = 'io.lenses.streamreactor.connect.aws.s3.source.S3SourceConnector';

const AIVEN_CREDENTIALS = ['aws.access.key.id', 'aws_access_key_id', 'aws.sts.role.arn', otherProvider('aws.credentials.provider')];
const AIVEN_BUCKET = ['aws.s3.bucket.name', 'aws_s3_bucket'];
const CONFLUENT_CREDENTIALS = ['aws.access.key.id', otherProvider('s3.credentials.provider.class')];
/** Without the mode, the connector takes keys in older versions and the chain of the SDK in newer ones. */
const LENSES_CHAIN = [{ option: 'connect.s3.aws.auth.mode', is: /^(default)?$/i }];
const READING = { objects: { actions: ['s3:GetObject'], also: [] }, bucket: { actions: ['s3:ListBucket'], also: [] } };
const WRITTEN_IN_PARTS = ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts', 's3:GetObject'];

// that the option calls AWS STS is known of whatever connector has it
const ASSUMED_ROLE = assumedRole('aws.sts.role.arn', { unless: ['aws.access.key.id'], service: undefined });

const ENCRYPTION: AwsCall = {
  actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
  option: 's3.sse.kms.key.id',
  read: /^([0-9a-f-]{36})$/,
  arn: 'arn:{partition}:kms:{region}:{account}:key/{1}',
  resource: 'the key with which objects are encrypted',
  unless: CONFLUENT_CREDENTIALS,
  perhaps: true,
};

export const S3: Family = {
  id: 's3',
  title: 'Amazon S3',
  connectors: [
    {
      className: AIVEN_S3_SINK,
      kind: 'sink',
      title: 'Aiven S3 sink',
      licence: 'Apache License 2.0',
      traits: {
        delivery: 'at least once',
        deletes: 'kept: key and null, or a row',
        schemas: 'needed for Parquet and Avro',
        cost: 'Amazon S3 requests and storage',
        preset: 'S3Sink.aiven',
        page: 'presets.md#deletions-and-order-in-an-archive',
      },
      archive: 's3-aiven',
      end: 's3-aiven',
      region: { option: 'aws.s3.region', byDefault: 'us-east-1' },
      awsCalls: [
        ...bucketCalls({
          option: AIVEN_BUCKET,
          within: aivenStart,
          unless: AIVEN_CREDENTIALS,
          // parts are written, and thrown away where one of them fails; nothing is read or listed
          objects: { actions: ['s3:PutObject'], also: ['s3:AbortMultipartUpload'] },
          bucket: { actions: [], also: [] },
          service: { endpoint: 's3', purpose: 'writing objects', unless: ['aws.s3.endpoint', 'aws_s3_endpoint'] },
        }),
        ASSUMED_ROLE,
      ],
    },
    {
      className: AIVEN_S3_SOURCE,
      kind: 'source',
      title: 'Aiven S3 source',
      licence: 'Apache License 2.0',
      archive: 's3-source-aiven',
      region: { option: 'aws.s3.region' },
      awsCalls: [
        ...bucketCalls({
          ...READING,
          option: AIVEN_BUCKET,
          within: aivenStart,
          unless: AIVEN_CREDENTIALS,
          service: { endpoint: 's3', purpose: 'reading objects', unless: ['aws.s3.endpoint'] },
        }),
        ASSUMED_ROLE,
      ],
    },
    {
      className: CONFLUENT_S3_SINK,
      kind: 'sink',
      takes: [{
        side: 'value',
        // what objects without a schema are to it, MC-S3-003 says
        kinds: ['struct', 'map'],
        when: { option: 'format.class', is: /\.ParquetFormat$/ },
        otherwise: 'and a Parquet file has columns: the task fails at the first record',
        fix: 'read records with their schema (schemas.enable=true, Avro or Protobuf with a schema registry)',
      }],
      title: 'Confluent S3 sink',
      licence: 'Confluent Community License',
      traits: {
        delivery: 'at least once',
        deletes: 'kept if the source converts them to rows',
        schemas: 'needed for Parquet and Avro',
        cost: 'Amazon S3 requests and storage',
        preset: 'S3Sink.confluent',
        page: 'presets.md#deletions-and-order-in-an-archive',
        poison: 'a tombstone: the preset drops it',
      },
      archive: 's3-confluent',
      end: 's3-confluent',
      region: { option: 's3.region', byDefault: 'us-west-2' },
      awsCalls: [
        ...bucketCalls({
          option: 's3.bucket.name',
          within: confluentStart,
          unless: CONFLUENT_CREDENTIALS,
          objects: { actions: ['s3:PutObject'], also: WRITTEN_IN_PARTS },
          bucket: { actions: [], also: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'] },
          service: { endpoint: 's3', purpose: 'writing objects', unless: ['store.url'] },
        }),
        ENCRYPTION,
      ],
    },
    {
      className: CONFLUENT_S3_SOURCE,
      kind: 'source',
      title: 'Confluent S3 source',
      licence: 'commercial',
      region: { option: 's3.region' },
      awsCalls: bucketCalls({
        ...READING, option: 's3.bucket.name', unless: CONFLUENT_CREDENTIALS, service: { endpoint: 's3', purpose: 'reading objects', unless: ['store.url'] },
      }),
    },
    {
      className: LENSES_S3_SINK,
      kind: 'sink',
      title: 'Lenses S3 sink',
      licence: 'Apache License 2.0',
      archive: 's3-lenses',
      region: { option: 'connect.s3.aws.region' },
      // it keeps an index beside the prefix, so that the whole bucket is its own
      awsCalls: bucketCalls({
        option: 'connect.s3.kcql',
        read: /insert\s+into\s+`?([^\s:`]+)/,
        when: LENSES_CHAIN,
        unless: ['connect.s3.aws.access.key'],
        objects: { actions: ['s3:PutObject', 's3:GetObject'], also: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:ListMultipartUploadParts'] },
        bucket: { actions: ['s3:ListBucket'], also: ['s3:ListBucketMultipartUploads'] },
        service: { endpoint: 's3', purpose: 'writing objects', unless: ['connect.s3.custom.endpoint'] },
      }),
    },
    {
      className: LENSES_S3_SOURCE,
      kind: 'source',
      title: 'Lenses S3 source',
      licence: 'Apache License 2.0',
      archive: 's3-lenses',
      region: { option: 'connect.s3.aws.region' },
      awsCalls: bucketCalls({
        ...READING,
        option: 'connect.s3.kcql',
        read: /\sfrom\s+`?([^\s:`]+)/,
        when: LENSES_CHAIN,
        unless: ['connect.s3.aws.access.key'],
        service: { endpoint: 's3', purpose: 'reading objects', unless: ['connect.s3.custom.endpoint'] },
      }),
    },
  ],
  others: /\.s3\.|S3SinkConnector|S3SourceConnector/,
  services: [{ endpoint: 's3', purpose: 'writing objects', unless: ['aws.s3.endpoint', 'store.url'] }],
};
