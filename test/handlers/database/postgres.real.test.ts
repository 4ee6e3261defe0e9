import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Client } from 'pg';
import type { ClientConfig } from 'pg';
import { connectPostgres } from '../../../handlers/database/postgres/connect';
import type { PreparationProperties, SlotProperties } from '../../../handlers/database/properties';
import type { Session } from '../../../handlers/database/sql';
import { DebeziumSource } from '../../../src/connectors';
import { readSubjects } from '../../../src/rehearse/subjects';
import { Stage } from '../../connectors/stage';
import { eventually, LocalPipeline } from '../../support/local-pipeline';
import { serviceError } from '../support/stand-in';
import { DataApi } from './data-api';
import { ADMIN, connectPlainly, DatabaseStage, run, USER, within } from './stage';

const CERTIFICATES = join(__dirname, 'certificates');
const PASSWORD = 'c0nnector-"\'\\password';
const stage = new DatabaseStage();
const scratch = mkdtempSync(join(tmpdir(), 'database-'));

let pipeline: LocalPipeline;
const dataApi = new DataApi(stage.logins, () => ({ engine: 'postgres', host: pipeline.server.host, port: pipeline.server.port }));
let root: Session;
let errors: jest.SpyInstance;

const as = (username: string, password: string, database = 'shop') => connectPlainly({ host: pipeline.server.host, port: pipeline.server.port, database }, { username, password });
function prepareShop(more: Partial<PreparationProperties> = {}): PreparationProperties {
  return {
    Task: 'prepare', Engine: 'postgres', Host: pipeline.server.host, Port: String(pipeline.server.port), DatabaseName: 'shop', AdminSecretArn: ADMIN, UserSecretArn: USER,
    Tables: ['public.orders', 'public.customers'], Publication: 'cdc_shop', Schema: 'cdc', ...more,
  };
}
const slotOf = (SlotName: string, more: Partial<SlotProperties> = {}): SlotProperties => ({
  Task: 'slot', Engine: 'postgres', Host: pipeline.server.host, Port: String(pipeline.server.port), DatabaseName: 'shop', AdminSecretArn: ADMIN, SlotName, ...more,
});
const send = (properties: PreparationProperties | SlotProperties, event = {}, milliseconds?: number) => stage.send(connectPlainly, properties, event, milliseconds);

/** All that a preparation may change, as the catalog has it. */
const snapshot = () => root.query(`SELECT json_build_object(
  'roles', (SELECT json_agg(row_to_json(r) ORDER BY oid) FROM (SELECT oid, rolname, rolcanlogin, rolreplication, rolsuper, rolpassword FROM pg_authid) r),
  'members', (SELECT json_agg(row_to_json(m) ORDER BY oid) FROM pg_auth_members m),
  'classes', (SELECT json_agg(json_build_object('n', relname, 'acl', relacl::text, 'identity', relreplident, 'x', xmin::text) ORDER BY oid) FROM pg_class WHERE relnamespace IN ('public'::regnamespace, to_regnamespace('cdc'))),
  'schemas', (SELECT json_agg(json_build_object('n', nspname, 'acl', nspacl::text, 'x', xmin::text) ORDER BY oid) FROM pg_namespace WHERE nspname NOT LIKE 'pg_%'),
  'databases', (SELECT json_agg(json_build_object('n', datname, 'acl', datacl::text) ORDER BY oid) FROM pg_database),
  'publications', (SELECT json_agg(json_build_object('p', p, 'x', xmin::text)) FROM pg_publication p),
  'tables', (SELECT json_agg(json_build_object('r', r, 'x', xmin::text)) FROM pg_publication_rel r)) AS all`);

