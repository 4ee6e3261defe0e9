import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { CfnParameter, Duration, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ConfigProvider, Converter, CustomPlugin, PluginArchive, WorkerConfiguration } from '../../src';
import { parseProperties } from '../../src/connect/properties-text';
import { writeProperties } from '../../src/model';
import { newStack } from '../support/surroundings';
import { newConnector } from './fixtures';

/** The text of the only worker configuration of a stack. */
const textOf = (stack: ReturnType<typeof newStack>) => {
  const [workers] = Object.values(Template.fromStack(stack).findResources('AWS::KafkaConnect::WorkerConfiguration'));
  return Buffer.from(workers.Properties.PropertiesFileContent, 'base64').toString();
};

describe('worker configuration', () => {
  test('has the converters of the service by default', () => {
    const stack = newStack();
    new WorkerConfiguration(stack, 'Workers');
    expect(textOf(stack)).toBe('key.converter=org.apache.kafka.connect.storage.StringConverter\nvalue.converter=org.apache.kafka.connect.storage.StringConverter\n');
  });

  test('renders every property', () => {
    const stack = newStack();
    new WorkerConfiguration(stack, 'Workers', {
      workerConfigurationName: 'mine',
      description: 'for all',
      keyConverter: Converter.json(),
      valueConverter: Converter.json({ schemasEnabled: true }),
      offsetStorageTopic: 'offsets',
      offsetFlushInterval: Duration.seconds(5),
      configProviders: [ConfigProvider.custom('files', 'com.example.Files', { parameters: { root: '/tmp' } })],
      topicCreationEnabled: false,
      producerConfig: { 'compression.type': 'zstd' },
      consumerConfig: { 'max.poll.records': '100' },
      config: { 'offset.storage.partitions': '5' },
      tags: { team: 'data' },
    });
    expect(textOf(stack).split('\n')).toEqual([
      'config.providers=files',
      'config.providers.files.class=com.example.Files',
      'config.providers.files.param.root=/tmp',
      'consumer.max.poll.records=100',
      'key.converter=org.apache.kafka.connect.json.JsonConverter',
      'key.converter.schemas.enable=false',
      'offset.flush.interval.ms=5000',
      'offset.storage.partitions=5',
      'offset.storage.topic=offsets',
      'producer.compression.type=zstd',
      'topic.creation.enable=false',
      'value.converter=org.apache.kafka.connect.json.JsonConverter',
      'value.converter.schemas.enable=true',
      '',
    ]);
    Template.fromStack(stack).hasResourceProperties('AWS::KafkaConnect::WorkerConfiguration', {
      Name: 'mine', Description: 'for all', Tags: [{ Key: 'team', Value: 'data' }],
    });
  });

  test('takes a text that is there already', () => {
    const stack = newStack();
    new WorkerConfiguration(stack, 'Workers', { propertiesText: '# ours\nkey.converter = a.B\nvalue.converter: a.C\nlong=one \\\n  two\n', config: { x: 'y' } });
    expect(textOf(stack)).toBe('key.converter=a.B\nlong=one two\nvalue.converter=a.C\nx=y\n');
  });

  describe('a text that is known only at deployment', () => {
    const CONTENT = { 'Fn::Base64': expect.anything() };
    const contentOf = (stack: ReturnType<typeof newStack>) => Object.values(Template.fromStack(stack).findResources('AWS::KafkaConnect::WorkerConfiguration'))[0].Properties.PropertiesFileContent;

    test.each([
      ['a parameter', (value: string) => value, { Ref: 'Text' }],
      ['a parameter after lines', (value: string) => `key.converter=a.B\n${value}`, { 'Fn::Join': ['', ['key.converter=a.B\n', { Ref: 'Text' }]] }],
      ['a part of a key', (value: string) => `consumer.${value}=1`, { 'Fn::Join': ['', ['consumer.', { Ref: 'Text' }, '=1']] }],
    ])('%s is rendered as given, and trips no check', (_what, textFrom, rendered) => {
      const stack = newStack();
      const text = new CfnParameter(stack, 'Text').valueAsString;
      const workerConfiguration = new WorkerConfiguration(stack, 'Workers', { propertiesText: textFrom(text) });
      newConnector(stack, { workerConfiguration });
      expect(contentOf(stack)).toEqual({ 'Fn::Base64': rendered });
    });

    test('gets the other properties behind it', () => {
      const stack = newStack();
      new WorkerConfiguration(stack, 'Workers', { propertiesText: new CfnParameter(stack, 'Text').valueAsString, config: { x: 'y' } });
      expect(contentOf(stack)).toEqual({ 'Fn::Base64': { 'Fn::Join': ['', [{ Ref: 'Text' }, '\nx=y\n']] } });
    });

    test('does not hide what is wrong with the others', () => {
      const stack = newStack();
      const propertiesText = new CfnParameter(stack, 'Text').valueAsString;
      expect(() => new WorkerConfiguration(stack, 'Workers', { propertiesText, config: { 'bootstrap.servers': 'a:9092' } })).toThrow(/bootstrap\.servers.*MC-WRK-002/);
    });

    test('a value is one, and the other lines are checked', () => {
      const stack = newStack();
      const token = new CfnParameter(stack, 'Text').valueAsString;
      expect(() => new WorkerConfiguration(stack, 'Workers', { propertiesText: `offset.flush.interval.ms=${token}` })).toThrow(/MC-WRK-001/);
      new WorkerConfiguration(stack, 'Others', { propertiesText: `key.converter=a.B\nvalue.converter=${token}` });
      expect(contentOf(stack)).toEqual(CONTENT);
    });
  });

  test('a text written is read back', () => {
    const properties = { 'a': 'C:\\dir', 'b.c': ' blank', 'd': 'two\nlines', 'e': '${secretsmanager:x:y}', 'f': 'a=b:c#d!' };
    expect(parseProperties(writeProperties(properties))).toEqual(properties);
  });
});

