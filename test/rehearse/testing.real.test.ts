import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Connector, ConnectorSecret, HttpAuthorization, HttpSink, KafkaCluster, PluginArchive, S3Sink } from '../../src';
import { rehearse } from '../../src/rehearse/testing';
import { vendorArchive } from './vendor-archives';

/** Topics into a bucket, as JSON lines, and to a server that asks for a token. */
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
  return stack;
}

test('in a test of a stack: what becomes of sample records', async () => {
  const rehearsal = await rehearse(await archive(), { connectors: ['archive'], records: [{ key: '1', value: { id: 1 } }, { key: '2', value: 'no JSON' }] });
  const [right, wrong] = rehearsal.traces('archive');
  expect(right.result).toMatchObject({ topic: 'shop.orders', key: '1', value: { id: 1 } });
  expect(wrong).toMatchObject({ failedAt: 'value.converter' });
  expect(() => rehearsal.expectPassed()).toThrow(/the rehearsal did not pass:\nfailed archive[\s\S]*value\.converter: record 2: DataException/);
  expect(() => rehearsal.connector('other')).toThrow('no connector "other" was rehearsed; the rehearsed connectors are archive');
}, 180_000);

test('in a test of a stack: the objects that a sink writes', async () => {
  const rehearsal = await rehearse(await archive(), { level: 'run', count: 50 });
  rehearsal.expectPassed();
  expect(rehearsal.connector('posts').figures).toMatchObject({ compared: expect.stringMatching(/^50 records in \d+ requests$/), requests: expect.stringMatching(/^\d+ with a token of the configured login$/) });
  const lines = Object.values(rehearsal.objects('archive')).flat();
  expect(lines).toHaveLength(50);
  expect(lines[0]).toMatchObject({ key: '1', value: { id: 1, name: 'row 1' } });
  expect(rehearsal.topicRecords('archive')[49]).toEqual({ topic: 'shop.orders', key: '50', value: '{"id":50,"name":"row 50"}' });
}, 240_000);
