import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as events from 'aws-cdk-lib/aws-events';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Connector, ConnectorSecret, EventBridgeSink, HttpAuthorization, HttpSink, KafkaCluster, PluginArchive, S3Sink } from '../../src';
import type { IKafkaCluster } from '../../src';
import { rehearse } from '../../src/rehearse/testing';
import { vendorArchive } from './vendor-archives';

/** Topics into a bucket, as JSON lines, to a server that asks for a token, and onto a bus. */
async function archive(): Promise<Stack> {
  const stack = new Stack(new App(), 'Archive');
  const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(stack, 'Kafka', { vpcConfigs: [{ vpc: new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 }) }] }));
  new Connector(stack, 'Sink', {
    connectorName: 'archive',
    cluster,
    definition: S3Sink.aiven({ bucket: new s3.Bucket(stack, 'Bucket'), topics: ['shop.orders'] }),
    plugin: PluginArchive.fromFile(await vendorArchive('s3-aiven')),
  });
  const hook = secretsmanager.Secret.fromSecretNameV2(stack, 'Hook', 'hook');
  new Connector(stack, 'Posts', {
    connectorName: 'posts',
    cluster,
    definition: HttpSink.aiven({
      url: 'https://hooks.example.com/orders',
      topics: ['shop.orders'],
      batchSize: 20,
      authorization: HttpAuthorization.clientCredentials({ tokenUrl: 'https://login.example.com/token', clientId: 'shop', clientSecret: ConnectorSecret.fromSecretsManager(hook, 'secret') }),
    }),
    plugin: PluginArchive.fromFile(await vendorArchive('http-aiven')),
  });
  await addEvents(stack, cluster);
  return stack;
}

/** Values in the events, and in Amazon S3. */
async function addEvents(stack: Stack, cluster: IKafkaCluster): Promise<void> {
  const plugin = PluginArchive.fromFile(await vendorArchive('eventbridge'));
  const eventBus = new events.EventBus(stack, 'Bus');
  const sinks = {
    events: EventBridgeSink.aws({ eventBus, topics: ['orders'], errorHandling: { deadLetterQueue: { topicName: 'failed' } } }),
    large: EventBridgeSink.aws({ eventBus, topics: ['documents'], offloadingBucket: new s3.Bucket(stack, 'Large') }),
  };
  Object.entries(sinks).forEach(([connectorName, definition]) => new Connector(stack, connectorName, { connectorName, cluster, definition, plugin }));
}

test('in a test of a stack: what becomes of sample records', async () => {
  const rehearsal = await rehearse(await archive(), { connectors: ['archive'], records: [{ key: '1', value: { id: 1 } }, { key: '2', value: 'no JSON' }] });
  const [right, wrong] = rehearsal.traces('archive');
  expect(right.result).toMatchObject({ topic: 'shop.orders', key: '1', value: { id: 1 } });
  expect(wrong).toMatchObject({ failedAt: 'value.converter' });
  expect(() => rehearsal.expectPassed()).toThrow(/the rehearsal did not pass:\nfailed archive[\s\S]*value\.converter: record 2: DataException/);
  expect(() => rehearsal.connector('other')).toThrow('no connector "other" was rehearsed; the rehearsed connectors are archive');
}, 180_000);

test('in a test of a stack: the objects, requests and events that sinks write', async () => {
  const rehearsal = await rehearse(await archive(), { level: 'run', count: 50 });
  rehearsal.expectPassed();
  expect(rehearsal.connector('posts').figures).toMatchObject({ compared: expect.stringMatching(/^50 records in \d+ requests$/), requests: expect.stringMatching(/^\d+ with a token of the configured login$/) });
  expect(rehearsal.connector('events').figures).toMatchObject({ 'events out': 50, 'compared': '50 events', 'requests': '50 with a valid signature' });
  expect(rehearsal.connector('large').figures).toMatchObject({ 'events out': 50, 'compared': '50 events, 50 values in Amazon S3' });
  const lines = Object.values(rehearsal.objects('archive')).flat();
  expect(lines).toHaveLength(50);
  expect(lines[0]).toMatchObject({ key: '1', value: { id: 1, name: 'row 1' } });
  expect(rehearsal.topicRecords('archive')[49]).toEqual({ topic: 'shop.orders', key: '50', value: '{"id":50,"name":"row 50"}' });
}, 240_000);
