import * as events from 'aws-cdk-lib/aws-events';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { PluginArchive } from '../../src/connect';
import { EventBridgeSink } from '../../src/connectors';
import { rehearse } from '../../src/rehearse/testing';
import { Stage } from '../connectors/stage';
import { vendorArchive } from './vendor-archives';

test('Kafka to Amazon EventBridge, values in the events and in Amazon S3: each event is its record', async () => {
  const stage = new Stage({});
  const plugin = PluginArchive.fromFile(await vendorArchive('eventbridge'));
  const eventBus = new events.EventBus(stage.stack, 'Bus');
  const errorHandling = { deadLetterQueue: { topicName: 'failed' } };
  stage.connector('events', EventBridgeSink.aws({ eventBus, topics: ['orders'], errorHandling }), { plugin });
  stage.connector('large', EventBridgeSink.aws({ eventBus, topics: ['documents'], offloadingBucket: new s3.Bucket(stage.stack, 'Large') }), { plugin });

  const rehearsal = await rehearse(stage.stack, { level: 'run', count: 200, connectors: ['events', 'large'] });
  rehearsal.expectPassed();
  expect(rehearsal.connector('events').figures).toMatchObject({ 'events out': 200, 'compared': '200 events', 'requests': '200 with a valid signature' });
  expect(rehearsal.connector('large').figures).toMatchObject({ 'events out': 200, 'compared': '200 events, 200 values in Amazon S3' });
}, 180_000);
