import type { Row, Session } from '../../../handlers/database/sql';
import { BEGIN, prepareSqlServer } from '../../../handlers/database-sql-server/prepare';
import type { SqlServerPreparation } from '../../../handlers/database-sql-server/preparation';

const WANTED: SqlServerPreparation = { user: 'cdc_shop', password: 'c0nnector-password', schema: 'debezium', tables: ['dbo.orders', 'dbo.customers'], formerTables: [] };

/** What a server answers to the questions of the survey, by a part of each. */
interface Answers {
  readonly server?: Row;
  readonly objects?: Row[];
  readonly schemas?: string[];
  readonly roles?: string[];
  readonly readers?: Row[];
  readonly logins?: string[];
  readonly user?: Row[];
  readonly memberships?: string[];
  readonly grants?: Row[];
}

const table = (name: string, tracked = 0): Row => ({ name, is_view: 0, tracked });
const grant = (permission: string, target: string): Row => ({ permission, target });
const SERVER = { edition: 'Standard Edition (64-bit)', admin: 'master', db: 'shop', managed: 1, captures: 0 };
const NEW: Answers = { objects: [table('dbo.orders'), table('dbo.customers'), table('dbo.others')], schemas: ['dbo'], roles: ['db_owner'] };
const DONE: Answers = {
  server: { ...SERVER, captures: 1 },
  objects: [table('dbo.orders', 1), table('dbo.customers', 1), table('debezium.heartbeat'), table('debezium.signal', 1)],
  schemas: ['dbo', 'cdc', 'debezium'],
  roles: ['db_owner', 'debezium_reader'],
  readers: ['dbo.orders', 'dbo.customers', 'debezium.signal'].map(name => ({ name, role: 'debezium_reader' })),
  logins: ['cdc_shop'],
  user: [{ login: 'cdc_shop' }],
  memberships: ['debezium_reader'],
  grants: [
    grant('CONNECT', 'null'), grant('SELECT', 'cdc'), grant('SELECT', 'dbo.orders'), grant('SELECT', 'dbo.customers'),
    ...['SELECT', 'INSERT', 'UPDATE'].map(right => grant(right, 'debezium.heartbeat')), ...['SELECT', 'INSERT', 'DELETE'].map(right => grant(right, 'debezium.signal')),
  ],
};

/** A session that answers the survey, and remembers what else it was asked to do. */
class FakeSession implements Session {
  readonly begun: string[] = [];
  readonly questions: string[] = [];
  readonly changes: string[] = [];

  constructor(private readonly answers: Answers) {}

