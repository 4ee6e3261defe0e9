import { DEBEZIUM_MYSQL } from '../../families';
import { RehearsalImpossible } from '../impossible';
import { ADMIN, runPreparation } from './database-preparation';
import type { SourceEnd, Written } from './ends';
import { userChanges } from './user-changes';
import type { Replacements } from './localize';
import type { LocalMariaDb } from './maria-db';
import { ticked } from './maria-db';
import { mariaDbRows } from './maria-db-tables';
import type { DeployFunction } from './deploy-functions';
import type { Neighbours } from './hostile-rows';
import { MadeUp } from './made-up';
import type { Contents } from './made-up-tables';
import { furtherRow, mySqlTable, numbers } from './made-up-tables';
import type { TableRows } from './row-comparison';
import { isCaptured, literalTables } from './table-list';

type Config = { readonly [key: string]: string };

const LIMITS = 'MariaDB stands in for MySQL: features that only MySQL has, such as its GTIDs, JSON type, logins and statements, are not rehearsed';
const UPDATES = 10;
const DELETES = 5;
const INSERTS = 3;
/** Rows that come back; no source reads them there. */
const ASIDE = 'CREATE DATABASE IF NOT EXISTS rehearsal_aside; DROP TABLE IF EXISTS rehearsal_aside.gone; CREATE TABLE rehearsal_aside.gone AS';
const SYSTEM = '(\'mysql\', \'information_schema\', \'performance_schema\', \'sys\')';

interface Captured {
  readonly name: string;
  readonly sql: string;
  /** Columns that can be written. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** A text column outside of the key, with room for one more character. */
  readonly text: string | undefined;
}

/** A database for Debezium's connectors for MySQL and MariaDB: with the user's schema and rows, or with tables of ours. */
export class MySqlSource implements SourceEnd {
  readonly limits: string | undefined;
  private readonly madeUp: MadeUp;
  private tables: readonly Captured[] = [];

  /**
   * @param given what it holds
   * @param neighbours what else is in the run
   * @param preparation what the deploy does to the server
   */
  constructor(
    private readonly config: Config,
    private readonly database: LocalMariaDb,
    private readonly given: Contents,
    neighbours: Neighbours,
    private readonly preparation: DeployFunction | undefined,
  ) {
    this.limits = config['connector.class'] === DEBEZIUM_MYSQL ? LIMITS : undefined;
    this.madeUp = new MadeUp(config, given, neighbours, includedDatabase(config) ?? 'rehearsal');
  }

  get notes(): readonly string[] {
    return this.madeUp.notes;
  }

  get longKeys(): readonly string[] {
    return this.madeUp.longKeys;
  }

  async start(): Promise<Replacements> {
    const { host, port, user, password } = await this.database.start();
    await this.fill();
    const login = this.preparation && await this.prepared(this.preparation, { host, port });
    return {
      'database.hostname': host,
      'database.port': String(port),
      'database.user': login?.username ?? user,
      'database.password': login?.password ?? password,
      ...Object.fromEntries(Object.keys(this.config).filter(key => /^database\.ssl/.test(key)).map(key => [key, key === 'database.ssl.mode' ? 'disabled' : undefined])),
    };
  }

  private async prepared(preparation: DeployFunction, server: { readonly host: string; readonly port: number }) {
    await this.database.administrate(ADMIN);
    return runPreparation(preparation, server);
  }

  async rows(): Promise<number> {
    let rows = 0;
    for (const { sql } of this.tables) {
      rows += await this.database.count(sql);
    }
    return rows;
  }

  async contents(): Promise<TableRows[]> {
    return this.madeUp.asPipelined(this.tables, table => this.rowsOf(table));
  }

  private rowsOf({ name, key }: Captured): Promise<TableRows> {
    const [schema, table] = name.split('.', 2);
    return mariaDbRows(this.database, schema, table, key);
  }

  async change(): Promise<Written> {
    if (this.given.changes !== undefined) {
      return userChanges(this.given.changes, sql => this.database.write(this.tables[0].name.split('.')[0], sql));
    }
    const counts = { updates: 0, deletes: 0, inserts: 0 };
    const notes: string[] = [];
    for (const table of this.tables) {
      if (table.key.length === 0) {
        notes.push(`${table.name} has no primary key, so none of its rows was updated or deleted`);
        counts.inserts += this.given.sql === undefined ? await this.insert(table, INSERTS) : 0;
        continue;
      }
      try {
        counts.updates += await this.update(table, UPDATES, notes);
        const [deletes, inserts] = await this.deleteSome(table);
        counts.deletes += deletes;
        counts.inserts += inserts;
      } catch (error) {
        notes.push(`${table.name} could not be changed: ${(error as Error).message}`);
      }
    }
    const { updates, deletes, inserts } = counts;
    const written = { records: updates + inserts, deletes, text: `${inserts} inserts, ${updates} updates, ${deletes} deletes`, notes };
    return this.madeUp.thenTruncate(written, this.tables, {
      count: ({ sql }) => this.database.count(sql),
      rows: table => this.rowsOf(table),
      truncate: async ({ sql }, restored) => {
        await this.database.sql('mysql', `${ASIDE} SELECT * FROM ${sql} ORDER BY id LIMIT ${restored}; TRUNCATE ${sql}; INSERT INTO ${sql} SELECT * FROM rehearsal_aside.gone`);
      },
    });
  }

