import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { connectMySql } from '../../../handlers/database/mysql/connect';
import type { PreparationProperties } from '../../../handlers/database/properties';
import type { Connect, Session } from '../../../handlers/database/sql';
import { eventually } from '../../support/local-pipeline';
import { serviceError } from '../support/stand-in';
import { DataApi } from './data-api';
import { ADMIN, DatabaseStage, run, USER, within } from './stage';
const { MariaDb } = require('../../../benchmarks/presets/mariadb');

const PASSWORD = 'c0nnector-"\'\\password';
const stage = new DatabaseStage();
const scratch = mkdtempSync(join(tmpdir(), 'mariadb-'));

let server: any;
const dataApi = new DataApi(stage.logins, () => ({ engine: 'mysql', host: server.host, port: server.port }));
let root: Session;
let errors: jest.SpyInstance;

const session = async (options: object): Promise<Session> => {
  const connection = await createConnection(options);
  return { query: async sql => (await connection.query(sql))[0] as { [column: string]: unknown }[], end: () => connection.end() };
};
/** A session without TLS, on the loopback. */
const connect: Connect = ({ host, port }, { username, password }) => session({ host, port, user: username, password });
const as = (user: string, password: string) => connect({ host: server.host, port: server.port }, { username: user, password });
const prepareShop = (more: Partial<PreparationProperties> = {}): PreparationProperties => ({
  Task: 'prepare', Engine: 'mariadb', Host: server.host, Port: String(server.port), AdminSecretArn: ADMIN, UserSecretArn: USER,
  Tables: ['shop.orders', 'shop.customers'], Schema: 'cdc', RetentionHours: '72', ...more,
});
const send = (properties: PreparationProperties, event = {}) => stage.send(connect, properties, event);
const again = (properties: PreparationProperties, before = properties) => send(properties, { RequestType: 'Update', OldResourceProperties: before });

/** All that a preparation may change. */
const snapshot = async () => JSON.stringify(await Promise.all(['mysql.global_priv', 'mysql.db', 'mysql.tables_priv'].map(table => root.query(`SELECT * FROM ${table} ORDER BY 1, 2`))
  .concat(root.query('SELECT table_schema, table_name, create_time FROM information_schema.tables WHERE table_schema IN (\'cdc\', \'shop\') ORDER BY 1, 2'))));

beforeAll(async () => {
  await stage.open(dataApi);
  server = await MariaDb.start(scratch);
  await eventually(async () => server.ready(), ready => expect(ready).toBe(true));
  root = await session({ socketPath: join(scratch, 'mariadb.sock'), user: 'root' });
  await run(root,
    // as the administrator of Amazon RDS: no SUPER
    'CREATE USER master@\'%\' IDENTIFIED BY \'m4ster-password\'',
    'GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, REPLICATION SLAVE, REPLICATION CLIENT, CREATE USER ON *.* TO master@\'%\' WITH GRANT OPTION',
    'CREATE TABLE shop.orders (id INT PRIMARY KEY)', 'CREATE TABLE shop.customers (id INT PRIMARY KEY)', 'CREATE TABLE shop.secrets (id INT PRIMARY KEY)', 'CREATE TABLE shop.`odd``name` (id INT PRIMARY KEY)',
    'CREATE VIEW shop.overview AS SELECT * FROM shop.orders', 'CREATE DATABASE other', 'CREATE TABLE other.things (id INT PRIMARY KEY)',
  );
});

beforeEach(() => {
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  stage.logins.set(ADMIN, JSON.stringify({ username: 'master', password: 'm4ster-password' }));
  stage.logins.set(USER, JSON.stringify({ username: 'cdc_shop', password: PASSWORD }));
});

afterEach(() => errors.mockRestore());

afterAll(async () => {
  await root?.end();
  await dataApi.close();
  await server?.end();
  await stage.close();
  rmSync(scratch, { recursive: true, force: true });
});

test('a user and its rights are made, and a second time nothing changes', async () => {
  await expect(send(prepareShop())).resolves.toEqual({ PhysicalResourceId: '127.0.0.1/user/cdc_shop' });
  const before = await snapshot();
  await again(prepareShop());
  expect(await snapshot()).toEqual(before);
});

