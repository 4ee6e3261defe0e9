import type { Subject } from '../../../src/rehearse/subjects';
import { eventually } from '../../support/local-pipeline';
import type { LocalPipeline } from '../../support/local-pipeline';
import { MOTO_ACCOUNT } from '../../support/moto/moto';
import type { Moto } from '../../support/moto/moto';
import { HOME } from '../../support/surroundings';
import type { CalledFunctions } from './called-functions';
import { KAMELETS } from './definitions';

/** Where connectors of Apache Camel run, and the services that they call. */
export interface Surroundings {
  readonly pipeline: LocalPipeline;
  readonly moto: Moto;
  readonly functions: CalledFunctions;
  readonly subject: (name: string) => Subject;
}

type Scenario = (surroundings: Surroundings) => Promise<void>;

const RECORDS = [
  { key: '1', value: '{"id":1,"name":"röw one","price":12.5,"tags":["a","b"],"at":null,"open":false}' },
  { key: '2', value: '{"id":2,"name":"row \\"two\\"","nested":{"a":{"b":7}}}' },
  { value: '{"id":3}' },
];
const VALUES = RECORDS.map(({ value }) => value);
const TOMBSTONE = { key: '1', value: null };

/** All in one worker, with the address of the services in place of that of AWS. */
const start = ({ pipeline, moto, subject }: Surroundings, name: string, more: Record<string, string> = {}) => {
  const key = (option: string) => `camel.kamelet.aws-${KAMELETS[name]}.${option}`;
  return pipeline.run(subject(name), { [key('overrideEndpoint')]: 'true', [key('uriEndpointOverride')]: moto.url, ...more }, 'camel');
};

const keysOf = (records: readonly { readonly key: string | null }[]) => records.map(({ key }) => key);