describe('custom plugin', () => {
  const propertiesOf = (stack: ReturnType<typeof newStack>) =>
    Object.values(Template.fromStack(stack).findResources('AWS::KafkaConnect::CustomPlugin'))[0].Properties;

  test('from an object in Amazon S3 with its version', () => {
    const stack = newStack();
    const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'plugins');
    new CustomPlugin(stack, 'Plugin', {
      archives: [PluginArchive.fromBucket(bucket, 'sink.jar', { objectVersion: 'v1' })], description: 'a sink', tags: { team: 'data' },
    });
    expect(propertiesOf(stack)).toMatchObject({
      ContentType: 'JAR', Description: 'a sink', Location: { S3Location: { FileKey: 'sink.jar', ObjectVersion: 'v1' } }, Tags: [{ Key: 'team', Value: 'data' }],
    });
  });

  test('another version of the object is another plugin', () => {
    const name = (objectVersion: string) => {
      const stack = newStack();
      const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'plugins');
      return new CustomPlugin(stack, 'Plugin', { archives: [PluginArchive.fromBucket(bucket, 'sink.zip', { objectVersion })] }).customPluginName;
    };
    expect(name('v1')).not.toBe(name('v2'));
  });

  test('fails where an object in Amazon S3 shall be merged', () => {
    const stack = newStack();
    const bucket = s3.Bucket.fromBucketName(stack, 'Bucket', 'plugins');
    expect(() => new CustomPlugin(stack, 'Plugin', { archives: [PluginArchive.fromBucket(bucket, 'sink.zip'), PluginArchive.empty()] }))
      .toThrow(/sink\.zip is already in Amazon S3 and cannot be merged with 1 other archive/);
  });

  test('the name and key of a local archive follow its content, not its place', () => {
    const keyOf = (content: string) => {
      const stack = newStack();
      const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
      writeFileSync(join(folder, 'a.properties'), content);
      new CustomPlugin(stack, 'Plugin', { archives: [PluginArchive.fromDirectory(folder)] });
      const { Name, Location } = propertiesOf(stack);
      return [Name, Location.S3Location.FileKey];
    };
    expect(keyOf('a')).toEqual(keyOf('a'));
    expect(keyOf('a')).not.toEqual(keyOf('b'));
  });
});

describe('turning a rule off', () => {
  test.each([
    ['an error', 'my_sink', true], ['and otherwise not', 'my_sink', false],
  ])('%s, with a reason', (_what, connectorName, acknowledge) => {
    const stack = newStack();
    const connector = newConnector(stack, { connectorName });
    if (acknowledge) {
      Validations.of(connector).acknowledge({ id: 'MC-NAME-001', reason: 'a test' });
    }
    const synth = expect(() => Template.fromStack(stack));
    acknowledge ? synth.not.toThrow() : synth.toThrow(/MC-NAME-001/);
  });
});
