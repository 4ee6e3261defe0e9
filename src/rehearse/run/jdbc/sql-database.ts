import { RehearsalImpossible } from '../../impossible';
import type { LocalPostgres } from '../database';
import { quoted } from '../database';
import type { LocalMariaDb } from '../maria-db';
import { ticked } from '../maria-db';
import { mariaDbRows } from '../maria-db-tables';
import { postgresKey, postgresRows } from '../postgres-tables';
import type { TableRows } from '../row-comparison';

/** The servers of which databases are made. */
export interface Servers {
  readonly postgres: LocalPostgres;
  readonly mariaDb: LocalMariaDb;
}

/** A database of this machine, for a connector that dials it by JDBC. */
export interface SqlDatabase {
  /** As it is called here: there may be another one of the name that was asked for. */
  readonly name: string;
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly isPostgres: boolean;
  quoted(name: string): string;
  sql(text: string): Promise<(string | null)[][]>;
  write(text: string): Promise<number>;
  tables(): Promise<TableRows[]>;
}

interface Address {
  readonly scheme: string;
  readonly name: string;
  /** What the driver is told, but for the encryption, which a local server does not have, and the login, which is another. */
  readonly parameters: string;
}

const JDBC_URL = /^jdbc:([a-z]+):(?:\/\/[^/?;]*)?(?:\/([\w-]*))?(?:\?(.*))?/;
const NOT_LOCAL = /^(ssl|useSSL|requireSSL|verifyServerCertificate|trustCertificate|clientCertificate|serverSslCert|user=|password=)/i;

/** The kind of database of an address: `postgresql`, `mysql`. One that only the deploy knows is taken for PostgreSQL. */
function schemeOf(url: string | undefined): string {
  return JDBC_URL.exec(url ?? '')?.[1] ?? 'postgresql';
}

export const isPostgresUrl = (url: string | undefined) => schemeOf(url) === 'postgresql';
export const isMariaDbUrl = (url: string | undefined) => ['mysql', 'mariadb'].includes(schemeOf(url));

/** Why there is no local database for an address; `undefined` where there is one. */
export function withoutDatabase(url: string | undefined): string | undefined {
  return isPostgresUrl(url) || isMariaDbUrl(url) ? undefined
    : `its database is jdbc:${schemeOf(url)}; only PostgreSQL, MySQL and MariaDB are available locally`;
}

/** Makes the database of an address. */
export async function openDatabase(url: string, servers: Servers): Promise<SqlDatabase> {
  const [, scheme = 'postgresql', name = '', parameters = ''] = JDBC_URL.exec(url) ?? [];
  const kept = parameters.split('&').filter(parameter => parameter !== '' && !NOT_LOCAL.test(parameter));
  const address = { scheme, name: name || 'rehearsal', parameters: kept.length > 0 ? `?${kept.join('&')}` : '' };
  return isPostgresUrl(url) ? onPostgres(address, servers.postgres) : onMariaDb(address, servers.mariaDb);
}

async function onPostgres({ scheme, name, parameters }: Address, postgres: LocalPostgres): Promise<SqlDatabase> {
  const { host, port, user, password } = await postgres.start();
  const database = await postgres.create(name);
  return {
    name: database,
    url: `jdbc:${scheme}://${host}:${port}/${database}${parameters}`,
    user,
    password,
    isPostgres: true,
    quoted,
    sql: text => postgres.sql(database, text),
    write: text => postgres.write(database, text),
    tables: async () => {
      const tables: TableRows[] = [];
      for (const table of await postgres.tables(database)) {
        tables.push(await postgresRows(postgres, database, table, await postgresKey(postgres, database, table)));
      }
      return tables;
    },
  };
}

async function onMariaDb({ scheme, name, parameters }: Address, mariaDb: LocalMariaDb): Promise<SqlDatabase> {
  const { host, port, user, password } = await mariaDb.start();
  const database = await mariaDb.create(name);
  const literal = `'${database.replace(/'/g, '\'\'')}'`;
  return {
    name: database,
    url: `jdbc:${scheme}://${host}:${port}/${database}${parameters}`,
    user,
    password,
    isPostgres: false,
    quoted: ticked,
    sql: text => mariaDb.sql(database, text),
    write: text => mariaDb.write(database, text),
    tables: async () => {
      const tables: TableRows[] = [];
      const names = await mariaDb.sql('mysql', `SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema = ${literal} ORDER BY 1`);
      for (const [table] of names as string[][]) {
        const key = await mariaDb.sql('mysql', `SELECT column_name FROM information_schema.columns WHERE table_schema = ${literal} AND table_name = '${table}' AND column_key = 'PRI' ORDER BY ordinal_position`);
        tables.push(await mariaDbRows(mariaDb, database, table, key.map(([column]) => column!)));
      }
      return tables;
    },
  };
}

/** Runs SQL of the user. */
export async function runUserSql(database: SqlDatabase, sql: string, what: string): Promise<void> {
  await database.sql(sql).catch((error: Error) => {
    throw new RehearsalImpossible(`${what} failed: ${error.message}`);
  });
}
