import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Capacity, Converter } from '../../../src/connect';
import type { ConnectorProps, IConnectorDefinition } from '../../../src/connect';
import { CamelReadObjects, CamelSink, CamelSource, DebeziumSource } from '../../../src/connectors';
import { DatabaseEngine, SourceDatabase } from '../../../src/databases';
import { Stage } from '../stage';

function made(define: (stage: Stage) => IConnectorDefinition, props: Partial<ConnectorProps> = {}) {
  const stage = new Stage();
  const connector = stage.connector('Camel', define(stage), { capacity: Capacity.provisioned(), ...props });
  return {
    configuration: stage.configuration(connector),
    calls: stage.statements(connector).filter(({ actions }) => !actions[0].startsWith('kafka-cluster:')),
    severe: stage.findings(connector).filter(({ severity, rule }) => severity !== 'info' && !rule.startsWith('MC-PLUG')).map(({ rule, message }) => `${rule} ${message}`),
  };
}

const topics = ['orders'];
const QUEUE = (name: string) => `arn:aws:sqs:us-east-1:444455556666:${name}`;

test('a queue of another account and Region is named by its ARN, in calls and rights', () => {
  const { configuration, calls, severe } = made(({ stack }) => CamelSink.sqs({ queue: sqs.Queue.fromQueueArn(stack, 'Q', QUEUE('orders')), topics }));
  expect(configuration).toMatchObject({
    'connector.class': 'org.apache.camel.kafkaconnector.awssqssink.CamelAwssqssinkSinkConnector',
    'camel.kamelet.aws-sqs-sink.queueNameOrArn': QUEUE('orders'),
    'camel.kamelet.aws-sqs-sink.region': 'us-east-1',
    'camel.kamelet.aws-sqs-sink.useDefaultCredentialsProvider': 'true',
    'camel.error.handler.max.redeliveries': '5',
  });
  expect(calls).toEqual([{ actions: ['sqs:GetQueueUrl', 'sqs:SendMessage'], resources: [QUEUE('orders')] }]);
  expect(severe).toEqual([]);
});

test('what the user says wins over the preset', () => {
  const { configuration } = made(({ stack }) => CamelSource.sqs({
    queue: new sqs.Queue(stack, 'Q'), kafkaTopic: 'orders', maxMessagesPerPoll: 5,
    config: { 'camel.kamelet.aws-sqs-source.greedy': 'false', 'camel.source.camelMessageHeaderKey': 'CamelAwsSqsReceiptHandle' },
  }));
  expect(configuration).toMatchObject({
    'camel.kamelet.aws-sqs-source.maxMessagesPerPoll': '5', 'camel.kamelet.aws-sqs-source.greedy': 'false', 'camel.source.camelMessageHeaderKey': 'CamelAwsSqsReceiptHandle',
  });
});

test('a key of one\'s own is allowed, and only for what is done with it', () => {
  const key = ({ stack }: Stage) => new kms.Key(stack, 'Key');
  const actions = (define: (stage: Stage) => IConnectorDefinition) => made(define).calls.flatMap(call => call.actions).filter(action => action.startsWith('kms:'));
  expect(actions(stage => CamelSink.kinesis({ stream: new kinesis.Stream(stage.stack, 'S', { encryptionKey: key(stage) }), topics }))).toEqual(['kms:GenerateDataKey']);
  expect(actions(stage => CamelSource.kinesis({ stream: new kinesis.Stream(stage.stack, 'S', { encryptionKey: key(stage) }), kafkaTopic: 'a' }))).toEqual(['kms:Decrypt']);
  expect(actions(stage => CamelSink.sns({ topic: new sns.Topic(stage.stack, 'T', { masterKey: key(stage) }), topics }))).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
});

test('an item is put; another operation needs another right', () => {
  const actions = (operation?: string) => made(({ stack }) => CamelSink.dynamoDb({
    table: dynamodb.Table.fromTableName(stack, 'T', 'orders'), topics, ...operation !== undefined && { config: { 'camel.kamelet.aws-ddb-sink.operation': operation } },
  })).calls.flatMap(call => call.actions);
  expect(actions().sort()).toEqual(['dynamodb:DescribeTable', 'dynamodb:PutItem']);
  expect(actions('UpdateItem').sort()).toEqual(['dynamodb:DescribeTable', 'dynamodb:UpdateItem']);
});