beforeAll(async () => {
  await stage.open(dataApi);
  pipeline = await LocalPipeline.start('shop', 'other');
  const { user, password } = pipeline.server;
  root = await as(user, password);
  await run(root,
    // as the administrator of Amazon RDS: no superuser
    'CREATE ROLE master LOGIN CREATEROLE REPLICATION PASSWORD \'m4ster-password\'', 'ALTER DATABASE shop OWNER TO master',
    'CREATE ROLE app LOGIN PASSWORD \'app-password\'', 'GRANT app TO master', 'GRANT ALL ON SCHEMA public TO app', 'REVOKE USAGE ON SCHEMA public FROM PUBLIC', 'GRANT USAGE ON SCHEMA public TO master WITH GRANT OPTION',
    'SET ROLE app', 'CREATE TABLE orders (id int PRIMARY KEY, total numeric(12,2))', 'CREATE TABLE customers (id int PRIMARY KEY, name text)', 'CREATE TABLE secrets (id int PRIMARY KEY)',
    'CREATE TABLE keyless (id int)', 'CREATE VIEW overview AS SELECT * FROM orders', 'CREATE UNLOGGED TABLE cache (id int PRIMARY KEY)',
    'CREATE TABLE "Mixed Case$" (id int PRIMARY KEY)', 'CREATE TABLE events (id int, day date, PRIMARY KEY (id, day)) PARTITION BY RANGE (day)', 'CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM (\'2026-01-01\') TO (\'2027-01-01\')',
    'RESET ROLE',
    'CREATE ROLE stranger', 'CREATE TABLE strange (id int PRIMARY KEY)', 'ALTER TABLE strange OWNER TO stranger',
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
  await pipeline?.end();
  await stage.close();
  rmSync(scratch, { recursive: true, force: true });
});

test('a role, its rights and a publication are made, and a second time nothing changes', async () => {
  await expect(send(prepareShop())).resolves.toEqual({ PhysicalResourceId: `${pipeline.server.host}/shop/publication/cdc_shop` });
  const before = await snapshot();
  await send(prepareShop(), { RequestType: 'Update', OldResourceProperties: prepareShop() });
  expect(await snapshot()).toEqual(before);
  expect(await root.query('SELECT schemaname || \'.\' || tablename AS name FROM pg_publication_tables WHERE pubname = \'cdc_shop\' ORDER BY 1')).toEqual(
    ['cdc.heartbeat', 'cdc.signal', 'public.customers', 'public.orders'].map(name => ({ name })));
});

describe('the prepared role', () => {
  const FORBIDDEN = [
    'SELECT * FROM secrets', 'DELETE FROM orders', 'INSERT INTO orders VALUES (99, 1)', 'UPDATE customers SET name = \'x\'', 'TRUNCATE orders', 'DROP TABLE orders',
    'ALTER TABLE orders ADD COLUMN x int', 'CREATE TABLE public.mine (id int)', 'CREATE TABLE cdc.mine (id int)', 'CREATE SCHEMA mine', 'CREATE PUBLICATION mine FOR TABLE orders',
    'DROP PUBLICATION cdc_shop', 'ALTER PUBLICATION cdc_shop ADD TABLE secrets', 'CREATE ROLE mine', 'ALTER ROLE master PASSWORD \'x\'', 'DELETE FROM cdc.heartbeat', 'UPDATE cdc.signal SET data = \'x\'',
    'SELECT rolpassword FROM pg_authid', 'SET ROLE app',
  ];

  test.each(FORBIDDEN)('may not: %s', statement => within(as('cdc_shop', PASSWORD), session => expect(session.query(statement)).rejects.toMatchObject({ code: '42501' })));

  test.each([
    'SELECT * FROM orders', 'SELECT * FROM customers', 'INSERT INTO cdc.heartbeat VALUES (\'cdc_shop\', now()) ON CONFLICT (connector) DO UPDATE SET at = excluded.at',
    'INSERT INTO cdc.signal VALUES (\'w1\', \'open\', \'\')', 'DELETE FROM cdc.signal WHERE id = \'w1\'',
  ])('may: %s', statement => within(as('cdc_shop', PASSWORD), session => session.query(statement)));

  test('may follow changes', () => within(as('cdc_shop', PASSWORD), async (session) => {
    await session.query('SELECT pg_create_logical_replication_slot(\'may_follow\', \'pgoutput\')');
    await session.query('SELECT pg_drop_replication_slot(\'may_follow\')');
  }));
});

test('another list of tables is another preparation: what is no longer followed may no longer be read', async () => {
  const fewer = prepareShop({ Tables: ['public.orders', 'public.Mixed Case$', 'public.events'] });
  await send(fewer, { RequestType: 'Update', OldResourceProperties: prepareShop() });
  await within(as('cdc_shop', PASSWORD), async (session) => {
    await session.query('SELECT * FROM "Mixed Case$"');
    await expect(session.query('SELECT * FROM customers')).rejects.toMatchObject({ code: '42501' });
  });
  await send(prepareShop(), { RequestType: 'Update', OldResourceProperties: fewer });
  await within(as('cdc_shop', PASSWORD), session => session.query('SELECT * FROM customers'));
});

test('a changed password is the one of the secret', async () => {
  stage.logins.set(USER, JSON.stringify({ username: 'cdc_shop', password: 'another password' }));
  await send(prepareShop(), { RequestType: 'Update', OldResourceProperties: prepareShop() });
  await within(as('cdc_shop', 'another password'), session => session.query('SELECT 1'));
  stage.logins.set(USER, JSON.stringify({ username: 'cdc_shop', password: PASSWORD }));
  await send(prepareShop(), { RequestType: 'Update', OldResourceProperties: prepareShop() });
  await expect(as('cdc_shop', 'another password')).rejects.toThrow('password authentication failed');
});

test('changes of a partitioned table are those of the table', async () => {
  await send(prepareShop({ Publication: 'cdc_events', Tables: ['public.events'] }));
  expect(await root.query('SELECT pubviaroot FROM pg_publication WHERE pubname = \'cdc_events\'')).toEqual([{ pubviaroot: true }]);
});

describe('what cannot be prepared is refused, with what to do about it, and nothing is changed', () => {
  const REFUSED: Array<[what: string, more: () => Partial<PreparationProperties>, message: RegExp]> = [
    ['a table of an owner whose rights the administrator has not', () => ({ Tables: ['public.strange'] }), /public\.strange belongs to stranger, and master is no member of that role: let stranger or an administrator run GRANT "stranger" TO "master";$/],
    ['a table without key', () => ({ Tables: ['public.keyless'] }), /public\.keyless has no primary key: published, the application could no longer update .* run ALTER TABLE "public"\."keyless" REPLICA IDENTITY FULL;$/],
    ['a table that is not there', () => ({ Tables: ['public.order', 'public.customer'] }), /^there is no table public\.order in the database shop; did you mean public\.orders\?.*there is no table public\.customer in the database shop; did you mean public\.customers\?/],
    ['a view', () => ({ Tables: ['public.overview'] }), /^public\.overview is a view, which has no changes to follow/],
    ['an unlogged table', () => ({ Tables: ['public.cache'] }), /^public\.cache is an unlogged table, whose changes no log holds/],
    ['the administrator as the user of the connector', () => ({ UserSecretArn: ADMIN }), /^the connector would log in as master, who prepares the database; give it a user of its own$/],
    ['a publication of all tables', () => ({ Publication: 'everything' }), /^the publication everything is FOR ALL TABLES and takes no list of tables/],
  ];

  beforeAll(async () => {
    await run(root, 'CREATE PUBLICATION everything FOR ALL TABLES', 'ALTER TABLE keyless REPLICA IDENTITY DEFAULT');
  });

  afterAll(() => run(root, 'DROP PUBLICATION everything'));

  test.each(REFUSED)('%s', async (_what, more, message) => {
    const before = await snapshot();
    await expect(send(prepareShop({ Publication: 'cdc_refused', ...more() }))).rejects.toThrow(message);
    expect(await snapshot()).toEqual(before);
  });

  test('and the application still updates the table without key', async () => {
    await root.query('DROP PUBLICATION everything');
    await within(as('app', 'app-password'), session => run(session, 'INSERT INTO keyless VALUES (1)', 'UPDATE keyless SET id = 2'));
    await run(root, 'CREATE PUBLICATION everything FOR ALL TABLES');
  });

  test('a superuser as the user of the connector', async () => {
    stage.logins.set(USER, JSON.stringify({ username: pipeline.server.user, password: 'whatever-it-is' }));
    await expect(send(prepareShop())).rejects.toThrow(/is a superuser; give it a role that may less$/);
  });

  test('an administrator who may not create roles', async () => {
    stage.logins.set(ADMIN, JSON.stringify({ username: 'app', password: 'app-password' }));
    stage.logins.set(USER, JSON.stringify({ username: 'new one', password: 'whatever-it-is' }));
    await expect(send(prepareShop({ Publication: 'cdc_refused' }))).rejects.toThrow(/^app may not create roles: let an administrator run CREATE ROLE "new one" LOGIN; ALTER ROLE "new one" REPLICATION;\. app may not create a publication: let the owner of the database run GRANT CREATE ON DATABASE "shop" TO "app";$/);
  });
});

test('a table whose whole old row was asked for is published without key', async () => {
  await send(prepareShop({ Publication: 'cdc_full', Tables: ['public.keyless'], ReplicaIdentityFull: ['public.keyless'] }));
  await within(as('app', 'app-password'), session => run(session, 'UPDATE keyless SET id = 3'));
});

test('a locked table fails the preparation after its time, and nobody queues behind it', async () => {
  const locker = await as('app', 'app-password');
  await run(locker, 'BEGIN', 'LOCK TABLE secrets IN ACCESS EXCLUSIVE MODE');
  try {
    await expect(send(prepareShop({ Tables: ['public.orders', 'public.secrets'] }), { RequestType: 'Update', OldResourceProperties: prepareShop() }))
      .rejects.toThrow(/^another session holds a lock on one of the tables for longer than 5 s/);
    expect(await root.query('SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted')).toEqual([{ waiting: 0 }]);
  } finally {
    await run(locker, 'ROLLBACK');
    await locker.end();
  }
});

test('deletion drops the publication, unless it is kept, and fails for nothing', async () => {
  const gone = prepareShop({ Publication: 'cdc_gone', Tables: ['public.orders'] });
  await send(gone);
  const remove = { RequestType: 'Delete', PhysicalResourceId: 'id' } as const;
  const exists = async () => (await root.query('SELECT 1 FROM pg_publication WHERE pubname = \'cdc_gone\'')).length;
  await expect(send({ ...gone, Retain: 'true' }, remove)).resolves.toEqual({ PhysicalResourceId: 'id' });
  expect(await exists()).toBe(1);
  await send(gone, remove);
  expect(await exists()).toBe(0);
  await send(gone, remove);
  await send({ ...gone, Port: '1' }, remove);
  stage.logins.delete(ADMIN);
  await send(gone, remove);
});

describe('the replication slot', () => {
  const remove = { RequestType: 'Delete', PhysicalResourceId: 'id' } as const;
  const slots = async () => (await root.query('SELECT slot_name FROM pg_replication_slots ORDER BY 1')).map(({ slot_name }) => slot_name);
  const make = (name: string, plugin = 'pgoutput', database = 'shop') => within(as(pipeline.server.user, pipeline.server.password, database), session => session.query(`SELECT pg_create_logical_replication_slot('${name}', '${plugin}')`));

  test('is left to the connector, which makes it', async () => {
    await expect(send(slotOf('cdc_shop'))).resolves.toEqual({ PhysicalResourceId: `${pipeline.server.host}/shop/slot/cdc_shop` });
    expect(await slots()).toEqual([]);
  });

  test('goes when nobody reads it', async () => {
    await make('idle');
    await send(slotOf('idle'), remove);
    expect(await slots()).toEqual([]);
    await send(slotOf('idle'), remove);
  });

  test.each([['of another plugin', 'other_plugin', 'test_decoding', 'shop'], ['of another database', 'other_database', 'pgoutput', 'other']])('stays where it is %s', async (_what, name, plugin, database) => {
    await make(name, plugin, database);
    await send(slotOf(name), remove);
    expect(await slots()).toEqual([name]);
    expect(errors).toHaveBeenCalledWith(expect.stringContaining(`the replication slot ${name} stays: it is of another database, or of another plugin`));
    await within(as(pipeline.server.user, pipeline.server.password, database), session => session.query(`SELECT pg_drop_replication_slot('${name}')`));
  });

  test('is waited for while it is read, and stays where that does not end', async () => {
    await make('busy');
    const { host, port, user, password } = pipeline.server;
    const reader = new Client({ host, port, user, password, database: 'shop', replication: 'database' } as ClientConfig);
    reader.on('error', () => undefined);
    await reader.connect();
    reader.query('START_REPLICATION SLOT busy LOGICAL 0/0 (proto_version \'1\', publication_names \'cdc_shop\')').catch(() => undefined);
    await eventually(() => root.query('SELECT active FROM pg_replication_slots WHERE slot_name = \'busy\''), found => expect(found).toEqual([{ active: true }]));

    await send(slotOf('busy'), remove, 18_000);
    expect(errors).toHaveBeenCalledWith('the replication slot busy stays: a connector reads it still');
    expect(await slots()).toEqual(['busy']);

    const removal = send(slotOf('busy'), remove);
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(await slots()).toEqual(['busy']);
    await reader.end();
    await removal;
    expect(await slots()).toEqual([]);
  });

  test('stays with a database that is out of reach, whose stack goes', async () => {
    await make('kept');
    await expect(send(slotOf('kept', { Port: '1' }), remove)).resolves.toEqual({ PhysicalResourceId: 'id' });
    expect(errors).toHaveBeenCalledWith(expect.stringContaining('left as it is: connect ECONNREFUSED'));
    await root.query('SELECT pg_drop_replication_slot(\'kept\')');
  });
});

test('nothing secret is in an answer, an error or a log', async () => {
  const texts: string[] = [];
  errors.mockReset().mockImplementation(text => texts.push(String(text)));
  stage.logins.set(USER, `cdc_shop:${PASSWORD}`);
  await expect(send(prepareShop())).rejects.toThrow('the secret has no fields "username" and "password"; it must be a JSON object with both of them, as text');
  stage.logins.set(ADMIN, JSON.stringify({ username: 'master', password: 'wr0ng-password' }));
  stage.logins.set(USER, JSON.stringify({ username: 'cdc_shop', password: PASSWORD }));
  await expect(send(prepareShop())).rejects.toThrow('password authentication failed for user "master"');
  expect(texts.join('\n')).not.toMatch(/wr0ng|c0nnector|m4ster/);
  expect(texts).toEqual([expect.stringContaining('the secret has no fields'), expect.stringContaining('password authentication failed')]);
});

describe('by the Data API', () => {
  const remove = { RequestType: 'Delete', PhysicalResourceId: 'id' } as const;
  const byApi = (more: Partial<PreparationProperties> = {}) => prepareShop({ Publication: 'cdc_api', Schema: 'cdc_api', Tables: ['public.orders', 'public.Mixed Case$'], ...more });
  const tables = async (publication: string) => (await root.query(`SELECT tablename::text AS name FROM pg_publication_tables WHERE pubname = '${publication}' AND schemaname = 'public' ORDER BY 1`)).map(({ name }) => name);

  beforeEach(() => {
    dataApi.statements.length = 0;
    stage.logins.set(USER, JSON.stringify({ username: 'cdc_api', password: PASSWORD }));
  });

  afterEach(() => {
    expect(dataApi.openTransactions).toBe(0);
    expect(dataApi.statements.join()).not.toMatch(/c0nnector|m4ster/);
  });

  test('the same is made as by a driver, by whoever comes second nothing, and a changed list is a changed preparation', async () => {
    await expect(stage.sendByDataApi(byApi())).resolves.toEqual({ PhysicalResourceId: 'cluster.invalid/shop/publication/cdc_api' });
    expect(dataApi.statements).toContainEqual(expect.stringMatching(/^ALTER ROLE "cdc_api" PASSWORD E'SCRAM-SHA-256\$/));
    await within(as('cdc_api', PASSWORD), async (session) => {
      await run(session, 'SELECT * FROM orders', 'SELECT * FROM "Mixed Case$"', 'INSERT INTO cdc_api.signal VALUES (\'w1\', \'open\', \'\')', 'DELETE FROM cdc_api.signal');
      await expect(session.query('SELECT * FROM customers')).rejects.toMatchObject({ code: '42501' });
    });
    const before = await snapshot();
    await stage.sendByDataApi(byApi(), { RequestType: 'Update', OldResourceProperties: byApi() });
    await send(byApi(), { RequestType: 'Update', OldResourceProperties: byApi() });
    expect(await snapshot()).toEqual(before);
    const other = byApi({ Tables: ['public.customers'] });
    await stage.sendByDataApi(other, { RequestType: 'Update', OldResourceProperties: byApi() });
    expect(await tables('cdc_api')).toEqual(['customers']);
    await within(as('cdc_api', PASSWORD), session => expect(session.query('SELECT * FROM "Mixed Case$"')).rejects.toMatchObject({ code: '42501' }));
  });

  test('what is refused is refused, and nothing is changed', async () => {
    const before = await snapshot();
    await expect(stage.sendByDataApi(byApi({ Tables: ['public.order', 'public.strange'] })))
      .rejects.toThrow(/^there is no table public\.order in the database shop; did you mean public\.orders\?.*GRANT "stranger" TO "master";$/);
    expect(await snapshot()).toEqual(before);
  });

  test('a paused cluster is waited for, and what passes is tried again, in the middle of a transaction too', async () => {
    const passing = [['DatabaseResumingException', 400], ['DatabaseResumingException', 400], ['ThrottlingException', 429], ['DatabaseUnavailableException', 504], ['InternalServerErrorException', 500]] as const;
    dataApi.faults.push(...passing.map(([name, status]) => serviceError(name, 'try again', status)));
    await stage.sendByDataApi(byApi());
    expect(await tables('cdc_api')).toEqual(['Mixed Case$', 'orders']);
    let calls = 0;
    const shift = jest.spyOn(dataApi.faults, 'shift').mockImplementation(() => ++calls === 9 ? serviceError('ThrottlingException', 'slow down', 429) : undefined);
    await stage.sendByDataApi(byApi({ Tables: ['public.orders'] }), { RequestType: 'Update', OldResourceProperties: byApi() });
    shift.mockRestore();
    expect(await tables('cdc_api')).toEqual(['orders']);
    expect(dataApi.statements.filter(statement => statement === 'SELECT 1').length).toBeGreaterThan(2);
  });

  test('what does not pass is said, with what to do about it', async () => {
    dataApi.faults.push(serviceError('HttpEndpointNotEnabledException', 'The HTTP endpoint for using RDS Data API isn\'t enabled for the DB cluster.'));
    await expect(stage.sendByDataApi(byApi())).rejects.toThrow(/isn't enabled for the DB cluster: turn on the Data API of the cluster \(enableDataApi: true\), or leave out "useDataApi"$/);
    stage.logins.set(ADMIN, JSON.stringify({ username: 'master', password: 'wr0ng-password' }));
    await expect(stage.sendByDataApi(byApi())).rejects.toThrow(/password authentication failed for user "master"; SQLState: 28P01$/);
    stage.logins.set(ADMIN, 'no JSON: wr0ng-password');
    await expect(stage.sendByDataApi(byApi())).rejects.toThrow(/isn't valid: the secret of the administrator must be a JSON object with the fields "username" and "password"$/);
    stage.logins.delete(ADMIN);
    await expect(stage.sendByDataApi(byApi())).rejects.toThrow(/the function must be able to read the secret of the administrator, and its key$/);
    expect(errors.mock.calls.join('\n')).not.toMatch(/wr0ng|c0nnector|m4ster/);
  });

  test('a lock that is not given in time, and a statement that is cut off, are tried once more, and then said', async () => {
    for (const reply of [serviceError('DatabaseErrorException', 'ERROR: canceling statement due to lock timeout; SQLState: 55P03'), serviceError('StatementTimeoutException', 'Request timed out')]) {
      let refused = 0;
      dataApi.refuse = sql => /^CREATE PUBLICATION|^ALTER PUBLICATION/.test(sql) ? (refused++, reply) : undefined;
      await expect(stage.sendByDataApi(byApi({ Tables: ['public.customers'] }))).rejects.toThrow(/^another session holds a lock on one of the tables for longer than 5 s/);
      expect(refused).toBe(2);
    }
    dataApi.refuse = undefined;
    expect(await tables('cdc_api')).toEqual(['orders']);
  });

  test('deletion drops publication and slot, and fails for nothing', async () => {
    const slots = () => root.query('SELECT slot_name FROM pg_replication_slots WHERE slot_name = \'api_slot\'');
    await root.query('SELECT pg_create_logical_replication_slot(\'api_slot\', \'pgoutput\')');
    await stage.sendByDataApi(slotOf('api_slot'), remove);
    expect(await slots()).toEqual([]);
    await stage.sendByDataApi(byApi(), remove);
    expect(await tables('cdc_api')).toEqual([]);
    stage.logins.delete(ADMIN);
    await expect(stage.sendByDataApi(byApi(), remove)).resolves.toEqual({ PhysicalResourceId: 'id' });
    expect(errors).toHaveBeenCalledWith(expect.stringContaining('left as it is: There was a problem with the Secrets Manager secret'));
  });
});

describe('a connector of the prepared role', () => {
  const NAME = 'orders-source';
  const count = () => pipeline.values('run.public.orders', 1);

  test('reads the tables, follows them, says that it lives, and reads a table again by one row in the table of signals', async () => {
    const app = new Stage({ outdir: join(scratch, 'cdk.out') });
    const source = DebeziumSource.postgres({
      database: app.postgres(), topicPrefix: 'run', tables: ['public.orders'], topicCreation: { partitions: 1 }, prepare: {}, heartbeatInterval: Duration.millis(500),
    });
    app.connector(NAME, source);
    const [subject] = readSubjects(app.app.synth().directory, [], undefined, scratch);
    const [{ Properties: prepared }] = Object.values(Template.fromStack(app.stack).findResources('Custom::MskConnectDatabasePreparation'));
    stage.logins.set(USER, JSON.stringify({ username: 'cdc_run', password: PASSWORD }));
    await send(prepareShop({ Tables: prepared.Tables, Publication: prepared.Publication, Schema: prepared.Schema }));

    await within(as('app', 'app-password'), session => run(session, 'INSERT INTO orders SELECT g, g FROM generate_series(1, 10) g'));
    const { host, port } = pipeline.server;
    await pipeline.run(subject, { 'database.hostname': host, 'database.port': String(port), 'database.user': 'cdc_run', 'database.password': PASSWORD, 'database.sslmode': 'disable' });
    await eventually(count, rows => expect(rows).toHaveLength(10));
    await within(as('app', 'app-password'), session => run(session, 'INSERT INTO orders VALUES (11, 11)'));
    await eventually(count, rows => expect(rows).toHaveLength(11));
    await eventually(() => root.query('SELECT connector FROM cdc.heartbeat WHERE connector = \'cdc_run\''), rows => expect(rows).toHaveLength(1));

    await within(as('app', 'app-password'), session => expect(session.query('INSERT INTO cdc.signal VALUES (\'again\', \'execute-snapshot\', \'{}\')')).rejects.toMatchObject({ code: '42501' }));
    await within(as('master', 'm4ster-password'), session => run(session,
      'INSERT INTO cdc.signal VALUES (\'again\', \'execute-snapshot\', \'{"type": "incremental", "data-collections": ["public.orders"]}\')'));
    await eventually(count, rows => expect(rows).toHaveLength(22));
  });

  test('holds its slot, which goes after the connector', async () => {
    const remove = { RequestType: 'Delete', PhysicalResourceId: 'id' } as const;
    await send(slotOf('cdc_run'), remove, 18_000);
    expect(errors).toHaveBeenCalledWith('the replication slot cdc_run stays: a connector reads it still');
    await pipeline.stop(NAME);
    await send(slotOf('cdc_run'), remove, 60_000);
    expect(await root.query('SELECT 1 FROM pg_replication_slots WHERE slot_name = \'cdc_run\'')).toEqual([]);
  });
});

describe('TLS', () => {
  const address = (host: string, authorities?: string) => ({ host, port: pipeline.server.port, database: 'shop', authorities });
  const login = { username: 'master', password: 'm4ster-password' };
  const authority = readFileSync(join(CERTIFICATES, 'authority.pem'), 'utf8');

  test('is demanded', async () => {
    await expect(connectPostgres(address('localhost', authority), login)).rejects.toThrow('The server does not support SSL connections');
  });

  test('takes a certificate of the host, of an authority that is trusted, and no other', async () => {
    for (const name of ['server.pem', 'server.key']) {
      // by the server itself, which takes a key of its own user only
      const text = readFileSync(join(CERTIFICATES, name), 'utf8').replace(/\n/g, '\\n');
      await root.query(`COPY (SELECT unnest(string_to_array(trim(E'${text}'), E'\\n'))) TO PROGRAM 'umask 077; cat > ${name}'`);
    }
    await run(root, 'ALTER SYSTEM SET ssl_cert_file = \'server.pem\'', 'ALTER SYSTEM SET ssl_key_file = \'server.key\'', 'ALTER SYSTEM SET ssl = on', 'SELECT pg_reload_conf()');
    const session = await eventually(() => connectPostgres(address('localhost', authority), login), () => undefined);
    expect(await session.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')).toEqual([{ ssl: true }]);
    await session.end();
    await expect(connectPostgres(address('localhost'), login)).rejects.toThrow(/unable to (verify the first certificate|get local issuer certificate)/);
    await expect(connectPostgres(address('127.0.0.1', authority), login)).rejects.toThrow(/IP: 127\.0\.0\.1 is not in the cert/);
  });
});
