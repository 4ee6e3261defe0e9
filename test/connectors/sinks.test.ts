import * as s3 from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { WorkerConfigurationModel } from '../../src/model';
import { Converter, Transform, WorkerConfiguration } from '../../src/connect';
import { deploymentOf } from '../../src/synth/checking';
import { DebeziumSource, FileStream, IcebergCatalog, IcebergSink, JdbcSink, JdbcTables, RecordEncoding } from '../../src/connectors';
import { SourceDatabase, DatabaseEngine } from '../../src/databases';
import { Stage } from './stage';

const severe = (stage: Stage, connector: Parameters<Stage['findings']>[0]) => stage.findings(connector).filter(({ severity }) => severity !== 'info');

describe('JDBC', () => {
  test('rows of topics become rows of a table, with their keys and deletions', () => {
    const stage = new Stage();
    const connector = stage.connector('Sink', JdbcSink.debezium({ database: stage.postgres(), topics: ['orders'], tables: JdbcTables.MANAGED }));
    expect(stage.configuration(connector)).toMatchObject({
      'connector.class': 'io.debezium.connector.jdbc.JdbcSinkConnector',
      'connection.url': expect.stringMatching(/^\{"Fn::Join":\["",\["jdbc:postgresql:\/\/",.*"\/shop\?sslmode=require"\]\]\}$/),
      'connection.username': expect.stringContaining(':username}'),
      'insert.mode': 'upsert',
      'delete.enabled': 'true',
      'primary.key.mode': 'record_key',
      'schema.evolution': 'basic',
      'value.converter.schemas.enable': 'true',
    });
    expect(severe(stage, connector)).toEqual([]);
  });

  // batches reduced to the last state of each row are written in any order, deletions last: unique columns and references among rows would fail
  test('every change is written, in the order of the topic', () => {
    const stage = new Stage();
    const rendered = stage.configuration(stage.connector('Sink', JdbcSink.debezium({ database: stage.postgres(), topics: ['orders'] })));
    expect(rendered).not.toHaveProperty(['use.reduction.buffer']);
    expect(rendered['connection.url']).not.toContain('reWriteBatchedInserts');
  });

  test('batches are as large as what the consumer hands over, also where only the worker configuration made here can say so', () => {
    const stage = new Stage();
    const connector = stage.connector('Sink', JdbcSink.debezium({ database: stage.postgres(), topics: ['orders'] }));
    expect(stage.configuration(connector)['batch.size']).toBe('5000');
    const { properties } = deploymentOf(connector)!.workerConfiguration as WorkerConfigurationModel;
    expect(properties!.get('consumer.max.poll.records')!.literal).toBe('5000');
  });

  test('a worker configuration of the user need not say so', () => {
    const stage = new Stage();
    const database = SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'db.example.com', databaseName: 'shop' });
    const workerConfiguration = new WorkerConfiguration(stage.stack, 'Workers', { config: { 'consumer.max.poll.records': '100' } });
    const connector = stage.connector('Sink', JdbcSink.debezium({
      database, topics: ['orders'], config: { 'connection.username': 'sink', 'connection.password': '${env:PASSWORD}', 'batch.size': '100' },
    }), { workerConfiguration });
    expect(stage.configuration(connector)['batch.size']).toBe('100');
    expect(stage.findings(connector).map(({ message }) => message)).not.toContainEqual(expect.stringContaining('max.poll.records'));
  });

  test('who wants batches reduced says so, and nothing is said against it', () => {
    const stage = new Stage();
    const config = { 'use.reduction.buffer': 'true' };
    const connector = stage.connector('Sink', JdbcSink.debezium({ database: stage.postgres(), topics: ['orders'], config }));
    expect(stage.findings(connector).map(({ message }) => message)).not.toContainEqual(expect.stringContaining('is not an option'));
  });

  test.each([
    [DatabaseEngine.MYSQL, 'jdbc:mysql://db.example.com:3306/shop'],
    [DatabaseEngine.MARIADB, 'jdbc:mariadb://db.example.com:3306/shop'],
    [DatabaseEngine.SQL_SERVER, 'jdbc:sqlserver://db.example.com:1433;databaseName=shop'],
    [DatabaseEngine.ORACLE, 'jdbc:oracle:thin:@//db.example.com:1521/shop'],
  ])('address of %s', (engine, url) => {
    const stage = new Stage();
    const database = SourceDatabase.fromEndpoint({ engine, host: 'db.example.com', databaseName: 'shop', secret: new Secret(stage.stack, 'Login') });
    expect(stage.configuration(stage.connector('Sink', JdbcSink.debezium({ database, topics: ['orders'] })))['connection.url']).toBe(url);
  });

  test('the role reads its topics and the secret, and no more', () => {
    const stage = new Stage();
    const connector = stage.connector('Sink', JdbcSink.debezium({ database: stage.postgres(), topics: ['orders'], tables: JdbcTables.MANAGED }));
    expect(stage.statements(connector).slice(3)).toEqual([
      { actions: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData'], resources: ['topic/orders'] },
      { actions: ['secretsmanager:GetSecretValue'], resources: [expect.stringContaining('Secret')] },
    ]);
  });

  test('rows of a source without schemas are refused', () => {
    const stage = new Stage();
    const database = stage.postgres();
    const changesFrom = DebeziumSource.postgres({ database, topicPrefix: 'fin', tables: ['public.orders'] });
    expect(severe(stage, stage.connector('Plain', JdbcSink.debezium({ database, changesFrom })))).toMatchObject([
      { rule: 'MC-JDBC-001', severity: 'error', message: 'values are read as JSON without schemas, which a JDBC sink cannot turn into rows' },
    ]);
    expect(severe(stage, stage.connector('Typed', JdbcSink.debezium({
      database, changesFrom: DebeziumSource.postgres({ database, topicPrefix: 'fin', tables: ['public.orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS }),
    })))).toEqual([]);
  });

  test('deletions without keys are refused', () => {
    const stage = new Stage();
    const sink = JdbcSink.debezium({ database: stage.postgres(), topics: ['orders'], config: { 'primary.key.mode': 'none' } });
    expect(severe(stage, stage.connector('Sink', sink)).map(({ message }) => message)).toContain('insert.mode is upsert, but primary.key.mode is none, so existing rows cannot be found');
  });

  test('a database without a name is refused', () => {
    const stage = new Stage();
    expect(() => stage.connector('Sink', JdbcSink.debezium({ database: stage.postgres({}), topics: ['orders'] })))
      .toThrow('a JDBC sink of Debezium needs the name of the database; specify "databaseName" for the SourceDatabase');
  });
});

describe('Iceberg', () => {
  const stage = new Stage();
  const bucket = new s3.Bucket(stage.stack, 'Lake');
  const connector = stage.connector('Sink', IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket, prefix: 'warehouse/', databases: ['shop'] }),
    tables: ['shop.orders'],
    topics: ['orders'],
    controlTopic: 'control-iceberg',
  }));

  test('its own Kafka clients get their settings', () => {
    expect(stage.configuration(connector)).toMatchObject({
      'iceberg.tables': 'shop.orders',
      'iceberg.control.topic': 'control-iceberg',
      'iceberg.control.group-id-prefix': 'cg-control-sink-',
      'iceberg.coordinator.transactional.prefix': 'sink-',
      'iceberg.kafka.security.protocol': 'SASL_SSL',
      'iceberg.kafka.sasl.mechanism': 'AWS_MSK_IAM',
      'iceberg.catalog.catalog-impl': 'org.apache.iceberg.aws.glue.GlueCatalog',
      'iceberg.catalog.io-impl': 'org.apache.iceberg.aws.s3.S3FileIO',
      'iceberg.catalog.client.region': 'eu-west-1',
    });
  });

  test('the role: transactions, control topic, groups, catalog and files', () => {
    const statements = stage.statements(connector);
    expect(statements[0].actions).toEqual(['kafka-cluster:Connect', 'kafka-cluster:DescribeCluster', 'kafka-cluster:WriteDataIdempotently']);
    expect(statements.slice(4)).toEqual([
      { actions: ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData', 'kafka-cluster:WriteData'], resources: ['topic/control-iceberg'] },
      { actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: ['group/cg-control-sink-*', 'group/connect-sink-coord'] },
      { actions: ['kafka-cluster:AlterTransactionalId', 'kafka-cluster:DescribeTransactionalId'], resources: ['transactional-id/sink-*'] },
      {
        actions: ['glue:CreateDatabase', 'glue:CreateTable', 'glue:GetDatabase', 'glue:GetTable', 'glue:UpdateTable'],
        resources: [expect.stringContaining(':catalog'), expect.stringContaining(':database/shop'), expect.stringContaining(':table/shop/*')],
      },
      {
        actions: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
        resources: [expect.stringContaining('/warehouse/*')],
      },
      { actions: ['s3:GetBucketLocation', 's3:ListBucket'], resources: [expect.stringMatching(/"Lake\w+","Arn"/)] },
    ]);
  });

  test('no findings', () => {
    expect(severe(stage, connector)).toEqual([]);
  });

  test('without a table, or of plain texts, it is an error', () => {
    const of = new Stage();
    const catalog = IcebergCatalog.custom({ config: { type: 'rest', uri: 'https://catalog.example.com' } });
    const options = { catalog, topics: ['orders'], controlTopic: 'c' };
    const texts = Converter.string();
    const errors = (id: string, sink: IcebergSink) => severe(of, of.connector(id, sink)).filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    expect(errors('None', IcebergSink.apache({ ...options, tables: [] }))).toEqual(['MC-OPT-750']);
    expect(errors('InConfig', IcebergSink.apache({ ...options, tables: [], config: { 'iceberg.tables': 'a.b' } }))).toEqual([]);
    expect(errors('Texts', IcebergSink.apache({ ...options, tables: ['a.b'], valueConverter: texts }))).toEqual(['MC-ICE-001']);
    const parsed = Transform.of('org.apache.iceberg.connect.transforms.JsonToMapTransform');
    expect(errors('Parsed', IcebergSink.apache({ ...options, tables: ['a.b'], valueConverter: texts, transforms: [parsed] }))).toEqual([]);
  });
});

test('files are for rehearsals: a warning elsewhere', () => {
  const stage = new Stage();
  const source = stage.connector('Lines', FileStream.fromFile({ file: '/tmp/in', topic: 'lines' }));
  expect(stage.configuration(source)).toMatchObject({ 'file': '/tmp/in', 'topic': 'lines', 'connector.class': 'org.apache.kafka.connect.file.FileStreamSourceConnector' });
  expect(severe(stage, source).map(({ rule, severity }) => [rule, severity])).toEqual([['MC-FS-001', 'warning']]);
  expect(stage.configuration(stage.connector('Out', FileStream.toFile({ file: '/tmp/out', topics: ['lines'] }))).topics).toBe('lines');
});
