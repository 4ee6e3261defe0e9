import { camelClass } from '../../../src/families';
import type { Case } from '../../checks/cases/case';

/** A connector of Apache Camel with what it needs, and more options of its Kamelet. */
const camel = (kamelet: string, resource: string, options: Record<string, string | undefined> = {}, more: Record<string, string> = {}) => {
  const all: Record<string, string | undefined> = { [resource]: 'orders', region: 'eu-west-1', useDefaultCredentialsProvider: 'true', ...options };
  return {
    config: {
      'connector.class': camelClass(kamelet),
      'topics': 'orders',
      'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
      ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined).map(([option, value]) => [`camel.kamelet.${kamelet}.${option}`, value!])),
      ...more,
    },
  };
};
const TEXT = { 'transforms': 'text', 'transforms.text.type': 'org.apache.camel.kafkaconnector.transforms.CamelTypeConverterTransform$Value', 'transforms.text.target.type': 'java.lang.String' };
const AUTOSCALED = (cap?: number) => ({
  capacity: { autoscaled: { minWorkerCount: 1, maxWorkerCount: 1, mcuCount: 1, ...cap !== undefined && { maxAutoscalingTaskCount: cap } } },
});

/** Rules about Apache Camel. */
export const CASES: readonly Case[] = [
  {
    rule: 'MC-OPT-620', says: 'is not true, so the connector does not use the execution role, and accessKey and secretKey are not set',
    fails: camel('aws-sqs-sink', 'queueNameOrArn', { useDefaultCredentialsProvider: undefined }),
    passes: camel('aws-sqs-sink', 'queueNameOrArn'),
  },
  {
    rule: 'MC-OPT-620', says: 'is not true',
    fails: camel('aws-lambda-sink', 'function', { useDefaultCredentialsProvider: 'false', accessKey: '${sm:key:id}' }),
    passes: camel('aws-lambda-sink', 'function', { useDefaultCredentialsProvider: 'false', accessKey: '${sm:key:id}', secretKey: '${sm:key:secret}' }),
  },
  {
    rule: 'MC-OPT-621', says: 'region must be set',
    fails: camel('aws-ddb-sink', 'table', { region: undefined }),
    passes: camel('aws-ddb-sink', 'table'),
  },
  {
    rule: 'MC-OPT-621', says: 'region must be set',
    fails: camel('aws-s3-sink', 'bucketNameOrArn', { region: undefined }),
    passes: camel('aws-s3-sink', 'bucketNameOrArn'),
  },
  {
    rule: 'MC-OPT-621', says: 'keyName must be set',
    fails: camel('aws-s3-streaming-upload-sink', 'bucketNameOrArn'),
    passes: camel('aws-s3-streaming-upload-sink', 'bucketNameOrArn', { keyName: 'orders' }),
  },
  {
    rule: 'MC-OPT-621', says: 'table must be set',
    fails: camel('aws-ddb-streams-source', 'table', { table: '' }),
    passes: camel('aws-ddb-streams-source', 'table'),
  },
  {
    rule: 'MC-OPT-622', says: 'value.converter receives Java input streams',
    fails: camel('aws-kinesis-source', 'stream'),
    passes: camel('aws-kinesis-source', 'stream', {}, TEXT),
  },
  {
    rule: 'MC-OPT-622', says: 'value.converter receives Java input streams',
    fails: camel('aws-s3-source', 'bucketNameOrArn'),
    passes: camel('aws-s3-source', 'bucketNameOrArn', {}, { 'camel.source.unmarshal': 'jackson' }),
  },
  {
    rule: 'MC-OPT-623', says: 'is FIFO, and the connector gives messages no message group',
    fails: camel('aws-sqs-sink', 'queueNameOrArn', { queueNameOrArn: 'arn:aws:sqs:eu-west-1:111122223333:orders.fifo' }),
    passes: camel('aws-sqs-sink', 'queueNameOrArn', { queueNameOrArn: 'arn:aws:sqs:eu-west-1:111122223333:fifo' }),
  },
  {
    rule: 'MC-OPT-624', says: 'tasks.max is 2, and each task reads everything',
    fails: camel('aws-kinesis-source', 'stream', {}, { ...TEXT, 'tasks.max': '2' }),
    passes: camel('aws-sqs-source', 'queueNameOrArn', {}, { 'tasks.max': '2' }),
  },
  {
    rule: 'MC-OPT-624', says: 'the capacity is autoscaled with no task cap',
    fails: { ...camel('aws-ddb-streams-source', 'table'), ...AUTOSCALED() },
    passes: { ...camel('aws-ddb-streams-source', 'table'), ...AUTOSCALED(1) },
  },
  {
    rule: 'MC-OPT-625', says: 'deleteAfterRead is false, so each object is written again and again',
    fails: camel('aws-s3-source', 'bucketNameOrArn', { deleteAfterRead: 'false' }, TEXT),
    passes: camel('aws-s3-source', 'bucketNameOrArn', { deleteAfterRead: 'false' }, { ...TEXT, 'camel.idempotency.enabled': 'true' }),
  },
];
