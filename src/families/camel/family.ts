import type { AwsCall, Setting } from '../aws-call';
import type { ConnectorTraits, Family, FamilyConnector } from '../family';
import { camelClass, kameletKey } from './kamelet';

const KINESIS_STREAM = 'arn:{partition}:kinesis:{region}:{account}:stream/{value}';
const TABLE = 'arn:{partition}:dynamodb:{region}:{account}:table/{value}';
const BUCKET = 'arn:{partition}:s3:::{value}';
const QUEUE = 'arn:{partition}:sqs:{region}:{account}:{value}';

/** What one of Camel's connectors calls, by its own names of options. */
interface CamelCall extends Pick<AwsCall, 'actions' | 'also' | 'arn' | 'resource'> {
  readonly of: string;
  /** The option of which it depends. */
  readonly when?: Setting;
}

/** What is asked of each service that has a preset. */
function traits(preset: string, deletes: string, cost: string, more: Partial<ConnectorTraits> = {}): ConnectorTraits {
  return { delivery: 'at least once', deletes, schemas: 'not needed: text', cost, preset, page: 'camel.md', ...more };
}

/** Its position is lost when its task ends. */
const WITHOUT_POSITION = 'all that the stream retains, at each start';

const TRAITS: { readonly [kamelet: string]: ConnectorTraits } = {
  'aws-sqs-sink': traits('CamelSink.sqs', 'dropped', 'Amazon SQS requests'),
  'aws-sqs-source': traits('CamelSource.sqs', 'none', 'Amazon SQS requests'),
  'aws-sns-sink': traits('CamelSink.sns', 'dropped', 'Amazon SNS requests'),
  'aws-kinesis-sink': traits('CamelSink.kinesis', 'dropped', 'the stream'),
  'aws-kinesis-source': traits('CamelSource.kinesis', 'none', 'the stream', { delivery: WITHOUT_POSITION }),
  'aws-ddb-sink': traits('CamelSink.dynamoDb', 'dropped', 'Amazon DynamoDB writes', { schemas: 'not needed: JSON' }),
  'aws-ddb-streams-source': traits('CamelSource.dynamoDbStreams', 'a change event', 'reads of the stream', { delivery: WITHOUT_POSITION }),
  'aws-lambda-sink': traits('CamelSink.lambda', 'dropped', 'AWS Lambda invocations'),
  'aws-s3-source': traits('CamelSource.s3', 'none', 'Amazon S3 requests'),
};

/** A connector of Apache Camel: the name of its Kamelet makes its class and the names of its options. */
function camel(kamelet: string, title: string, endpoint: string, purpose: string, calls: readonly CamelCall[]): FamilyConnector {
  const kind = kamelet.endsWith('-source') ? 'source' : 'sink';
  const key = (name: string) => kameletKey(kamelet, name);
  return {
    className: camelClass(kamelet),
    kind,
    title: `Apache Camel ${title}`,
    licence: 'Apache License 2.0',
    archive: `camel-${kamelet}`,
    noEnd: 'test servers of its services are only available for Python',
    ...kamelet in TRAITS && { traits: TRAITS[kamelet] },
    region: { option: key('region') },
    awsCalls: calls.map(({ of, when, ...call }) => ({
      ...call,
      ...when !== undefined && { when: [{ ...when, option: key(when.option) }] },
      option: key(of),
      unless: [key('accessKey'), key('profileCredentialsName')],
      service: { endpoint, purpose, unless: [key('uriEndpointOverride')] },
    })),
  };
}

