import { ArnFormat } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as events from 'aws-cdk-lib/aws-events';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Stack } from 'aws-cdk-lib';

/** A key of another account and Region. */
export const KEY_ELSEWHERE = 'arn:aws:kms:us-east-1:444455556666:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

/** What connectors read and write, all made or imported in the same way. */
export interface Resources {
  readonly bucket: (id: string) => s3.IBucket;
  readonly secret: (id: string) => ISecret;
  readonly queue: (id: string) => sqs.IQueue;
  readonly topic: (id: string) => sns.ITopic;
  readonly stream: (id: string) => kinesis.IStream;
  readonly table: (id: string) => dynamodb.ITable;
  readonly handler: (id: string) => lambda.IFunction;
  readonly bus: (id: string) => events.IEventBus;
  readonly domain: (id: string) => opensearch.IDomain;
  /** Of the Data Catalog. */
  readonly catalogKey?: () => kms.IKey;
}

function made(stack: Stack, key?: kms.IKey): Resources {
  const encryptionKey = key;
  return {
    bucket: id => new s3.Bucket(stack, id, { encryptionKey }),
    secret: id => new Secret(stack, id, { encryptionKey }),
    queue: id => new sqs.Queue(stack, id, { encryptionMasterKey: key }),
    topic: id => new sns.Topic(stack, id, { masterKey: key }),
    stream: id => new kinesis.Stream(stack, id, key && { encryptionKey, encryption: kinesis.StreamEncryption.KMS }),
    table: id => new dynamodb.Table(stack, id, {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, stream: dynamodb.StreamViewType.NEW_IMAGE,
      ...key && { encryptionKey, encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED },
    }),
    handler: id => new lambda.Function(stack, id, { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('0') }),
    bus: id => new events.EventBus(stack, id),
    domain: id => new opensearch.Domain(stack, id, {
      version: opensearch.EngineVersion.OPENSEARCH_2_11, enforceHttps: true, nodeToNodeEncryption: true, encryptionAtRest: { enabled: true, kmsKey: key },
    }),
    ...key && { catalogKey: () => key },
  };
}

function imported(stack: Stack, account: string, region: string, key?: kms.IKey): Resources {
  const arn = (service: string, resource: string, resourceName?: string, arnFormat?: ArnFormat) =>
    stack.formatArn({ service, account, region, resource, resourceName, arnFormat });
  const name = (id: string) => `shop-${id.toLowerCase()}`;
  return {
    bucket: id => s3.Bucket.fromBucketAttributes(stack, id, { bucketArn: `arn:aws:s3:::${name(id)}`, account, region, encryptionKey: key }),
    secret: id => Secret.fromSecretAttributes(stack, id, {
      secretCompleteArn: arn('secretsmanager', 'secret', `shop/${name(id)}-AbCdEf`, ArnFormat.COLON_RESOURCE_NAME), encryptionKey: key,
    }),
    queue: id => sqs.Queue.fromQueueAttributes(stack, id, { queueArn: arn('sqs', name(id)), keyArn: key?.keyArn }),
    topic: id => sns.Topic.fromTopicAttributes(stack, id, { topicArn: arn('sns', name(id)), keyArn: key?.keyArn }),
    stream: id => kinesis.Stream.fromStreamAttributes(stack, id, { streamArn: arn('kinesis', 'stream', name(id)), encryptionKey: key }),
    table: id => dynamodb.Table.fromTableAttributes(stack, id, { tableArn: arn('dynamodb', 'table', name(id)), encryptionKey: key }),
    handler: id => lambda.Function.fromFunctionArn(stack, id, arn('lambda', 'function', name(id), ArnFormat.COLON_RESOURCE_NAME)),
    bus: id => events.EventBus.fromEventBusArn(stack, id, arn('events', 'event-bus', name(id))),
    domain: id => opensearch.Domain.fromDomainAttributes(stack, id, {
      domainArn: arn('es', 'domain', name(id)), domainEndpoint: `search-${name(id)}-0a1b2c.${region}.es.amazonaws.com`,
    }),
    ...key && { catalogKey: () => key },
  };
}

/** The forms, each with the Region in which its keys are used; without one there are no keys. */
export const FORMS: { readonly [form: string]: { readonly keys?: string; readonly make: (stack: Stack) => Resources } } = {
  'made in the stack': { make: stack => made(stack) },
  'made in the stack, with a key of the stack': { keys: 'eu-west-1', make: stack => made(stack, new kms.Key(stack, 'CustomerKey')) },
  'imported': { make: stack => imported(stack, stack.account, stack.region) },
  'of another account and Region, with its key': {
    keys: 'us-east-1', make: stack => imported(stack, '444455556666', 'us-east-1', kms.Key.fromKeyArn(stack, 'CustomerKey', KEY_ELSEWHERE)),
  },
};
