import { Bucket } from 'aws-cdk-lib/aws-s3';
import { ConnectorDefinition, Converter, PluginArchive, Transform } from '../../src/connect';
import { DebeziumSource, OpenSearchAuthentication, OpenSearchTarget, RecordEncoding, S3Format } from '../../src/connectors';
import type { ChangeArchiveOptions, IChangeSource } from '../../src/connectors';
import { CdcToOpenSearch, S3SinkPipeline } from '../../src/pipelines';
import { Stage } from '../connectors/stage';

/** A source of changes that is no preset of the library, and keeps what archives asked of it. */
function ownSource(topics: string[] | undefined, asked: ChangeArchiveOptions[] = []): IChangeSource {
  const definition = ConnectorDefinition.source('com.example.Cdc', {
    topics: ['ledger.*'], valueConverter: Converter.json(), archives: [PluginArchive.empty()],
  });
  return {
    bind: (scope, context) => definition.bind(scope, context),
    changeStream: {
      topics, topicsRegex: 'ledger\\..*', topicPatterns: topics ?? ['ledger.*'], keyConverter: Converter.string(), valueConverter: Converter.json(),
    },
    forArchive(options) {
      asked.push(options);
      return this;
    },
  };
}

const search = (stage: Stage, source: IChangeSource, props = {}) => new CdcToOpenSearch(stage.stack, 'Search', {
  cluster: stage.cluster,
  source,
  target: OpenSearchTarget.endpoint('https://search.example.com'),
  authentication: OpenSearchAuthentication.anonymous(),
  ...props,
});

describe('a change source of one\'s own', () => {
  test('feeds OpenSearch: the sink reads its topics with its converter of values', () => {
    const stage = new Stage();
    const pipeline = search(stage, ownSource(['ledger.Entries']));
    expect(stage.configuration(pipeline.source)['connector.class']).toBe('com.example.Cdc');
    expect(stage.configuration(pipeline.sink)).toMatchObject({
      'topics': 'ledger.Entries', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter.schemas.enable': 'false',
    });
    expect(JSON.stringify(stage.template())).toContain('ledger.entries');
  });

  test('may know its topics by pattern only', () => {
    const stage = new Stage();
    expect(stage.configuration(search(stage, ownSource(undefined)).sink)).toMatchObject({ 'topics.regex': 'ledger\\..*' });
  });

  test.each([
    [S3Format.JSON_LINES, { rewritesDeletions: false, hasColumns: false }],
    [S3Format.BYTES, { rewritesDeletions: true, hasColumns: false }],
    [S3Format.PARQUET, { rewritesDeletions: true, hasColumns: true }],
  ])('feeds an archive of %s, and is told what that needs', (format, needs) => {
    const stage = new Stage();
    const asked: ChangeArchiveOptions[] = [];
    const pipeline = new S3SinkPipeline(stage.stack, 'Archive', {
      cluster: stage.cluster, bucket: new Bucket(stage.stack, 'Bucket'), source: ownSource(['ledger.entries'], asked), format,
    });
    expect(asked).toEqual([needs]);
    expect(stage.configuration(pipeline.source!)['connector.class']).toBe('com.example.Cdc');
    expect(stage.configuration(pipeline.sink).topics).toBe('ledger.entries');
  });
});

test('the change stream of a Debezium source holds for every version of Debezium', () => {
  const stage = new Stage();
  const database = stage.postgres();
  const stream = (debeziumVersion?: string, config?: { [key: string]: string }) => {
    const source = DebeziumSource.postgres({
      database, topicPrefix: 'shop', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS, debeziumVersion, config,
    });
    const { keyConverter, valueConverter, ...topics } = source.changeStream;
    return { ...topics, ...keyConverter.render('key.converter'), ...valueConverter.render('value.converter') };
  };
  expect(stream()).toEqual({
    'topics': ['shop.public.orders'],
    'topicsRegex': 'shop\\.public\\.orders',
    'topicPatterns': ['shop.public.orders'],
    'key.converter': 'org.apache.kafka.connect.json.JsonConverter',
    'key.converter.schemas.enable': 'true',
    'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
    'value.converter.schemas.enable': 'true',
  });
  expect(stream('2.5.4.Final')).toEqual(stream());
  expect(stream(undefined, { 'value.converter': 'com.example.Avro', 'value.converter.url': 'https://a' }))
    .toMatchObject({ 'value.converter': 'com.example.Avro', 'value.converter.url': 'https://a', 'key.converter.schemas.enable': 'true' });
});

test('the sinks of pipelines take every option of the sink', () => {
  const stage = new Stage();
  const pipeline = search(stage, ownSource(['ledger.entries']), {
    sink: {
      options: { batchSize: 500 },
      transforms: [Transform.of('org.apache.kafka.connect.transforms.RegexRouter', { alias: 'route', config: { regex: '.*', replacement: 'all' } })],
      errorHandling: { deadLetterQueue: { topicName: 'bad' } },
      maxTasks: 2,
    },
  });
  expect(stage.configuration(pipeline.sink)).toMatchObject({
    'batch.size': '500', 'transforms': 'route,refuseRecords', 'errors.deadletterqueue.topic.name': 'bad', 'tasks.max': '2',
  });
  const archive = new S3SinkPipeline(stage.stack, 'Archive', {
    cluster: stage.cluster,
    bucket: new Bucket(stage.stack, 'Bucket'),
    bucketRegion: 'eu-central-1',
    topics: ['ledger.entries'],
    sink: { options: { fileNameTimestampTimezone: 'UTC' }, maxRecordsPerFile: 10, valueConverter: Converter.json({ schemasEnabled: true }) },
  });
  expect(stage.configuration(archive.sink)).toMatchObject({
    'aws.s3.region': 'eu-central-1', 'file.max.records': '10', 'file.name.timestamp.timezone': 'UTC', 'value.converter.schemas.enable': 'true',
  });
});
