import { CleanupPolicy } from '../../../src/cluster';
import { KafkaConnectVersion } from '../../../src/connect';
import type { ConnectorProps } from '../../../src/connect';
import { DebeziumSource, DeleteHandling } from '../../../src/connectors';
import type { DebeziumSourceOptions } from '../../../src/connectors';
import { SourceDatabase, DatabaseEngine } from '../../../src/databases';
import { Stage } from '../stage';

const POLICY = 'topic.creation.default.cleanup.policy';
const TAKEN = 'topic.creation.default.max.message.bytes';
const SENT = 'producer.override.max.request.size';

type Make = (on: (engine: DatabaseEngine) => SourceDatabase, told: Partial<DebeziumSourceOptions>) => DebeziumSource;
const topicPrefix = 'shop';
const RELATIONAL: { readonly [name: string]: Make } = {
  postgres: (on, told) => DebeziumSource.postgres({ database: on(DatabaseEngine.POSTGRES), topicPrefix, tables: ['public.orders'], ...told }),
  mysql: (on, told) => DebeziumSource.mysql({ database: on(DatabaseEngine.MYSQL), topicPrefix, tables: ['public.orders'], serverId: 1, ...told }),
  mariadb: (on, told) => DebeziumSource.mariadb({ database: on(DatabaseEngine.MARIADB), topicPrefix, tables: ['public.orders'], serverId: 1, ...told }),
  sqlserver: (on, told) => DebeziumSource.sqlServer({ database: on(DatabaseEngine.SQL_SERVER), topicPrefix, tables: ['public.orders'], ...told }),
  oracle: (on, told) => DebeziumSource.oracle({ database: on(DatabaseEngine.ORACLE), topicPrefix, tables: ['public.orders'], ...told }),
};
const mongodb: Make = (on, told) => DebeziumSource.mongodb({ database: on(DatabaseEngine.MONGODB), topicPrefix, collections: ['shop.orders'], ...told });

function build(make: Make, told: Partial<DebeziumSourceOptions> = {}, props: Partial<ConnectorProps> = {}) {
  const stage = new Stage();
  const database = (engine: DatabaseEngine) => SourceDatabase.fromEndpoint({ engine, host: 'db.example.com', databaseName: 'shop' });
  const login = { 'database.user': 'cdc', 'database.password': '${secret:login:password}' };
  const connector = stage.connector('Source', make(database, { ...told, config: { ...(make === mongodb ? {} : login), ...told.config } }), props);
  const said = stage.findings(connector).filter(({ rule }) => /^MC-TOP-00[78]$/.test(rule)).map(({ severity, rule }) => `${severity} ${rule}`);
  return { config: stage.configuration(connector), connector, said };
}

test.each(Object.keys(RELATIONAL))('a table without primary key does not end the source: %s', name => {
  const { config, said } = build(RELATIONAL[name]);
  expect(config[POLICY]).toBe('delete');
  expect(said).toEqual([]);
});

test.each(Object.keys(RELATIONAL))('topics are compacted where each table has key columns: %s', name => {
  expect(build(RELATIONAL[name], { config: { 'message.key.columns': 'PUBLIC.orders:id,line' } })).toMatchObject({ config: { [POLICY]: 'compact' }, said: [] });
  expect(build(RELATIONAL[name], { config: { 'message.key.columns': 'public.lines:id' } }).config[POLICY]).toBe('delete');
});

test('documents of MongoDB always have a key', () => {
  expect(build(mongodb)).toMatchObject({ config: { [POLICY]: 'compact' }, said: [] });
  expect(build(mongodb, { deleteHandling: DeleteHandling.DROP }).config[POLICY]).toBe('delete');
});

test('what the user says of compaction wins, and is said to be a risk: more so where tables come by a pattern', () => {
  const topicCreation = { cleanupPolicy: CleanupPolicy.COMPACT };
  expect(build(RELATIONAL.postgres, { topicCreation })).toMatchObject({ config: { [POLICY]: 'compact' }, said: ['info MC-TOP-008'] });
  const all: Make = (on, told) => DebeziumSource.postgres({ database: on(DatabaseEngine.POSTGRES), topicPrefix, tables: ['public\\..*'], ...told });
  expect(build(all, { topicCreation }).said).toEqual(['warning MC-TOP-008']);
  expect(build(all, { topicCreation, config: { 'message.key.columns': '.*:id' } }).said).toEqual([]);
});

describe('the producer sends what the topics take', () => {
  const { postgres } = RELATIONAL;

  test.each<[string, Partial<DebeziumSourceOptions>, string | undefined, string | undefined, string[]]>([
    ['8 MiB, which any MSK cluster can take', {}, '8388608', '8388608', []],
    ['as the topics are told', { topicCreation: { config: { 'max.message.bytes': '2000000' } } }, '2000000', '2000000', []],
    ['and topics as the producer is told', { config: { [SENT]: '20000000' } }, '20000000', '20000000', []],
    ['less, where the user says so', { config: { [SENT]: '1000000' } }, '8388608', '1000000', []],
    ['unknown, where the topics exist', { topicsExist: true }, undefined, undefined, ['info MC-TOP-007']],
    ['contradictions are said', { config: { [SENT]: '5000000' }, topicCreation: { config: { 'max.message.bytes': '2000000' } } }, '2000000', '5000000', ['warning MC-TOP-007']],
  ])('%s', (_, told, taken, sent, findings) => {
    const { config, said } = build(postgres, told);
    expect([config[TAKEN], config[SENT], said]).toEqual([taken, sent, findings]);
  });

  test('groups of topics, which inherit nothing, take it too', () => {
    const { config, said } = build(postgres, { topicCreation: { groups: [{ groupName: 'large', include: ['.*'] }] } });
    expect(config['topic.creation.large.max.message.bytes']).toBe('8388608');
    expect(said).toEqual([]);
  });

  test('a message fits into the memory of the producer', () => {
    expect(build(postgres, { config: { [SENT]: '50000000' } }).config['producer.override.buffer.memory']).toBe('50000000');
    expect(build(postgres).config).not.toHaveProperty(['producer.override.buffer.memory']);
  });

  test('Kafka Connect 2.7 lets a connector override nothing: the worker is told', () => {
    const { config, connector, said } = build(postgres, {}, { kafkaConnectVersion: KafkaConnectVersion.V2_7_1 });
    expect(config).not.toHaveProperty([SENT]);
    expect(connector.definitionConfig.workerDefaults).toEqual({ 'producer.max.request.size': '8388608' });
    expect(said).toEqual([]);
  });
});
