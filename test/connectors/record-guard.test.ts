import * as s3 from 'aws-cdk-lib/aws-s3';
import { ConnectorPlugin, CustomPlugin, ExtensionArchive, KafkaConnectVersion, Transform } from '../../src/connect';
import { DebeziumSource, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, S3Sink } from '../../src/connectors';
import type { OpenSearchSinkOptions } from '../../src/connectors';
import { Stage } from './stage';

const GUARD = {
  'transforms.refuseRecords.type': 'io.github.cdkmskconnect.guard.RefuseRecords',
  'transforms.refuseRecords.key.required': 'true',
  'transforms.refuseRecords.key.max.bytes': '512',
  'transforms.refuseRecords.value': 'document',
};
const keys = (config: object) => Object.keys(config).filter(key => key.startsWith('transforms'));

function search(options: OpenSearchSinkOptions = {}, props = {}) {
  const stage = new Stage();
  const definition = OpenSearchSink.aiven({
    target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), topics: ['orders'], ...options,
  });
  const connector = stage.connector('It', definition, props);
  return { stage, connector, config: stage.configuration(connector) };
}

test('records at which OpenSearch would refuse a whole bulk are refused before, by a class in the plugin', () => {
  const { stage, connector, config } = search();
  expect(config).toMatchObject({ ...GUARD, 'transforms': 'refuseRecords', 'errors.tolerance': 'all' });
  expect(connector.definitionConfig.additionalArchives).toContainEqual(ExtensionArchive.refusedRecords());
  expect(connector.definitionConfig.pluginClasses).toContain(GUARD['transforms.refuseRecords.type']);
  expect(stage.findings(connector).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('behind the transforms of the user, which may make keys', () => {
  const route = Transform.of('org.apache.kafka.connect.transforms.RegexRouter', { alias: 'route', config: { regex: 'a', replacement: 'b' } });
  expect(search({ transforms: [route] }).config).toMatchObject({ ...GUARD, transforms: 'route,refuseRecords' });
});

test('ids that are not made of keys need no key', () => {
  const { config } = search({ config: { 'key.ignore': 'true' } });
  expect(config).toMatchObject({ 'transforms.refuseRecords.value': 'document' });
  expect(config).not.toHaveProperty(['transforms.refuseRecords.key.required']);
});

test('an option of it that the user says holds', () => {
  expect(search({ config: { 'transforms.refuseRecords.key.max.bytes': '100' } }).config).toMatchObject({ ...GUARD, 'transforms.refuseRecords.key.max.bytes': '100' });
});

test('not where errors end the task anyway, nor where the user lists transforms by their key', () => {
  expect(keys(search({ errorHandling: { tolerateErrors: false } }).config)).toEqual([]);
  expect(keys(search({ config: { 'errors.tolerance': 'none' } }).config)).toEqual([]);
  expect(search({ config: { transforms: '' } }).config.transforms).toBe('');
});

test('not in a custom plugin that exists already, which need not hold it', () => {
  const stage = new Stage();
  const plugin = ConnectorPlugin.custom(CustomPlugin.fromCustomPluginArn(stage.stack, 'Plugin', 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/mine/1'));
  const connector = stage.connector('It', OpenSearchSink.aiven({
    target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), topics: ['orders'],
  }), { plugin });
  expect(keys(stage.configuration(connector))).toEqual([]);
});

test('on Kafka Connect 2.7 too', () => {
  expect(search({}, { kafkaConnectVersion: KafkaConnectVersion.V2_7_1 }).config).toMatchObject(GUARD);
});

test('a table without key no longer ends the sink, but its rows go to the dead-letter queue', () => {
  const stage = new Stage();
  const source = DebeziumSource.postgres({ database: stage.postgres(), topicPrefix: 'shop', tables: ['public\\..*'] });
  const sink = (id: string, config?: { [key: string]: string }) => stage.connector(id, OpenSearchSink.aiven({
    target: OpenSearchTarget.endpoint('https://search.example.com'), authentication: OpenSearchAuthentication.anonymous(), changesFrom: source, config,
  }));
  const from = stage.connector('Source', source);
  const said = (id: string, config?: { [key: string]: string }) => stage.fleetFindings(from, sink(id, config)).filter(({ rule }) => rule === 'MC-PIPE-013');
  expect(said('Guarded')).toMatchObject([{ severity: 'info', message: expect.stringMatching(/^rows of a table without primary key .* are not in the index, but in the dead-letter queue/) }]);
  expect(said('Open', { 'errors.tolerance': 'none' })).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/fails the task for all tables$/) }]);
});

test('an S3 sink has no need of it', () => {
  const stage = new Stage();
  const sink = S3Sink.aiven({ bucket: new s3.Bucket(stage.stack, 'Bucket'), topics: ['orders'], errorHandling: { deadLetterQueue: { topicName: 'bad' } } });
  expect(keys(stage.configuration(stage.connector('It', sink)))).toEqual([]);
});