  private insert({ sql, columns }: Captured, count: number): Promise<number> {
    const row = furtherRow(columns, 'highest + n', "CONCAT('written later ', n)");
    return this.database.write('mysql', `INSERT INTO ${sql} (${row.columns}) SELECT ${row.values} FROM ${numbers(count)}, (SELECT max(id) AS highest FROM ${sql}) highest`);
  }

  async add(count: number): Promise<Written> {
    const table = this.tables.find(each => each.key.length > 0 && (this.given.sql === undefined || each.text !== undefined));
    if (!table) {
      return { records: 0, deletes: 0, text: 'nothing', notes: ['no captured table has a primary key and a text column, so no row could be written'] };
    }
    const records = this.given.sql === undefined
      ? await this.insert(table, count)
      : await this.update(table, count, []);
    return { records, deletes: 0, text: `${records} rows of ${table.name}`, notes: [] };
  }

  /** A row that is written as it was is in no binary log. */
  private async update({ name, sql, key, text }: Captured, count: number, notes: string[]): Promise<number> {
    if (text === undefined) {
      notes.push(`${name} has no text column outside its key, so none of its rows was updated`);
      return 0;
    }
    return this.database.write('mysql', `UPDATE ${sql} SET ${ticked(text)} = CONCAT(COALESCE(${ticked(text)}, ''), '.') ORDER BY ${key.map(ticked).join(', ')} LIMIT ${count}`);
  }

  /** Some of the deleted rows come back: the user's rows are the only ones that fit his schema. */
  private async deleteSome({ sql, columns, key }: Captured): Promise<[number, number]> {
    const [all, order] = [columns.map(ticked).join(', '), key.map(ticked).join(', ')];
    await this.database.sql('mysql', `${ASIDE} SELECT ${all} FROM ${sql} ORDER BY ${order} LIMIT ${INSERTS}`);
    const deletes = await this.database.write('mysql', `DELETE FROM ${sql} ORDER BY ${order} LIMIT ${DELETES}`);
    return [deletes, await this.database.write('mysql', `INSERT INTO ${sql} (${all}) SELECT ${all} FROM rehearsal_aside.gone`)];
  }

  private async fill(): Promise<void> {
    if (this.given.sql !== undefined) {
      const database = literalTables(this.config['table.include.list'] ?? '')[0]?.schema ?? includedDatabase(this.config) ?? 'rehearsal';
      await this.database.sql('mysql', `CREATE DATABASE IF NOT EXISTS ${ticked(database)}`);
      await this.database.sql(database, this.given.sql).catch((error: Error) => {
        throw new RehearsalImpossible(`the SQL file failed: ${error.message}`);
      });
    } else {
      for (const [index, { schema, table }] of this.madeUp.names.entries()) {
        await this.database.sql('mysql', `CREATE DATABASE IF NOT EXISTS ${ticked(schema)}; `
          + mySqlTable(`${ticked(schema)}.${ticked(table)}`, this.given.count, this.config, this.madeUp.shapeOf(index)));
      }
    }
    this.tables = await this.captured();
    if (this.tables.length === 0) {
      throw new RehearsalImpossible('the SQL file creates no table that the connector captures; compare it with table.include.list and database.include.list');
    }
  }

  private async captured(): Promise<Captured[]> {
    const tables = await this.database.sql('mysql', 'SELECT table_schema, table_name FROM information_schema.tables WHERE table_type = \'BASE TABLE\' '
      + `AND table_schema NOT IN ${SYSTEM} AND table_schema <> 'rehearsal_aside' ORDER BY 1, 2`) as string[][];
    const result: Captured[] = [];
    for (const [schema, table] of tables.filter(([database, each]) => isCaptured(`${database}.${each}`, forDatabases(this.config)))) {
      const columns = await this.database.sql('mysql', 'SELECT column_name, column_key, data_type, character_maximum_length FROM information_schema.columns '
        + `WHERE table_schema = '${schema}' AND table_name = '${table}' AND (generation_expression IS NULL OR generation_expression = '') ORDER BY ordinal_position`) as string[][];
      const key = columns.filter(([, kind]) => kind === 'PRI').map(([column]) => column);
      const text = columns.find(([column, , type, length]) => /^(varchar|.*text)$/.test(type) && Number(length) >= 50 && !key.includes(column))?.[0];
      result.push({ name: `${schema}.${table}`, sql: `${ticked(schema)}.${ticked(table)}`, columns: columns.map(([column]) => column), key, text });
    }
    return result;
  }
}

/** The first database that the options name. */
function includedDatabase(config: Config): string | undefined {
  return /^\w+/.exec(config['database.include.list'] ?? '')?.[0];
}

/** What PostgreSQL calls a schema is called a database here. */
function forDatabases(config: Config): Config {
  return { ...config, 'schema.include.list': config['database.include.list'], 'schema.exclude.list': config['database.exclude.list'] };
}
