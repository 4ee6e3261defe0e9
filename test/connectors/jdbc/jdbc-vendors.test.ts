import { Duration } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { PluginArchive } from '../../../src/connect';
import { JdbcDriver, JdbcNumericMapping, JdbcSink, JdbcSource, JdbcSourceMode, JdbcTables, RecordEncoding, S3Format, S3Sink } from '../../../src/connectors';
import { DatabaseEngine, SourceDatabase } from '../../../src/databases';
import { Stage } from '../stage';

const severe = (stage: Stage, connector: Parameters<Stage['findings']>[0]) => stage.findings(connector)
  .filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule} ${message}`);

/** A database of that engine, with its credentials. */
function database(stage: Stage, engine = DatabaseEngine.POSTGRES): SourceDatabase {
  return SourceDatabase.fromEndpoint({ engine, host: 'db.example.com', databaseName: 'shop', secret: stage.login(`${engine}-Login`) });
}

const MODE = JdbcSourceMode.timestampIncrementing('id', 'updated_at');

/** What is in the plugin beside the connector. */
const drivers = (definition: JdbcSource | JdbcSink, stage: Stage, plugin?: Parameters<Stage['connector']>[2]) => {
  const connector = stage.connector('Connector', definition, plugin);
  return JSON.stringify(connector.node.findAll().flatMap(({ node }) => node.metadata).concat(stage.stack.node.findAll().flatMap(({ node }) => node.metadata)))
    .match(/mariadb-java-client|mysql-connector-j|redshift-jdbc42|postgresql:42/g) ?? [];
};

describe.each(['aiven', 'confluent'] as const)('JDBC source of %s', vendor => {
  test('tables become topics whose records have the key of the row', () => {
    const stage = new Stage();
    const source = JdbcSource[vendor]({ database: database(stage), topicPrefix: 'shop-', mode: MODE, tables: ['orders', 'lines'] });
    const connector = stage.connector('Source', source);
    expect(stage.configuration(connector)).toMatchObject({
      'connection.url': 'jdbc:postgresql://db.example.com:5432/shop',
      'connection.user': expect.stringContaining(':username}'),
      'connection.password': expect.stringContaining(':password}'),
      'mode': 'timestamp+incrementing',
      'incrementing.column.name': 'id',
      'timestamp.column.name': 'updated_at',
      'timestamp.delay.interval.ms': '10000',
      'table.whitelist': 'orders,lines',
      'topic.prefix': 'shop-',
      'numeric.mapping': 'precision_only',
      'transforms': 'rowKey',
      'transforms.rowKey.fields': 'id',
      'value.converter.decimal.format': 'NUMERIC',
      'topic.creation.default.partitions': '-1',
    });
    expect(severe(stage, connector)).toEqual([]);
    expect(stage.statements(connector).map(({ resources }) => resources)).toContainEqual(['topic/shop-orders', 'topic/shop-lines']);
    expect(source.changeStream).toMatchObject({ topics: ['shop-orders', 'shop-lines'] });
  });

  test.each([
    [JdbcSourceMode.bulk(), { mode: 'bulk' }],
    [JdbcSourceMode.incrementing('id'), { 'mode': 'incrementing', 'incrementing.column.name': 'id', 'transforms.rowKey.fields': 'id' }],
    [JdbcSourceMode.timestamp('updated_at', 'created_at'), { 'mode': 'timestamp', 'timestamp.column.name': 'updated_at,created_at' }],
  ])('mode %#', (mode, expected) => {
    const stage = new Stage();
    const connector = stage.connector('Source', JdbcSource[vendor]({ database: database(stage), topicPrefix: 'shop-', mode, tables: ['orders'] }));
    const configuration = stage.configuration(connector);
    expect(configuration).toMatchObject(expected);
    expect('timestamp.delay.interval.ms' in configuration).toBe(mode.value === 'timestamp');
    expect('transforms' in configuration).toBe(mode.value === 'incrementing');
    expect(severe(stage, connector)).toEqual([]);
  });

  test('a query is one topic', () => {
    const stage = new Stage();
    const query = 'SELECT * FROM (SELECT id, note FROM orders) o';
    const source = JdbcSource[vendor]({ database: database(stage, DatabaseEngine.MYSQL), topicPrefix: 'notes', query, mode: JdbcSourceMode.incrementing('id') });
    const connector = stage.connector('Source', source);
    expect(stage.configuration(connector)).toMatchObject({ 'topic.prefix': 'notes', query });
    expect(stage.configuration(connector)).not.toHaveProperty(['catalog.pattern']);
    expect(source.changeStream.topics).toEqual(['notes']);
    expect(severe(stage, connector)).toEqual([]);
  });

  test('drivers of MySQL and MariaDB show all databases of a server: only the named one is read', () => {
    const stage = new Stage();
    const connector = stage.connector('Source', JdbcSource[vendor]({ database: database(stage, DatabaseEngine.MARIADB), topicPrefix: 'shop-', mode: MODE }));
    expect(stage.configuration(connector)).toMatchObject({ 'catalog.pattern': 'shop', 'connection.url': 'jdbc:mariadb://db.example.com:3306/shop' });
    expect(stage.statements(connector).map(({ resources }) => resources)).toContainEqual(['topic/shop-*']);
  });

  test('what the user says wins', () => {
    const stage = new Stage();
    const connector = stage.connector('Source', JdbcSource[vendor]({
      database: database(stage),
      topicPrefix: 'shop-',
      mode: MODE,
      tables: ['orders'],
      schema: 'sales',
      keyColumns: ['customer', 'id'],
      numericMapping: JdbcNumericMapping.BEST_FIT,
      pollInterval: Duration.seconds(30),
      timestampDelay: Duration.minutes(1),
      quoteIdentifiers: false,
      options: { batchMaxRows: 500 },
      config: { 'value.converter.decimal.format': 'BASE64' },
    }));
    expect(stage.configuration(connector)).toMatchObject({
      'schema.pattern': 'sales',
      'transforms.rowKey.fields': 'customer,id',
      'numeric.mapping': 'best_fit',
      'poll.interval.ms': '30000',
      'timestamp.delay.interval.ms': '60000',
      [vendor === 'aiven' ? 'sql.quote.identifiers' : 'quote.sql.identifiers']: vendor === 'aiven' ? 'false' : 'NEVER',
      'batch.max.rows': '500',
      'value.converter.decimal.format': 'BASE64',
    });
  });

  test('an archive with columns gets schemas, other sinks the same converters', () => {
    const stage = new Stage();
    const source = JdbcSource[vendor]({ database: database(stage), topicPrefix: 'shop-', mode: MODE, tables: ['orders'] });
    const bucket = new s3.Bucket(stage.stack, 'Bucket');
    const columns = source.forArchive({ rewritesDeletions: true, hasColumns: true });
    expect(stage.configuration(stage.connector('Source', columns))['value.converter.schemas.enable']).toBe('true');
    expect(stage.configuration(stage.connector('Sink', S3Sink.aiven({ bucket, changesFrom: columns, format: S3Format.PARQUET })))['value.converter.schemas.enable']).toBe('true');
    expect(source.forArchive({ rewritesDeletions: false }).changeStream).toEqual(source.changeStream);
  });

  test('the driver that the archive lacks goes into the plugin, also beside an archive of the user', () => {
    const of = (engine: DatabaseEngine) => {
      const stage = new Stage();
      return drivers(JdbcSource[vendor]({ database: database(stage, engine), topicPrefix: 'shop-', mode: MODE }), stage, { plugin: PluginArchive.fromFile(__filename) })[0];
    };
    expect([DatabaseEngine.POSTGRES, DatabaseEngine.MYSQL, DatabaseEngine.MARIADB, DatabaseEngine.REDSHIFT].map(of))
      .toEqual([undefined, vendor === 'aiven' ? undefined : 'mysql-connector-j', 'mariadb-java-client', 'redshift-jdbc42']);
  });
});

describe('what contradicts itself is refused', () => {
  const stage = new Stage();
  const options = { database: database(stage), topicPrefix: 'shop-', mode: MODE };
  test.each([
    ['a query beside tables', { ...options, query: 'SELECT 1', tables: ['orders'] }, 'the JDBC source "shop-" has "query" together with "tables", but it reads either one query or tables; remove one of them'],
    ['a qualified table', { ...options, tables: ['sales.orders'] }, 'name a table without its schema, such as "orders", and specify the schema in "schema"'],
    ['no table', { ...options, tables: [] }, 'reads no table, because "tables" is empty'],
    ['MongoDB', { ...options, database: SourceDatabase.fromEndpoint({ engine: DatabaseEngine.MONGODB, host: 'db' }) },
      'a JDBC source cannot work with mongodb; allowed are postgres, mysql, mariadb, sqlserver, oracle, redshift'],
    ['no name', { ...options, database: SourceDatabase.fromEndpoint({ engine: DatabaseEngine.MYSQL, host: 'db' }) }, 'a JDBC source needs the name of the database'],
  ])('%s', (_, given, message) => {
    expect(() => JdbcSource.aiven(given)).toThrow(message);
  });

  test('a mode by time without a column', () => {
    expect(() => JdbcSourceMode.timestampIncrementing('id')).toThrow('the mode "timestamp+incrementing" of a JDBC source requires at least one column with the time of the last change; got none');
  });

  test('Debezium\'s sink and Redshift', () => {
    expect(() => JdbcSink.debezium({ database: database(new Stage(), DatabaseEngine.REDSHIFT), topics: ['orders'] }))
      .toThrow('a JDBC sink of Debezium cannot work with redshift; allowed are postgres, mysql, mariadb, sqlserver, oracle');
  });

  test('an engine without a pinned driver', () => {
    expect(() => JdbcDriver.of(DatabaseEngine.ORACLE)).toThrow('no JDBC driver for oracle is pinned; pinned are those of postgres, mysql, mariadb, sqlserver, redshift');
  });
});

describe.each(['aiven', 'confluent'] as const)('JDBC sink of %s', vendor => {
  test('rows are found again by their keys', () => {
    const stage = new Stage();
    const connector = stage.connector('Sink', JdbcSink[vendor]({ database: database(stage), topics: ['orders'], keyColumns: ['id'], tables: JdbcTables.MANAGED }));
    expect(stage.configuration(connector)).toMatchObject({
      'connection.url': 'jdbc:postgresql://db.example.com:5432/shop',
      'insert.mode': 'upsert',
      'pk.mode': 'record_key',
      'pk.fields': 'id',
      'delete.enabled': 'true',
      'auto.create': 'true',
      'auto.evolve': 'true',
      'value.converter.schemas.enable': 'true',
    });
    expect('table.name.normalize' in stage.configuration(connector)).toBe(vendor === 'aiven');
    expect(severe(stage, connector)).toEqual([]);
  });

  test('Amazon Redshift: its driver, inserts only', () => {
    const stage = new Stage();
    const sink = JdbcSink[vendor]({ database: database(stage, DatabaseEngine.REDSHIFT), topics: ['orders'] });
    const connector = stage.connector('Sink', sink);
    expect(stage.configuration(connector)).toMatchObject({
      'connection.url': 'jdbc:redshift://db.example.com:5439/shop', 'insert.mode': 'insert', 'pk.mode': 'none', 'delete.enabled': 'false', 'dialect.name': 'PostgreSqlDatabaseDialect',
    });
    expect(severe(stage, connector)).toEqual([]);
  });

  test('rows of a JDBC source', () => {
    const stage = new Stage();
    const changesFrom = JdbcSource[vendor]({ database: database(stage), topicPrefix: 'shop_', mode: MODE, tables: ['orders'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS });
    const target = database(stage, DatabaseEngine.MARIADB);
    const connector = stage.connector('Sink', JdbcSink[vendor]({ database: target, changesFrom, keyColumns: ['id'] }));
    expect(stage.configuration(connector)).toMatchObject({ 'topics': 'shop_orders', 'value.converter.decimal.format': 'NUMERIC' });
    expect(severe(stage, connector)).toEqual([]);
  });
});

test('an engine on the port of Redshift', () => {
  const stage = new Stage();
  const postgres = SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'db', port: 5439, databaseName: 'dev', secret: stage.login('Login') });
  const connector = stage.connector('Sink', JdbcSink.debezium({ database: postgres, topics: ['orders'] }));
  expect(severe(stage, connector)).toEqual(['MC-JDBC-003 connection.url looks like Amazon Redshift, addressed as if it were PostgreSQL']);
});
