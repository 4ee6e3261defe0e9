import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { SourceDatabase, DatabaseEngine } from '../../../src/databases';
import { ExtensionArchive } from '../../../src/connect';
import { DebeziumSource, RecordEncoding } from '../../../src/connectors';
import { Stage } from '../stage';

const endpoint = (stage: Stage, engine: DatabaseEngine, databaseName?: string) =>
  SourceDatabase.fromEndpoint({ engine, host: 'db.example.com', databaseName, secret: new Secret(stage.stack, 'Login') });
const IAM = {
  'security.protocol': 'SASL_SSL',
  'sasl.mechanism': 'AWS_MSK_IAM',
  'sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
  'sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
};

describe('MySQL', () => {
  const stage = new Stage();
  const connector = stage.connector('Source', DebeziumSource.mysql({ database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 184054 }));
  const config = stage.configuration(connector);

  test.each(['producer', 'consumer'].flatMap(client => Object.entries(IAM).map(([key, value]) => [`schema.history.internal.${client}.${key}`, value])))('%s', (key, value) => {
    expect(config[key]).toBe(value);
  });

  test('the schema history has its topic, apart from those of the tables', () => {
    expect(config['schema.history.internal.kafka.topic']).toBe('schema-history.shop');
    expect(config['schema.history.internal.kafka.bootstrap.servers']).toContain('KafkaBootstrapBrokers');
    expect(config['include.schema.changes']).toBe('false');
  });

  test('the golden values', () => {
    expect(config).toMatchObject({
      'database.server.id': '184054',
      'database.ssl.mode': 'required',
      'decimal.handling.mode': 'string',
      'time.precision.mode': 'isostring',
      'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone',
    });
  });

  test('a large unsigned number and a time outside of a day stay what they are, by an extension in the plugin', () => {
    expect(config).toMatchObject({
      'converters': 'exact', 'exact.type': 'io.github.cdkmskconnect.debezium.ExactValues', 'exact.columns': 'bigint unsigned,time',
    });
    expect(connector.definitionConfig.additionalArchives).toEqual([ExtensionArchive.exactValues()]);
    expect(stage.findings(connector).filter(({ rule }) => /MC-OPT-91[5-8]/.test(rule))).toEqual([]);
  });

  test.each([
    ['bigint.unsigned.handling.mode', 'long', 'time'],
    ['time.precision.mode', 'adaptive_time_microseconds', 'bigint unsigned'],
    ['converters', 'mine', undefined],
  ])('%s is the user\'s word', (key, value, columns) => {
    const other = new Stage();
    const source = other.connector('Source', DebeziumSource.mysql({
      database: other.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, config: { [key]: value, ...(key === 'converters' && { 'mine.type': 'com.example.Mine' }) },
    }));
    expect(other.configuration(source)[key]).toBe(value);
    expect(other.configuration(source)['exact.columns']).toBe(columns);
    expect(source.definitionConfig.additionalArchives).toHaveLength(columns === undefined ? 0 : 1);
  });

  test('both are said by the user: no extension', () => {
    const other = new Stage();
    const source = other.connector('Source', DebeziumSource.mysql({
      database: other.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, config: { 'bigint.unsigned.handling.mode': 'precise', 'time.precision.mode': 'connect' },
    }));
    expect(other.configuration(source)).not.toHaveProperty(['converters']);
    expect(source.definitionConfig.additionalArchives).toEqual([]);
  });

  test('where values have schemas, Debezium keeps them itself', () => {
    const other = new Stage();
    const source = other.connector('Source', DebeziumSource.mysql({
      database: other.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS,
    }));
    expect(other.configuration(source)).toMatchObject({ 'bigint.unsigned.handling.mode': 'precise' });
    expect(other.configuration(source)).not.toHaveProperty(['converters']);
  });

  test('the role may make, read and write the schema history; 3.6 joins no group', () => {
    const statements = stage.statements(connector);
    expect(statements).toEqual(expect.arrayContaining([{
      actions: ['kafka-cluster:CreateTopic', 'kafka-cluster:DescribeTopic', 'kafka-cluster:DescribeTopicDynamicConfiguration', 'kafka-cluster:ReadData', 'kafka-cluster:WriteData'],
      resources: ['topic/schema-history.shop'],
    }]));
    expect(JSON.stringify(statements)).not.toContain('schemahistory');
  });

  test('no findings', () => {
    expect(stage.findings(connector).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('schema changes, where asked for, have their topic', () => {
    const other = new Stage();
    const source = other.connector('Source', DebeziumSource.mysql({
      database: other.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, config: { 'include.schema.changes': 'true' },
    }));
    expect(other.statements(source).flatMap(({ resources }) => resources)).toContain('topic/shop');
  });

  test('Debezium 2.7 writes its history without idempotence and joins a group', () => {
    const other = new Stage();
    const source = other.connector('Source', DebeziumSource.mysql({
      database: other.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, debeziumVersion: '2.7.4.Final',
    }));
    expect(other.configuration(source)['schema.history.internal.producer.enable.idempotence']).toBe('false');
    expect(other.statements(source)).toEqual(expect.arrayContaining([
      { actions: ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup'], resources: ['group/shop-schemahistory'] },
    ]));
  });
});

test('MariaDB 3.5 joins a group for its history', () => {
  const stage = new Stage();
  const source = stage.connector('Source', DebeziumSource.mariadb({ database: endpoint(stage, DatabaseEngine.MARIADB), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1 }));
  expect(stage.configuration(source)['connector.class']).toBe('io.debezium.connector.mariadb.MariaDbConnector');
  expect(stage.statements(source).flatMap(({ resources }) => resources)).toContain('group/shop-schemahistory');
});

test('topics of SQL Server carry the name of the database', () => {
  const stage = new Stage();
  const source = DebeziumSource.sqlServer({ database: endpoint(stage, DatabaseEngine.SQL_SERVER, 'erp'), topicPrefix: 'erp', tables: ['dbo.orders'] });
  expect(source.topics).toEqual(['erp.erp.dbo.orders']);
  const config = stage.configuration(stage.connector('Source', source));
  expect(config).toMatchObject({ 'database.names': 'erp', 'database.hostname': 'db.example.com', 'database.port': '1433' });
});

test('Oracle', () => {
  const stage = new Stage();
  const config = stage.configuration(stage.connector('Source', DebeziumSource.oracle({
    database: endpoint(stage, DatabaseEngine.ORACLE, 'ORCL'), topicPrefix: 'ora', tables: ['SHOP.ORDERS'], pluggableDatabaseName: 'PDB1',
  })));
  expect(config).toMatchObject({ 'database.dbname': 'ORCL', 'database.pdb.name': 'PDB1', 'schema.history.internal.kafka.topic': 'schema-history.ora' });
});

test('MongoDB needs no schema history, and unwraps with its own transform', () => {
  const stage = new Stage();
  const config = stage.configuration(stage.connector('Source', DebeziumSource.mongodb({
    database: endpoint(stage, DatabaseEngine.MONGODB), topicPrefix: 'docs', collections: ['shop.orders'],
  })));
  expect(config).toMatchObject({
    'mongodb.connection.string': 'mongodb://db.example.com:27017/',
    'collection.include.list': 'shop.orders',
    'transforms.unwrap.type': 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState',
  });
  expect(Object.keys(config).filter(key => key.startsWith('schema.history'))).toEqual([]);
});
