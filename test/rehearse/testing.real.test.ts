import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Connector, KafkaCluster, PluginArchive, S3Sink } from '../../src';
import { rehearse } from '../../src/rehearse/testing';
import { vendorArchive } from './vendor-archives';

/** Topics into a bucket, as JSON lines. */
async function archive(): Promise<Stack> {
  const stack = new Stack(new App(), 'Archive');
  const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(stack, 'Kafka', { vpcConfigs: [{ vpc: new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 }) }] }));
  new Connector(stack, 'Sink', {
    connectorName: 'archive',
    cluster,
    definition: S3Sink.aiven({ bucket: new s3.Bucket(stack, 'Bucket'), topics: ['shop.orders'] }),
    plugin: PluginArchive.fromFile(await vendorArchive('s3-aiven')),
  });
  return stack;
}

test('in a test of a stack: what becomes of sample records', async () => {
  const rehearsal = await rehearse(await archive(), { records: [{ key: '1', value: { id: 1 } }, { key: '2', value: 'no JSON' }] });
  const [right, wrong] = rehearsal.traces('archive');
  expect(right.result).toMatchObject({ topic: 'shop.orders', key: '1', value: { id: 1 } });
  expect(wrong).toMatchObject({ failedAt: 'value.converter' });
  expect(() => rehearsal.expectPassed()).toThrow(/the rehearsal did not pass:\nfailed archive[\s\S]*value\.converter: record 2: DataException/);
  expect(() => rehearsal.connector('other')).toThrow('no connector "other" was rehearsed; there are archive');
}, 180_000);

test('in a test of a stack: the objects that a sink writes', async () => {
  const rehearsal = await rehearse(await archive(), { level: 'run', count: 50 });
  rehearsal.expectPassed();
  const lines = Object.values(rehearsal.objects('archive')).flat();
  expect(lines).toHaveLength(50);
  expect(lines[0]).toMatchObject({ key: '1', value: { id: 1, name: 'row 1' } });
  expect(rehearsal.topicRecords('archive')[49]).toEqual({ topic: 'shop.orders', key: '50', value: '{"id":50,"name":"row 50"}' });
}, 240_000);