test('objects are deleted, or moved to a bucket that may be written', () => {
  const bucket = ({ stack }: Stage, name: string) => s3.Bucket.fromBucketName(stack, name, name.toLowerCase());
  const moved = made(stage => CamelSource.s3({ bucket: bucket(stage, 'Inbox'), prefix: 'new/', kafkaTopic: 'a', readObjects: CamelReadObjects.movedTo(bucket(stage, 'Done'), 'old/') }));
  expect(moved.configuration).toMatchObject({
    'camel.kamelet.aws-s3-source.prefix': 'new/', 'camel.kamelet.aws-s3-source.destinationBucket': 'done', 'camel.kamelet.aws-s3-source.destinationBucketPrefix': 'old/',
  });
  expect(moved.calls).toContainEqual({ actions: ['s3:PutObject'], resources: [expect.stringContaining(':s3:::done/*')] });
  const deleted = made(stage => CamelSource.s3({ bucket: bucket(stage, 'Inbox'), kafkaTopic: 'a', readObjects: CamelReadObjects.deleted() }));
  expect(deleted.configuration).toMatchObject({ 'camel.kamelet.aws-s3-source.deleteAfterRead': 'true' });
  expect(deleted.severe).toEqual([]);
});

test('each task of a source without position reads everything', () => {
  const source = ({ stack }: Stage) => CamelSource.dynamoDbStreams({ table: dynamodb.Table.fromTableName(stack, 'T', 'orders'), kafkaTopic: 'a' });
  expect(made(source).severe).toEqual([]);
  expect(made(source, { capacity: Capacity.autoscaled({ minWorkers: 1, maxWorkers: 2 }) }).severe).toEqual([expect.stringContaining('MC-OPT-624')]);
});

test.each<[string, (stage: Stage) => IConnectorDefinition, string]>([
  ['a FIFO queue', ({ stack }) => CamelSink.sqs({ queue: sqs.Queue.fromQueueArn(stack, 'Q', QUEUE('orders.fifo')), topics }), 'the SQS sink of Apache Camel has "queue" "orders.fifo", which is a FIFO queue'],
  ['a FIFO topic of the app', ({ stack }) => CamelSink.sns({ topic: new sns.Topic(stack, 'T', { fifo: true }), topics }), 'the SNS sink of Apache Camel has "topic" which is a FIFO topic'],
  ['too many messages a request', ({ stack }) => CamelSource.sqs({ queue: new sqs.Queue(stack, 'Q'), kafkaTopic: 'a', maxMessagesPerPoll: 11 }), 'maxMessagesPerPoll of the SQS source is 11; Amazon SQS answers with 1 to 10 messages'],
  ['objects moved to where they are read', ({ stack }) => {
    const bucket = s3.Bucket.fromBucketName(stack, 'B', 'inbox');
    return CamelSource.s3({ bucket, prefix: 'new/', kafkaTopic: 'a', readObjects: CamelReadObjects.movedTo(bucket, 'new/read/') });
  }, 'the S3 source of Apache Camel moves objects to where it reads them: to the prefix "new/read/" of the same bucket, of which it reads "new/"'],
  ['a source that writes Avro', ({ stack }) => CamelSink.sqs({
    queue: new sqs.Queue(stack, 'Q'),
    changesFrom: DebeziumSource.postgres({
      database: SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'db.example.internal', databaseName: 'shop', secret: new Secret(stack, 'S') }),
      topicPrefix: 'shop', tables: ['public.orders'], valueConverter: Converter.custom('io.confluent.connect.avro.AvroConverter', { config: { 'schema.registry.url': 'https://registry.example.internal' } }),
    }),
  }), 'the SQS sink of Apache Camel sends the text of records, and the source of "changesFrom" writes with'],
])('%s is refused', (_, define, message) => {
  expect(() => made(define)).toThrow(message);
});