export const CAMEL_SCENARIOS: { readonly [title: string]: Scenario } = {
  'Amazon SQS: each record is a message, and each message a record; deletions are dropped': async (around) => {
    const { pipeline, moto } = around;
    const [queue, source] = [await moto.queue('messages'), await moto.queue('source')];
    await pipeline.produce('in-messages', ...RECORDS, TOMBSTONE);
    await start(around, 'messages');
    const messages: string[] = [];
    await eventually(async () => messages.push(...await moto.drain(queue)), () => expect(messages.length).toBeGreaterThanOrEqual(RECORDS.length));
    expect(messages).toEqual(VALUES);

    const ids: string[] = [];
    for (const body of VALUES) {
      ids.push((await moto.call('sqs', 'AmazonSQS.SendMessage', { QueueUrl: source, MessageBody: body })).MessageId);
    }
    await start(around, 'from-messages');
    const records = await pipeline.records('out-from-messages', VALUES.length);
    expect(records.map(({ value }) => value).sort()).toEqual([...VALUES].sort());
    expect(keysOf(records).sort()).toEqual(ids.sort());
    // gone when they were written
    await eventually(() => moto.call('sqs', 'AmazonSQS.GetQueueAttributes', { QueueUrl: source, AttributeNames: ['All'] }), ({ Attributes }) => (
      expect([Attributes.ApproximateNumberOfMessages, Attributes.ApproximateNumberOfMessagesNotVisible]).toEqual(['0', '0'])));
  },
  'by the vendor\'s defaults no role is taken: the task fails': async (around) => {
    await expect(start(around, 'keyless', { 'camel.kamelet.aws-sqs-sink.useDefaultCredentialsProvider': 'false' })).rejects.toThrow();
    expect(await around.pipeline.status('keyless', 'camel')).toMatchObject({ tasks: '1 FAILED' });
  },
  'Amazon SNS: each record is a message of the topic': async (around) => {
    const { pipeline, moto } = around;
    const queue = await moto.queue('heard-notices');
    await moto.form('sns', { Action: 'CreateTopic', Name: 'notices' });
    const arn = (service: string, name: string) => `arn:aws:${service}:${HOME.region}:${MOTO_ACCOUNT}:${name}`;
    await moto.form('sns', { Action: 'Subscribe', TopicArn: arn('sns', 'notices'), Protocol: 'sqs', Endpoint: arn('sqs', 'heard-notices') });
    await pipeline.produce('in-notices', ...RECORDS, TOMBSTONE);
    await start(around, 'notices');
    const heard: string[] = [];
    await eventually(async () => heard.push(...(await moto.drain(queue)).map(body => JSON.parse(body).Message)), () => expect(heard.length).toBeGreaterThanOrEqual(RECORDS.length));
    expect(heard).toEqual(VALUES);
  },
  'Amazon Kinesis: each record, with its key as the partition key; and back': async (around) => {
    const { pipeline, moto } = around;
    await moto.call('kinesis', 'Kinesis_20131202.CreateStream', { StreamName: 'orders', ShardCount: 1 });
    await pipeline.produce('in-stream', ...RECORDS, TOMBSTONE);
    await start(around, 'stream');
    const { Shards } = await moto.call('kinesis', 'Kinesis_20131202.ListShards', { StreamName: 'orders' });
    const read = async () => {
      const { ShardIterator } = await moto.call('kinesis', 'Kinesis_20131202.GetShardIterator', { StreamName: 'orders', ShardId: Shards[0].ShardId, ShardIteratorType: 'TRIM_HORIZON' });
      return (await moto.call('kinesis', 'Kinesis_20131202.GetRecords', { ShardIterator })).Records as { PartitionKey: string; Data: string }[];
    };
    const written = await eventually(read, answer => expect(answer).toHaveLength(RECORDS.length));
    expect(written.map(({ Data }) => Buffer.from(Data, 'base64').toString())).toEqual(VALUES);
    // a record without a key goes to any shard
    expect(written.slice(0, 2).map(({ PartitionKey }) => PartitionKey)).toEqual(['1', '2']);

    await start(around, 'from-stream');
    const records = await pipeline.records('out-from-stream', RECORDS.length);
    expect(records.map(({ value }) => value)).toEqual(VALUES);
    expect(keysOf(records)).toEqual(written.map(({ PartitionKey }) => PartitionKey));
  },
  'Amazon DynamoDB: each record is an item, with the types of its JSON; what it refuses goes to the dead-letter queue': async (around) => {
    const { pipeline, moto } = around;
    await moto.call('dynamodb', 'DynamoDB_20120810.CreateTable', {
      TableName: 'items', BillingMode: 'PAY_PER_REQUEST', KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'N' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    await pipeline.produce('in-items', ...RECORDS, TOMBSTONE, { key: '3', value: '{"id":3,"again":true}' });
    await start(around, 'items');
    const scan = async () => (await moto.call('dynamodb', 'DynamoDB_20120810.Scan', { TableName: 'items' })).Items as any[];
    const items = await eventually(scan, found => expect(found.find(({ id }) => id.N === '3')).toHaveProperty('again'));
    expect(items.sort((one, other) => one.id.N - other.id.N)).toEqual([
      { id: { N: '1' }, name: { S: 'röw one' }, price: { N: '12.5' }, tags: { SS: ['a', 'b'] }, at: { NULL: true }, open: { BOOL: false } },
      { id: { N: '2' }, name: { S: 'row "two"' }, nested: { M: { a: { M: { b: { N: '7' } } } } } },
      { id: { N: '3' }, again: { BOOL: true } },
    ]);

    // a number of more than 32 bits arrives as text, which the key of this table is not; an array is none; a field of the name item is taken for the item
    const refused = ['{"id":3000000000}', '[1]', '{"id":5,"item":"book"}'];
    await pipeline.produce('in-refused', ...refused.map(value => ({ value })), { value: '{"id":6}' });
    await start(around, 'refused');
    expect((await pipeline.records('dlq.refused', refused.length)).map(({ value }) => value)).toEqual(refused);
    await eventually(scan, found => expect(found.map(({ id }) => id.N)).toContain('6'));
  },
  'the stream of a table of Amazon DynamoDB: each change is a record': async (around) => {
    await start(around, 'from-table');
    const changes = await around.pipeline.values('out-from-table', 5);
    expect(changes.map(({ eventName, dynamodb: { keys, oldImage } }) => [eventName, keys.id.n, oldImage?.id?.n])).toEqual(
      [['INSERT', '1', undefined], ['INSERT', '2', undefined], ['INSERT', '3', undefined], ['MODIFY', '3', '3'], ['INSERT', '6', undefined]]);
  },
  'Amazon S3: each object is a record, and is moved when it is written': async (around) => {
    const { pipeline, moto } = around;
    await Promise.all(['inbox', 'done'].map(bucket => moto.bucket(bucket)));
    const keys = ['new/1.json', 'new/2.json', 'new/3.json'];
    for (const [index, key] of keys.entries()) {
      await moto.put(`/inbox/${key}`, VALUES[index]);
    }
    await moto.put('/inbox/other/4.json', '{"id":4}');
    await start(around, 'from-bucket', { 'camel.kamelet.aws-s3-source.forcePathStyle': 'true' });
    const records = await pipeline.records('out-from-bucket', VALUES.length);
    expect(Object.fromEntries(records.map(({ key, value }) => [key, value]))).toEqual(Object.fromEntries(keys.map((key, index) => [key, VALUES[index]])));
    await eventually(async () => [await moto.keys('inbox'), await moto.keys('done')], found => expect(found).toEqual([['other/4.json'], keys]));
  },
  'AWS Lambda: each record is a call': async (around) => {
    const { calls } = around.functions;
    await around.pipeline.produce('in-calls', ...RECORDS, TOMBSTONE);
    await around.pipeline.run(around.subject('calls'), {}, 'camel');
    await eventually(async () => calls, () => expect(calls.length).toBeGreaterThanOrEqual(RECORDS.length));
    expect(calls).toEqual(VALUES.map(body => ({ target: '/2015-03-31/functions/handler/invocations', body })));
  },
};