describe('the prepared user', () => {
  test.each([
    'SELECT * FROM shop.secrets', 'SELECT * FROM other.things', 'INSERT INTO shop.orders VALUES (9)', 'UPDATE shop.orders SET id = 9', 'DELETE FROM shop.orders', 'TRUNCATE shop.orders', 'DROP TABLE shop.orders',
    'ALTER TABLE shop.orders ADD x INT', 'CREATE TABLE shop.mine (id INT)', 'CREATE TABLE cdc.mine (id INT)', 'CREATE DATABASE mine', 'DELETE FROM cdc.heartbeat', 'UPDATE cdc.signal SET data = 1',
    'CREATE USER mine', 'SELECT * FROM mysql.global_priv', 'SET GLOBAL binlog_format = \'MIXED\'', 'PURGE BINARY LOGS BEFORE now()',
  ])('may not: %s', statement => within(as('cdc_shop', PASSWORD), user => expect(user.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/DENIED/) })));

  test.each([
    'SELECT * FROM shop.orders', 'LOCK TABLES shop.orders READ, shop.customers READ', 'SHOW BINARY LOGS', 'SHOW MASTER STATUS', 'FLUSH TABLES',
    'INSERT INTO cdc.heartbeat (connector, at) VALUES (\'cdc_shop\', NOW(3)) ON DUPLICATE KEY UPDATE at = NOW(3)', 'INSERT INTO cdc.signal VALUES (\'w\', \'open\', \'\')', 'DELETE FROM cdc.signal WHERE id = \'w\'',
  ])('may: %s', statement => within(as('cdc_shop', PASSWORD), user => user.query(statement)));
});

test('another list of tables is another preparation', async () => {
  const fewer = prepareShop({ Tables: ['shop.orders', 'shop.odd`name'] });
  await again(fewer, prepareShop());
  await within(as('cdc_shop', PASSWORD), async (user) => {
    await user.query('SELECT * FROM shop.`odd``name`');
    await expect(user.query('SELECT * FROM shop.customers')).rejects.toMatchObject({ code: 'ER_TABLEACCESS_DENIED_ERROR' });
  });
  await again(prepareShop(), fewer);
  await within(as('cdc_shop', PASSWORD), user => user.query('SELECT * FROM shop.customers'));
});

test('a changed password is the one of the secret', async () => {
  stage.logins.set(USER, JSON.stringify({ username: 'cdc_shop', password: 'another-password' }));
  await again(prepareShop());
  await within(as('cdc_shop', 'another-password'), user => user.query('SELECT 1'));
});

test('binary logs of Amazon RDS stay longer, and never shorter', async () => {
  // what Amazon RDS has: a procedure, and the table that it writes
  await run(root, 'CREATE TABLE mysql.rds_configuration (name VARCHAR(100) PRIMARY KEY, value VARCHAR(100))', 'INSERT INTO mysql.rds_configuration VALUES (\'binlog retention hours\', NULL)',
    'CREATE PROCEDURE mysql.rds_set_configuration(IN n VARCHAR(30), IN v INT) UPDATE mysql.rds_configuration SET value = v WHERE name = n');
  const hours = async () => (await root.query('SELECT value FROM mysql.rds_configuration'))[0].value;
  await again(prepareShop({ RetentionHours: '72' }));
  expect(await hours()).toBe('72');
  await again(prepareShop({ RetentionHours: '24' }));
  expect(await hours()).toBe('72');
  await again(prepareShop({ RetentionHours: '100' }));
  expect(await hours()).toBe('100');
});

