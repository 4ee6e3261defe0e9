import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { IConnectorDefinition } from '../../../src/connect';
import { CamelReadObjects, CamelSink, CamelSource } from '../../../src/connectors';
import { MOTO_ACCOUNT } from '../../support/moto/moto';
import { HOME } from '../../support/surroundings';
import type { Stage } from '../stage';

/** The Kamelets, by the names of the connectors. */
export const KAMELETS: { readonly [name: string]: string } = {
  'messages': 'sqs-sink', 'keyless': 'sqs-sink', 'notices': 'sns-sink', 'stream': 'kinesis-sink', 'items': 'ddb-sink', 'refused': 'ddb-sink', 'calls': 'lambda-sink',
  'from-messages': 'sqs-source', 'from-stream': 'kinesis-source', 'from-table': 'ddb-streams-source', 'from-bucket': 's3-source',
};

const isSource = (name: string) => name.startsWith('from-');

export const CAMEL_TOPICS = ['dlq.refused', ...Object.keys(KAMELETS).map(name => (isSource(name) ? `out-${name}` : `in-${name}`))];

export function camelDefinitions({ stack }: Stage): { [name: string]: IConnectorDefinition } {
  const arn = (service: string, resource: string) => `arn:aws:${service}:${HOME.region}:${MOTO_ACCOUNT}:${resource}`;
  const queue = (name: string) => sqs.Queue.fromQueueArn(stack, `${name}-queue`, arn('sqs', name));
  const table = dynamodb.Table.fromTableArn(stack, 'ItemsTable', arn('dynamodb', 'table/items'));
  const stream = kinesis.Stream.fromStreamArn(stack, 'OrdersStream', arn('kinesis', 'stream/orders'));
  const topics = (name: string) => ({ topics: [`in-${name}`] });
  const kafkaTopic = (name: string) => ({ kafkaTopic: `out-${name}`, topicsExist: true });
  return {
    'messages': CamelSink.sqs({ queue: queue('messages'), ...topics('messages') }),
    'keyless': CamelSink.sqs({ queue: queue('keyless'), ...topics('keyless') }),
    'notices': CamelSink.sns({ topic: sns.Topic.fromTopicArn(stack, 'NoticesTopic', arn('sns', 'notices')), ...topics('notices') }),
    'stream': CamelSink.kinesis({ stream, ...topics('stream') }),
    'items': CamelSink.dynamoDb({ table, ...topics('items') }),
    'refused': CamelSink.dynamoDb({
      table, ...topics('refused'), errorHandling: { deadLetterQueue: { topicName: 'dlq.refused' } }, config: { 'camel.error.handler.max.redeliveries': '1' },
    }),
    'calls': CamelSink.lambda({ lambdaFunction: lambda.Function.fromFunctionArn(stack, 'Handler', arn('lambda', 'function:handler')), ...topics('calls') }),
    'from-messages': CamelSource.sqs({ queue: queue('source'), ...kafkaTopic('from-messages') }),
    'from-stream': CamelSource.kinesis({ stream, ...kafkaTopic('from-stream') }),
    'from-table': CamelSource.dynamoDbStreams({ table, ...kafkaTopic('from-table') }),
    'from-bucket': CamelSource.s3({
      bucket: s3.Bucket.fromBucketName(stack, 'Inbox', 'inbox'), prefix: 'new/', readObjects: CamelReadObjects.movedTo(s3.Bucket.fromBucketName(stack, 'Done', 'done')),
      ...kafkaTopic('from-bucket'),
    }),
  };
}
