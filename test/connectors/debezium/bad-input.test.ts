import { Capacity, KafkaConnectVersion } from '../../../src/connect';
import { DebeziumSource } from '../../../src/connectors';
import type { DebeziumMySqlSourceOptions, DebeziumPostgresSourceOptions } from '../../../src/connectors';
import { Stage } from '../stage';

const postgres = (stage: Stage, options: Partial<DebeziumPostgresSourceOptions> = {}) =>
  DebeziumSource.postgres({ topicPrefix: 'fin', tables: ['public.orders'], ...options, database: options.database ?? stage.postgres() });
const mysql = (stage: Stage, options: Partial<DebeziumMySqlSourceOptions> = {}) =>
  DebeziumSource.mysql({ topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, ...options, database: options.database ?? stage.mysql() });
const told = (findings: ReturnType<Stage['findings']>, area: string) =>
  findings.filter(({ rule }) => rule.startsWith(area)).map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);

const errors = (stage: Stage, source: DebeziumSource) => stage.findings(stage.connector('Source', source)).filter(({ severity }) => severity === 'error').map(({ message }) => message);

describe('errors at synth', () => {
  test.each<[string, Partial<DebeziumPostgresSourceOptions>, string]>([
    ['no table', { tables: [] }, 'no table is named for Debezium PostgreSQL; expected are names such as schema.table'],
    ['a bare table name', { tables: ['orders'] }, '"orders" is not a fully qualified name; Debezium PostgreSQL expects schema.table'],
    ['a topic prefix that no topic can have', { topicPrefix: 'fin bank' }, 'topic.prefix may hold only letters, digits, underscore, hyphen and dot'],
    ['a slot name that PostgreSQL refuses', { slotName: 'Fin-1' }, 'slot.name may hold only lower case letters, digits and underscore'],
  ])('%s', (_, options, message) => {
    const stage = new Stage();
    expect(errors(stage, postgres(stage, options)).join()).toContain(message);
  });

  test.each([[0, 'database.server.id must be at least 1'], [4_294_967_296, 'the server ID is 4294967296; allowed are whole numbers from 1 to 4294967295']])('server id %i', (serverId, message) => {
    const stage = new Stage();
    expect(errors(stage, mysql(stage, { serverId })).join()).toContain(message);
  });
});

describe('refused at once', () => {
  test('no name of the database', () => {
    const stage = new Stage();
    expect(() => postgres(stage, { database: stage.postgres({}) }))
      .toThrow('Debezium PostgreSQL needs the name of the database; specify "databaseName"');
  });

  test('Debezium 3 on Kafka Connect 2.7.1', () => {
    const stage = new Stage();
    expect(() => stage.connector('Source', postgres(stage, { debeziumVersion: '3.6.1.Final' }), { kafkaConnectVersion: KafkaConnectVersion.V2_7_1 }))
      .toThrow('Debezium 3.6.1.Final requires Java 17, but Kafka Connect 2.7.1 runs Java 11');
  });

  test('a version without a pinned checksum', () => {
    const stage = new Stage();
    expect(() => stage.connector('Source', postgres(stage, { debeziumVersion: '3.5.9.Final' })))
      .toThrow('no checksum is pinned for version 3.5.9.Final of debezium-postgres; pinned are 3.6.1.Final, 2.7.4.Final');
  });
});

describe('a source with one task', () => {
  const autoscaled = (maxTasks?: number) => ({ capacity: Capacity.autoscaled({ maxWorkers: maxTasks === 1 ? 1 : 2, maxTasks }) });

  test('is an error under autoscaling for MySQL', () => {
    const stage = new Stage();
    expect(told(stage.findings(stage.connector('Source', mysql(stage), autoscaled(4))), 'MC-DBZ')).toEqual([
      'error MC-DBZ-001: Debezium MySQL has a single task, but its capacity is autoscaled with a maximum of 4 tasks, so MSK Connect gives it more tasks; allowed is a maximum of 1',
    ]);
  });

  test('is a warning for PostgreSQL', () => {
    const stage = new Stage();
    expect(told(stage.findings(stage.connector('Source', postgres(stage), autoscaled())), 'MC-DBZ')).toEqual([
      'warning MC-DBZ-001: Debezium PostgreSQL has a single task, but its capacity is autoscaled without a maximum number of tasks, so MSK Connect gives it more tasks; allowed is a maximum of 1',
    ]);
  });

  test('is fine with a cap of one', () => {
    const stage = new Stage();
    expect(told(stage.findings(stage.connector('Source', mysql(stage), autoscaled(1))), 'MC-DBZ')).toEqual([]);
  });
});

describe('two sources of one server', () => {
  test('share no slot and no publication', () => {
    const stage = new Stage();
    const database = stage.postgres();
    const one = stage.connector('One', postgres(stage, { database, topicPrefix: 'a', slotName: 'cdc', publicationName: 'cdc' }));
    const two = stage.connector('Two', postgres(stage, { database, topicPrefix: 'b', slotName: 'cdc', publicationName: 'cdc' }));
    expect(told(stage.fleetFindings(one, two), 'MC-DBZ')).toEqual([
      'error MC-DBZ-010: the replication slot "cdc" is also used by Shop/Two on the same server',
      'error MC-DBZ-011: the publication "cdc" is also used by Shop/Two in the same database',
      'error MC-DBZ-010: the replication slot "cdc" is also used by Shop/One on the same server',
      'error MC-DBZ-011: the publication "cdc" is also used by Shop/One in the same database',
    ]);
  });

  test('have names of their own by default', () => {
    const stage = new Stage();
    const database = stage.postgres();
    const connectors = ['a', 'b'].map(topicPrefix => stage.connector(topicPrefix.toUpperCase(), postgres(stage, { database, topicPrefix })));
    expect(told(stage.fleetFindings(...connectors), 'MC-DBZ')).toEqual([]);
  });

  test('share no topic prefix', () => {
    const stage = new Stage();
    const database = stage.postgres();
    const connectors = ['A', 'B'].map(id => stage.connector(id, postgres(stage, { database, slotName: id.toLowerCase(), publicationName: id.toLowerCase() })));
    expect(told(stage.fleetFindings(...connectors), 'MC-DBZ')).toEqual([
      'warning MC-DBZ-014: the topic prefix "fin" is also used by Shop/B',
      'warning MC-DBZ-014: the topic prefix "fin" is also used by Shop/A',
    ]);
  });

  test('share no server id and no schema history', () => {
    const stage = new Stage();
    const database = stage.mysql();
    const one = stage.connector('One', mysql(stage, { database, topicPrefix: 'a', schemaHistoryTopic: 'history' }));
    const two = stage.connector('Two', mysql(stage, { database, topicPrefix: 'b', schemaHistoryTopic: 'history' }));
    expect(told(stage.fleetFindings(one, two), 'MC-DBZ')).toEqual(expect.arrayContaining([
      'error MC-DBZ-012: the server ID 1 is also used by Shop/Two on the same server',
      'error MC-DBZ-013: the schema history topic "history" is also used by Shop/Two',
    ]));
  });
});