describe('what cannot be prepared is refused, and nothing is changed', () => {
  test.each<[string, Partial<PreparationProperties>, RegExp]>([
    ['a table that is not there', { Tables: ['shop.order', 'nowhere.table'] }, /^there is no table shop\.order; did you mean shop\.orders\?; .*\. there is no table nowhere\.table; if/],
    ['a view', { Tables: ['shop.overview'] }, /^shop\.overview is a view, which has no changes to follow/],
    ['the administrator as the user of the connector', { UserSecretArn: ADMIN }, /^the connector would log in as master, who prepares the database/],
  ])('%s', async (_what, more, message) => {
    const before = await snapshot();
    await expect(send(prepareShop(more))).rejects.toThrow(message);
    expect(await snapshot()).toEqual(before);
  });

  test('a server whose binary log lacks rows', async () => {
    await run(root, 'SET GLOBAL binlog_format = \'MIXED\'', 'SET GLOBAL binlog_row_image = \'MINIMAL\'');
    try {
      await expect(send(prepareShop())).rejects.toThrow('binlog_format is MIXED and must be ROW: set it in the parameter group. binlog_row_image is MINIMAL and must be FULL: set it in the parameter group');
    } finally {
      await run(root, 'SET GLOBAL binlog_format = \'ROW\'', 'SET GLOBAL binlog_row_image = \'FULL\'');
    }
  });
});

test('by the Data API the same is made, by statements that stand for themselves', async () => {
  stage.logins.set(USER, JSON.stringify({ username: 'cdc_api', password: 'api-password' }));
  const byApi = prepareShop({ Engine: 'mysql', Schema: 'cdc_api' });
  dataApi.faults.push(serviceError('DatabaseResumingException', 'The DB instance is resuming'));
  await expect(stage.sendByDataApi(byApi)).resolves.toEqual({ PhysicalResourceId: 'cluster.invalid/user/cdc_api' });
  await within(as('cdc_api', 'api-password'), user => run(user, 'SELECT * FROM shop.orders', 'INSERT INTO cdc_api.signal VALUES (\'w\', \'open\', \'\')'));
  expect(dataApi.statements).not.toContainEqual(expect.stringMatching(/LOCK\(|^SET/));
  const before = await snapshot();
  dataApi.statements.length = 0;
  await stage.sendByDataApi(byApi, { RequestType: 'Update', OldResourceProperties: byApi });
  expect(await snapshot()).toEqual(before);
  // whose password is known already is sent none
  expect(dataApi.statements.join()).not.toMatch(/api-password|m4ster/);

  const fewer = { ...byApi, Tables: ['shop.orders'] };
  await stage.sendByDataApi(fewer, { RequestType: 'Update', OldResourceProperties: byApi });
  await within(as('cdc_api', 'api-password'), user => expect(user.query('SELECT * FROM shop.customers')).rejects.toMatchObject({ code: 'ER_TABLEACCESS_DENIED_ERROR' }));
  await expect(stage.sendByDataApi({ ...byApi, Tables: ['shop.order'] })).rejects.toThrow('there is no table shop.order; did you mean shop.orders?');
  stage.logins.set(ADMIN, JSON.stringify({ username: 'master', password: 'wr0ng-password' }));
  await expect(stage.sendByDataApi(byApi)).rejects.toThrow(/Access denied for user 'master'/);
  expect(errors.mock.calls.join('\n')).not.toMatch(/wr0ng|api-password|m4ster/);
});

test('deletion leaves the user, and fails for nothing', async () => {
  const remove = { RequestType: 'Delete', PhysicalResourceId: 'id' } as const;
  await expect(send(prepareShop({ Port: '1' }), remove)).resolves.toEqual({ PhysicalResourceId: 'id' });
});

test('nothing secret is in an error or a log', async () => {
  const texts: string[] = [];
  errors.mockReset().mockImplementation(text => texts.push(String(text)));
  stage.logins.set(ADMIN, JSON.stringify({ username: 'master', password: 'wr0ng-password' }));
  await expect(send(prepareShop())).rejects.toThrow(/Access denied for user 'master'/);
  expect(texts.join('\n')).not.toMatch(/wr0ng|c0nnector|m4ster/);
});

test('TLS is demanded', () => expect(connectMySql({ host: server.host, port: server.port }, { username: 'master', password: 'm4ster-password' }))
  .rejects.toThrow(/Server does not support secure connection|self[- ]signed certificate|unable to/));
