import type { SqlServerPreparation } from './preparation';
import { nameOf, quotedName, quotedTable, quotedText, schemaOf } from './quoting';
import type { SqlServerSurvey } from './survey';

/** The statements that a database still needs, in their order: each is a batch of its own. */
export function statementsOf(found: SqlServerSurvey, wanted: SqlServerPreparation, canLogIn: boolean): string[] {
  return [
    ...captureOf(found),
    ...userOf(found, wanted, canLogIn),
    ...ownTablesOf(found, wanted),
    ...trackingOf(found, wanted),
    ...membershipsOf(found, wanted),
    ...rightsOf(found, wanted),
  ];
}

/** Amazon RDS has a procedure of its own for what otherwise takes an administrator of the server. */
function captureOf({ captures, managed, database }: SqlServerSurvey): string[] {
  return captures ? [] : [managed ? `EXEC msdb.dbo.rds_cdc_enable_db ${quotedText(database)}` : 'EXEC sys.sp_cdc_enable_db'];
}

function userOf({ loginExists, userLogin }: SqlServerSurvey, { user, password }: SqlServerPreparation, canLogIn: boolean): string[] {
  const name = quotedName(user);
  // the server itself keeps the password out of its traces
  const login = `${loginExists ? 'ALTER' : 'CREATE'} LOGIN ${name} WITH PASSWORD = ${quotedText(password)}`;
  return [
    ...canLogIn ? [] : [login],
    ...userLogin === undefined ? [`CREATE USER ${name} FOR LOGIN ${name}`]
      // a database that was restored on another server has a user without its login
      : userLogin.toLowerCase() === user.toLowerCase() ? [] : [`ALTER USER ${name} WITH LOGIN = ${name}`],
  ];
}

function ownTablesOf({ schemas, objects }: SqlServerSurvey, { schema }: SqlServerPreparation): string[] {
  const name = quotedName(schema);
  return [
    ...schemas.includes(schema) ? [] : [`CREATE SCHEMA ${name}`],
    ...objects.has(`${schema}.heartbeat`) ? []
      : [`CREATE TABLE ${name}.[heartbeat] (connector nvarchar(64) NOT NULL PRIMARY KEY, [at] datetime2(3) NOT NULL)`],
    ...objects.has(`${schema}.signal`) ? []
      : [`CREATE TABLE ${name}.[signal] (id varchar(42) NOT NULL PRIMARY KEY, type varchar(32) NOT NULL, data varchar(2048) NULL)`],
  ];
}

/** The connector reads signals where it reads all changes. */
function trackedTables({ tables, schema }: SqlServerPreparation): string[] {
  return [...new Set([...tables, `${schema}.signal`])];
}

/** The role that may read the changes of the tables for which capture is begun here. */
function readerOf({ schema }: SqlServerPreparation): string {
  return `${schema}_reader`;
}

function trackingOf({ objects, roles }: SqlServerSurvey, wanted: SqlServerPreparation): string[] {
  const reader = readerOf(wanted);
  const untracked = trackedTables(wanted).filter(table => objects.get(table)?.tracked !== true);
  return [
    ...untracked.length === 0 || roles.includes(reader) ? [] : [`CREATE ROLE ${quotedName(reader)}`],
    ...untracked.map(table => `EXEC sys.sp_cdc_enable_table @source_schema = ${quotedText(schemaOf(table))}, @source_name = ${quotedText(nameOf(table))}, `
      + `@role_name = ${quotedText(reader)}, @supports_net_changes = 0`),
  ];
}

/** A table that was tracked before has a role of its own, or none. */
function membershipsOf({ objects, readers, memberships }: SqlServerSurvey, wanted: SqlServerPreparation): string[] {
  const needed = trackedTables(wanted).flatMap(table => objects.get(table)?.tracked === true ? readers.get(table) ?? [] : [readerOf(wanted)]);
  return [...new Set(needed)].filter(role => !memberships.includes(role)).map(role => `ALTER ROLE ${quotedName(role)} ADD MEMBER ${quotedName(wanted.user)}`);
}

function rightsOf({ grants }: SqlServerSurvey, { user, tables, formerTables, schema }: SqlServerPreparation): string[] {
  const name = quotedName(user);
  const missing = (target: string, ...rights: string[]) => rights.filter(right => !grants.includes(`${right} ${target}`)).join(', ');
  const grant = (rights: string, on: string) => rights === '' ? [] : [`GRANT ${rights} ON ${on} TO ${name}`];
  return [
    // what was captured, and what the server knows of it; a table that is captured anew has another change table
    ...grant(missing('cdc', 'SELECT'), 'SCHEMA::[cdc]'),
    ...tables.flatMap(table => grant(missing(table, 'SELECT'), quotedTable(table))),
    ...grant(missing(`${schema}.heartbeat`, 'SELECT', 'INSERT', 'UPDATE'), `${quotedName(schema)}.[heartbeat]`),
    ...grant(missing(`${schema}.signal`, 'SELECT', 'INSERT', 'DELETE'), `${quotedName(schema)}.[signal]`),
    // capture goes on: somebody else may read the changes
    ...formerTables.filter(table => !tables.includes(table) && grants.includes(`SELECT ${table}`))
      .map(table => `REVOKE SELECT ON ${quotedTable(table)} FROM ${name}`),
  ];
}
