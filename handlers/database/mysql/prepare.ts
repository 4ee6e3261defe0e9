import { escape, escapeId } from 'mysql2';
import type { Row, Session } from '../sql';
import { nearest, NEIGHBOURS } from '../near';
import type { MySqlPreparation, MySqlSurvey } from './preparation';
import { refusalsOf } from './refusals';

/** What following the binary log takes, on all of the server. */
const GLOBAL = 'RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT';

/**
 * Two deploys do not prepare one server at once; and an application never queues behind us for long. Both are caution: no statement locks a table of the
 * application, and each may run twice.
 */
const BEGIN = ['SET SESSION lock_wait_timeout = 5', 'DO GET_LOCK(\'cdk-msk-connect\', 60)'];

/** Makes user, rights and tables of its own as they shall be. Nothing is changed where something is refused. */
export async function prepareMySql(session: Session, wanted: MySqlPreparation, canLogIn: () => Promise<boolean>): Promise<void> {
  for (const statement of session.scattered ? [] : BEGIN) {
    await session.query(statement);
  }
  const found = await survey(session, wanted.tables);
  const refusals = refusalsOf(found, wanted, name => nearest(name, found.neighbours));
  if (refusals.length > 0) {
    throw new Error(refusals.join('. '));
  }
  const user = `${escape(wanted.user)}@'%'`;
  if (!await canLogIn()) {
    // the server itself keeps the password out of its logs
    await session.query(`CREATE USER IF NOT EXISTS ${user} IDENTIFIED BY ${escape(wanted.password)}`);
    await session.query(`ALTER USER ${user} IDENTIFIED BY ${escape(wanted.password)}`);
  }
  await prepareTables(session, wanted.schema);
  for (const right of rightsOf(wanted)) {
    await session.query(`GRANT ${right} TO ${user}`);
  }
  await revokeFormer(session, wanted, user);
  await retain(session, wanted.retentionHours, found.managed);
}

async function survey(session: Session, tables: readonly string[]): Promise<MySqlSurvey> {
  const [server] = await session.query(
    'SELECT SUBSTRING_INDEX(CURRENT_USER(), \'@\', 1) AS admin, @@log_bin AS logs, @@binlog_format AS format, @@binlog_row_image AS row_image',
  );
  const managed = await session.query('SELECT 1 FROM information_schema.routines WHERE routine_schema = \'mysql\' AND routine_name = \'rds_set_configuration\'');
  const kinds = new Map((await session.query(`SELECT table_schema AS db, table_name AS name, table_type AS kind ${tablesIn(tables)} `
    + `AND CONCAT(table_schema, '.', table_name) IN (${tables.map(each => escape(each)).join(', ')})`))
    .map(({ kind, ...row }) => [nameOf(row), String(kind)]));
  return {
    admin: String(server.admin),
    logs: Number(server.logs) === 1,
    format: String(server.format),
    rowImage: String(server.row_image),
    managed: managed.length > 0,
    kinds,
    neighbours: tables.every(table => kinds.has(table)) ? []
      : (await session.query(`SELECT table_schema AS db, table_name AS name ${tablesIn(tables)} LIMIT ${NEIGHBOURS}`)).map(nameOf),
  };
}

/** All tables of the databases of some. */
function tablesIn(tables: readonly string[]): string {
  return `FROM information_schema.tables WHERE table_schema IN (${[...new Set(tables.map(databaseOf))].map(each => escape(each)).join(', ')})`;
}

function nameOf({ db, name }: Row): string {
  return `${String(db)}.${String(name)}`;
}

/** The tables of the connector itself. */
async function prepareTables(session: Session, schema: string): Promise<void> {
  const name = escapeId(schema);
  const existing = await session.query(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ${escape(schema)}`);
  const exists = (table: string) => existing.some((row: Row) => row.name === table);
  if (!exists('heartbeat')) {
    await session.query(`CREATE DATABASE IF NOT EXISTS ${name}`);
    await session.query(`CREATE TABLE IF NOT EXISTS ${name}.heartbeat (connector VARCHAR(64) PRIMARY KEY, at TIMESTAMP(3) NOT NULL)`);
  }
  if (!exists('signal')) {
    await session.query(`CREATE TABLE IF NOT EXISTS ${name}.${escapeId('signal')} (id VARCHAR(42) PRIMARY KEY, type VARCHAR(32) NOT NULL, data VARCHAR(2048))`);
  }
}

function rightsOf({ tables, schema }: MySqlPreparation): string[] {
  return [
    `${GLOBAL} ON *.*`,
    // Amazon RDS allows no lock on the whole server, so the connector locks the tables while it reads their structure
    ...[...new Set(tables.map(databaseOf))].map(database => `LOCK TABLES ON ${escapeId(database)}.*`),
    ...tables.map(table => `SELECT ON ${quotedTable(table)}`),
    `SELECT, INSERT, UPDATE ON ${escapeId(schema)}.heartbeat`,
    `SELECT, INSERT, DELETE ON ${escapeId(schema)}.${escapeId('signal')}`,
  ];
}

/** Only what was granted can be taken back. */
async function revokeFormer(session: Session, { formerTables, tables, user: name }: MySqlPreparation, user: string): Promise<void> {
  const former = formerTables.filter(table => !tables.includes(table));
  if (former.length === 0) {
    return;
  }
  const grants = await session.query('SELECT CONCAT(table_schema, \'.\', table_name) AS name FROM information_schema.table_privileges '
    + `WHERE privilege_type = 'SELECT' AND grantee = ${escape(`'${name}'@'%'`)}`);
  for (const table of former.filter(each => grants.some(grant => grant.name === each))) {
    await session.query(`REVOKE SELECT ON ${quotedTable(table)} FROM ${user}`);
  }
}

/** Amazon RDS deletes a binary log once nobody of its own needs it. A longer time that somebody set stays. */
async function retain(session: Session, hours: number, managed: boolean): Promise<void> {
  if (!managed) {
    return;
  }
  const [row] = await session.query('SELECT value FROM mysql.rds_configuration WHERE name = \'binlog retention hours\'');
  if (row?.value === null || row?.value === undefined || Number(row.value) < hours) {
    await session.query(`CALL mysql.rds_set_configuration('binlog retention hours', ${hours})`);
  }
}

function databaseOf(table: string): string {
  return table.slice(0, table.indexOf('.'));
}

/** `database.table`, quoted: a name may hold dots, which are part of the table's. */
function quotedTable(table: string): string {
  return `${escapeId(databaseOf(table), true)}.${escapeId(table.slice(table.indexOf('.') + 1), true)}`;
}