  query(sql: string): Promise<Row[]> {
    if (BEGIN.includes(sql)) {
      this.begun.push(sql);
    } else if (sql.startsWith('SELECT')) {
      this.questions.push(sql);
      return Promise.resolve(this.answer(sql));
    } else {
      this.changes.push(sql);
    }
    return Promise.resolve([]);
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  private answer(sql: string): Row[] {
    const { server = SERVER, objects = [], schemas = [], roles = [], readers = [], logins = [], user = [], memberships = [], grants = [] } = this.answers;
    const named = (names: string[]) => names.map(name => ({ name }));
    const bySource: Array<[string, Row[]]> = [
      ['SERVERPROPERTY', [server]], ['sys.objects', objects], ['sys.schemas', named(schemas)], ['cdc.change_tables', readers], ['sys.server_principals', named(logins)],
      ['sys.database_role_members', named(memberships)], ['sys.database_permissions', grants], ["type = 'R'", named(roles)], ["type <> 'R'", user],
    ];
    const found = bySource.find(([source]) => sql.includes(source));
    if (found === undefined) {
      throw new Error(`a question that no server was asked before: ${sql}`);
    }
    return found[1];
  }
}

async function changesOf(answers: Answers, wanted: Partial<SqlServerPreparation> = {}, canLogIn = false): Promise<string[]> {
  const session = new FakeSession(answers);
  await prepareSqlServer(session, { ...WANTED, ...wanted }, () => Promise.resolve(canLogIn));
  expect(session.begun).toEqual(BEGIN);
  return session.changes;
}

test('a database that nobody prepared gets everything, in the order in which one needs the other', async () => {
  expect(await changesOf(NEW)).toEqual([
    "EXEC msdb.dbo.rds_cdc_enable_db N'shop'",
    "CREATE LOGIN [cdc_shop] WITH PASSWORD = N'c0nnector-password'",
    'CREATE USER [cdc_shop] FOR LOGIN [cdc_shop]',
    'CREATE SCHEMA [debezium]',
    'CREATE TABLE [debezium].[heartbeat] (connector nvarchar(64) NOT NULL PRIMARY KEY, [at] datetime2(3) NOT NULL)',
    'CREATE TABLE [debezium].[signal] (id varchar(42) NOT NULL PRIMARY KEY, type varchar(32) NOT NULL, data varchar(2048) NULL)',
    'CREATE ROLE [debezium_reader]',
    "EXEC sys.sp_cdc_enable_table @source_schema = N'dbo', @source_name = N'orders', @role_name = N'debezium_reader', @supports_net_changes = 0",
    "EXEC sys.sp_cdc_enable_table @source_schema = N'dbo', @source_name = N'customers', @role_name = N'debezium_reader', @supports_net_changes = 0",
    "EXEC sys.sp_cdc_enable_table @source_schema = N'debezium', @source_name = N'signal', @role_name = N'debezium_reader', @supports_net_changes = 0",
    'ALTER ROLE [debezium_reader] ADD MEMBER [cdc_shop]',
    'GRANT SELECT ON SCHEMA::[cdc] TO [cdc_shop]',
    'GRANT SELECT ON [dbo].[orders] TO [cdc_shop]',
    'GRANT SELECT ON [dbo].[customers] TO [cdc_shop]',
    'GRANT SELECT, INSERT, UPDATE ON [debezium].[heartbeat] TO [cdc_shop]',
    'GRANT SELECT, INSERT, DELETE ON [debezium].[signal] TO [cdc_shop]',
  ]);
});

test('it waits for no lock, and lets no second deploy in', () => {
  expect(BEGIN[0]).toBe('SET LOCK_TIMEOUT 5000');
  expect(BEGIN[1]).toMatch(/EXEC @got = sp_getapplock .*@LockOwner = N'Session', @LockTimeout = 60000; IF @got < 0 RAISERROR/);
});

test('a server that Amazon RDS does not run has the procedure of SQL Server', async () => {
  expect((await changesOf({ ...NEW, server: { ...SERVER, managed: 0 } }))[0]).toBe('EXEC sys.sp_cdc_enable_db');
});

test('nothing is done where all is there', async () => {
  expect(await changesOf(DONE, {}, true)).toEqual([]);
});

test('what a database without capture cannot be asked is not asked', async () => {
  const asked = async (answers: Answers) => {
    const session = new FakeSession(answers);
    await prepareSqlServer(session, WANTED, () => Promise.resolve(true));
    return session.questions.some(sql => sql.includes('cdc.change_tables'));
  };
  expect([await asked(NEW), await asked(DONE)]).toEqual([false, true]);
});

test('only what is missing is done', async () => {
  const more = { ...DONE, objects: [...DONE.objects!, table('dbo.returns')] };
  expect(await changesOf(more, { tables: ['dbo.orders', 'dbo.returns'], formerTables: ['dbo.orders', 'dbo.customers', 'dbo.gone'] }, true)).toEqual([
    "EXEC sys.sp_cdc_enable_table @source_schema = N'dbo', @source_name = N'returns', @role_name = N'debezium_reader', @supports_net_changes = 0",
    'GRANT SELECT ON [dbo].[returns] TO [cdc_shop]',
    'REVOKE SELECT ON [dbo].[customers] FROM [cdc_shop]',
  ]);
  expect(await changesOf({ ...DONE, grants: DONE.grants!.filter(({ permission, target }) => permission !== 'UPDATE' || target !== 'debezium.heartbeat') }, {}, true))
    .toEqual(['GRANT UPDATE ON [debezium].[heartbeat] TO [cdc_shop]']);
});

test('a password that changed is set, and a user that lost its login gets it back', async () => {
  expect(await changesOf(DONE, { password: 'another' })).toEqual(["ALTER LOGIN [cdc_shop] WITH PASSWORD = N'another'"]);
  expect(await changesOf({ ...DONE, user: [{ login: '' }] }, {}, true)).toEqual(['ALTER USER [cdc_shop] WITH LOGIN = [cdc_shop]']);
});

test('a table that was tracked before keeps its role, or has none', async () => {
  const readers = [{ name: 'dbo.orders', role: 'old_reader' }, { name: 'debezium.signal', role: 'debezium_reader' }];
  expect(await changesOf({ ...DONE, readers, memberships: [] }, {}, true)).toEqual(['ALTER ROLE [old_reader] ADD MEMBER [cdc_shop]', 'ALTER ROLE [debezium_reader] ADD MEMBER [cdc_shop]']);
});

test('names and texts are quoted, whatever they hold', async () => {
  const tables = ["d]bo.o'rd].ers"];
  const changes = await changesOf({ ...NEW, server: { ...SERVER, db: "sh'op" }, objects: [table(tables[0])] }, { tables, user: "cdc]'", password: "p'a]ss", schema: "deb]ez'" });
  expect(changes).toEqual(expect.arrayContaining([
    "EXEC msdb.dbo.rds_cdc_enable_db N'sh''op'",
    "CREATE LOGIN [cdc]]'] WITH PASSWORD = N'p''a]ss'",
    "CREATE SCHEMA [deb]]ez']",
    "EXEC sys.sp_cdc_enable_table @source_schema = N'd]bo', @source_name = N'o''rd].ers', @role_name = N'deb]ez''_reader', @supports_net_changes = 0",
    "GRANT SELECT ON [d]]bo].[o'rd]].ers] TO [cdc]]']",
  ]));
  const session = new FakeSession(DONE);
  await prepareSqlServer(session, { ...WANTED, user: "x'; DROP" }, () => Promise.resolve(true));
  expect(session.questions.filter(sql => sql.includes('DROP')).every(sql => sql.includes("N'x''; DROP'"))).toBe(true);
});

describe('is refused before anything is changed:', () => {
  test.each<[string, Answers, Partial<SqlServerPreparation>, RegExp]>([
    ['a table that is not there', NEW, { tables: ['dbo.order'] }, /^there is no table dbo\.order in the database shop; did you mean dbo\.orders\?; if the application makes its tables/],
    ['a name in another case, which topics carry', NEW, { tables: ['dbo.Orders'] }, /no table dbo\.Orders .*did you mean dbo\.orders\?/],
    ['a view', { ...NEW, objects: [{ name: 'dbo.orders', is_view: 1, tracked: 0 }] }, { tables: ['dbo.orders'] }, /^dbo\.orders is a view, which has no changes to follow; name the tables behind it$/],
    ['a view in the place of a table of ours', { ...NEW, objects: [...NEW.objects!, { name: 'debezium.signal', is_view: 1, tracked: 0 }] }, {}, /^debezium\.signal is a view, and the connector needs a table/],
    ['Express Edition', { ...NEW, server: { ...SERVER, edition: 'Express Edition (64-bit)' } }, {}, /is SQL Server Express Edition \(64-bit\), which has no change data capture; it needs Standard, Enterprise or Developer Edition$/],
    ['Web Edition', { ...NEW, server: { ...SERVER, edition: 'Web Edition (64-bit)' } }, {}, /is SQL Server Web Edition/],
    ['the administrator as the user of the connector', NEW, { user: 'Master' }, /^the connector would log in as master, who prepares the database; give it a user of its own$/],
  ])('%s', async (_what, answers, wanted, message) => {
    const session = new FakeSession(answers);
    await expect(prepareSqlServer(session, { ...WANTED, ...wanted }, () => Promise.resolve(false))).rejects.toThrow(message);
    expect(session.changes).toEqual([]);
  });

  test('everything at once, with all that is wrong', async () => {
    const session = new FakeSession({ ...NEW, server: { ...SERVER, edition: 'Web Edition' } });
    await expect(prepareSqlServer(session, { ...WANTED, tables: ['dbo.a', 'dbo.b'] }, () => Promise.resolve(false))).rejects.toThrow(/Web Edition.*dbo\.a.*dbo\.b/);
  });
});

test.each(['Standard Edition (64-bit)', 'Enterprise Edition: Core-based Licensing (64-bit)', 'Developer Edition (64-bit)', 'Enterprise Evaluation Edition'])('%s captures changes', async (edition) => {
  await expect(changesOf({ ...NEW, server: { ...SERVER, edition } })).resolves.toHaveLength(16);
});