/** The connectors of Apache Camel that call AWS. None of them is in the catalog: their options are those of their Kamelets. */
export const CAMEL: Family = {
  id: 'camel',
  title: 'Apache Camel',
  writes: ['{topics}'],
  connectors: [
    camel('aws-sqs-sink', 'SQS sink', 'sqs', 'calling the queue', [
      { of: 'queueNameOrArn', actions: ['sqs:GetQueueUrl', 'sqs:SendMessage'], arn: QUEUE, resource: 'the queue' },
    ]),
    camel('aws-sqs-source', 'SQS source', 'sqs', 'calling the queue', [
      {
        of: 'queueNameOrArn',
        actions: ['sqs:DeleteMessage', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'],
        also: ['sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
        arn: QUEUE,
        resource: 'the queue',
      },
    ]),
    camel('aws-sns-sink', 'SNS sink', 'sns', 'publishing to the topic', [
      { of: 'topicNameOrArn', actions: ['sns:Publish'], arn: 'arn:{partition}:sns:{region}:{account}:{value}', resource: 'the topic of Amazon SNS' },
    ]),
    camel('aws-kinesis-sink', 'Kinesis sink', 'kinesis-streams', 'writing to the stream', [
      { of: 'stream', actions: ['kinesis:PutRecord'], also: ['kinesis:PutRecords'], arn: KINESIS_STREAM, resource: 'the stream' },
    ]),
    camel('aws-kinesis-source', 'Kinesis source', 'kinesis-streams', 'reading the stream', [
      {
        of: 'stream',
        actions: ['kinesis:GetRecords', 'kinesis:GetShardIterator'],
        also: ['kinesis:DescribeStream', 'kinesis:ListShards'],
        arn: KINESIS_STREAM,
        resource: 'the stream',
      },
    ]),
    camel('aws-kinesis-firehose-sink', 'Firehose sink', 'kinesis-firehose', 'writing to the Firehose stream', [
      {
        of: 'streamName',
        actions: ['firehose:PutRecord'],
        also: ['firehose:PutRecordBatch'],
        arn: 'arn:{partition}:firehose:{region}:{account}:deliverystream/{value}',
        resource: 'the Firehose stream',
      },
    ]),
    camel('aws-lambda-sink', 'AWS Lambda sink', 'lambda', 'invoking the function', [
      { of: 'function', actions: ['lambda:InvokeFunction'], arn: 'arn:{partition}:lambda:{region}:{account}:function:{value}', resource: 'the function' },
    ]),
    camel('aws-ddb-sink', 'DynamoDB sink', 'dynamodb', 'writing to the table', [
      { of: 'table', actions: ['dynamodb:DescribeTable'], arn: TABLE, resource: 'the table' },
      ...['PutItem', 'UpdateItem', 'DeleteItem'].map(operation => ({
        of: 'table',
        when: { option: 'operation', is: new RegExp(`^${operation}$`), byDefault: 'PutItem' },
        actions: [`dynamodb:${operation}`],
        arn: TABLE,
        resource: 'the table',
      })),
    ]),
    camel('aws-ddb-streams-source', 'DynamoDB Streams source', 'dynamodb-streams', 'reading the stream of the table', [
      {
        of: 'table', actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], arn: `${TABLE}/stream/*`, resource: 'the stream of the table',
      },
      { of: 'table', actions: ['dynamodb:ListStreams'], arn: '*', resource: 'all streams, among them that of the table' },
    ]),
    camel('aws-s3-sink', 'S3 sink', 's3', 'writing objects', [
      { of: 'bucketNameOrArn', actions: ['s3:PutObject'], arn: `${BUCKET}/*`, resource: 'the bucket' },
      { of: 'bucketNameOrArn', actions: [], also: ['s3:ListBucket'], arn: BUCKET, resource: 'the bucket' },
    ]),
    camel('aws-s3-streaming-upload-sink', 'S3 streaming upload sink', 's3', 'writing objects', [
      { of: 'bucketNameOrArn', actions: ['s3:PutObject'], also: ['s3:AbortMultipartUpload', 's3:GetObject'], arn: `${BUCKET}/*`, resource: 'the bucket' },
      { of: 'bucketNameOrArn', actions: [], also: ['s3:ListBucket'], arn: BUCKET, resource: 'the bucket' },
    ]),
    camel('aws-s3-source', 'S3 source', 's3', 'reading objects', [
      { of: 'bucketNameOrArn', actions: ['s3:GetObject'], also: ['s3:DeleteObject'], arn: `${BUCKET}/*`, resource: 'the bucket' },
      { of: 'bucketNameOrArn', actions: ['s3:ListBucket'], arn: BUCKET, resource: 'the bucket' },
    ]),
    camel('aws-eventbridge-sink', 'EventBridge sink', 'events', 'sending events', [
      { of: 'eventbusNameOrArn', actions: ['events:PutEvents'], arn: 'arn:{partition}:events:{region}:{account}:event-bus/{value}', resource: 'the event bus' },
    ]),
  ],
};
