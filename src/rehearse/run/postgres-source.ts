import { RehearsalImpossible } from '../impossible';
import type { LocalPostgres } from './database';
import { quoted } from './database';
import { ADMIN, runPreparation } from './database-preparation';
import type { SourceEnd, Written } from './ends';
import { userChanges } from './user-changes';
import type { Replacements } from './localize';
import type { DeployFunction } from './deploy-functions';
import type { Neighbours } from './hostile-rows';
import { MadeUp } from './made-up';
import type { Contents } from './made-up-tables';
import { furtherRow, postgresNotes, postgresTable } from './made-up-tables';
import { postgresKey, postgresRows, regclass } from './postgres-tables';
import type { TableRows } from './row-comparison';
import { isCaptured } from './table-list';

type Config = { readonly [key: string]: string };

const UPDATES = 10;
const DELETES = 5;
const INSERTS = 3;
const UNPUBLISHED = 'the preparation of the database does not publish such tables, because their rows could not be changed';

interface Captured {
  readonly name: string;
  readonly sql: string;
  /** Columns that can be written. */
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** What the database is made of. */
export interface PostgresOptions {
  readonly postgres: LocalPostgres;
  /** The server that the connector would connect to. */
  readonly server: string;
  /** What it contains. */
  readonly given: Contents;
  /** What else is in the run. */
  readonly neighbours: Neighbours;
}

/** A database for Debezium's PostgreSQL connector: with the user's schema and rows, or with tables of ours. */
export class PostgresSource implements SourceEnd {
  private database = '';
  private tables: readonly Captured[] = [];
  private readonly madeUp: MadeUp;

  private readonly postgres: LocalPostgres;
  private readonly server: string;
  private readonly given: Contents;

  /** @param preparation what the deployment does to the database */
  constructor(
    private readonly config: Config,
    { postgres, server, given, neighbours }: PostgresOptions,
    private readonly preparation: DeployFunction | undefined,
  ) {
    this.postgres = postgres;
    this.server = server;
    this.given = given;
    this.madeUp = new MadeUp(config, given, neighbours, 'public', preparation && UNPUBLISHED);
  }

  get notes(): readonly string[] {
    return this.given.sql === undefined ? [...this.madeUp.notes, ...postgresNotes(this.config)] : [];
  }

  get longKeys(): readonly string[] {
    return this.madeUp.longKeys;
  }

  async start(): Promise<Replacements> {
    const { host, port, user, password } = await this.postgres.start();
    this.database = await this.postgres.create(this.config['database.dbname'] ?? 'rehearsal');
    await this.fill();
    const login = this.preparation && await this.prepared(this.preparation, { host, port });
    await this.besides();
    const slot = this.config['slot.name'] ?? 'debezium';
    const freeSlot = this.postgres.slot(slot, this.server);
    return {
      ...freeSlot !== slot && { 'slot.name': freeSlot },
      'database.hostname': host,
      'database.port': String(port),
      'database.user': login?.username ?? user,
      'database.password': login?.password ?? password,
      'database.dbname': this.database,
      ...Object.fromEntries(Object.keys(this.config).filter(key => /^database\.ssl/.test(key)).map(key => [key, key === 'database.sslmode' ? 'disable' : undefined])),
    };
  }

  async rows(): Promise<number> {
    let rows = 0;
    for (const table of this.tables) {
      rows += await this.postgres.count(this.database, table.sql);
    }
    return rows;
  }

  async contents(): Promise<TableRows[]> {
    return this.madeUp.asPipelined(this.tables, table => this.rowsOf(table));
  }

  async change(): Promise<Written> {
    if (this.given.changes !== undefined) {
      return userChanges(this.given.changes, sql => this.postgres.write(this.database, sql));
    }
    const counts = { updates: 0, deletes: 0, inserts: 0 };
    const notes: string[] = [];
    for (const table of this.tables) {
      const { name, sql, columns, key } = table;
      if (key.length === 0) {
        notes.push(`${name} has no primary key, so none of its rows was updated or deleted`);
        counts.inserts += this.given.sql === undefined ? await this.insert(table, INSERTS) : 0;
        continue;
      }
      const [keys, all] = [key.map(quoted).join(', '), columns.map(quoted).join(', ')];
      const some = (count: number) => `WHERE (${keys}) IN (SELECT ${keys} FROM ${sql} ORDER BY ${keys} LIMIT ${count})`;
      try {
        counts.updates += await this.postgres.write(this.database, `UPDATE ${sql} SET ${quoted(columns[0])} = ${quoted(columns[0])} ${some(UPDATES)}`);
        // some of the deleted rows come back: the user's rows are the only ones that fit his schema
        const [[deleted, inserted]] = await this.postgres.sql(this.database, `WITH gone AS (DELETE FROM ${sql} ${some(DELETES)} RETURNING ${all}), `
          + `back AS (INSERT INTO ${sql} (${all}) OVERRIDING SYSTEM VALUE SELECT ${all} FROM gone LIMIT ${INSERTS} RETURNING 1) `
          + 'SELECT (SELECT count(*) FROM gone), (SELECT count(*) FROM back)');
        counts.deletes += Number(deleted);
        counts.inserts += Number(inserted);
      } catch (error) {
        notes.push(`${name} could not be changed: ${(error as Error).message}`);
      }
    }
    const { updates, deletes, inserts } = counts;
    const written = { records: updates + inserts, deletes, text: `${inserts} inserts, ${updates} updates, ${deletes} deletes`, notes };
    return this.madeUp.thenTruncate(written, this.tables, {
      count: ({ sql }) => this.postgres.count(this.database, sql),
      rows: table => this.rowsOf(table),
      truncate: async ({ sql }, restored) => {
        await this.postgres.sql(this.database, `CREATE TEMPORARY TABLE aside AS SELECT * FROM ${sql} ORDER BY id LIMIT ${restored}; `
          + `TRUNCATE ${sql}; INSERT INTO ${sql} SELECT * FROM aside; DROP TABLE aside`);
      },
    });
  }

  private rowsOf(table: Captured): Promise<TableRows> {
    return postgresRows(this.postgres, this.database, table, table.key);
  }

  private insert({ sql, columns }: Captured, count: number): Promise<number> {
    const row = furtherRow(columns, `(SELECT max(id) FROM ${sql}) + n`, "'written later ' || n");
    return this.postgres.write(this.database, `INSERT INTO ${sql} (${row.columns}) SELECT ${row.values} FROM generate_series(1, ${count}) n`);
  }

  /** Updates where the table is the user's: any row of his may be written again, but not any row be made up. */
  async add(count: number): Promise<Written> {
    const table = this.tables.find(each => each.key.length > 0);
    if (!table) {
      return { records: 0, deletes: 0, text: 'nothing', notes: ['no captured table has a primary key, so no row could be written'] };
    }
    const [keys, column] = [table.key.map(quoted).join(', '), quoted(table.columns[0])];
    const records = this.given.sql === undefined
      ? await this.insert(table, count)
      : await this.postgres.write(this.database, `UPDATE ${table.sql} SET ${column} = ${column} WHERE (${keys}) IN (SELECT ${keys} FROM ${table.sql} LIMIT ${count})`);
    return { records, deletes: 0, text: `${records} rows of ${table.name}`, notes: [] };
  }

  private async fill(): Promise<void> {
    if (this.given.sql === undefined) {
      for (const [index, { schema, table }] of this.madeUp.names.entries()) {
        const name = `${quoted(schema)}.${quoted(table)}`;
        await this.postgres.sql(this.database, `CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}; ${postgresTable(name, this.given.count, this.config, this.madeUp.shapeOf(index))}`);
      }
    } else {
      await this.postgres.sql(this.database, this.given.sql).catch((error: Error) => {
        throw new RehearsalImpossible(`the SQL file failed: ${error.message}`);
      });
    }
    this.tables = await this.captured();
    if (this.tables.length === 0) {
      throw new RehearsalImpossible('the SQL file creates no table that the connector captures; compare it with table.include.list and schema.include.list');
    }
  }

  private async captured(): Promise<Captured[]> {
    const tables = (await this.postgres.tables(this.database)).filter(({ name }) => isCaptured(name, this.config) && name !== this.config['signal.data.collection']);
    const result: Captured[] = [];
    for (const { name, sql } of tables) {
      const columns = await this.postgres.sql(this.database, `SELECT attname FROM pg_attribute WHERE attrelid = ${regclass(sql)} `
        + 'AND attnum > 0 AND NOT attisdropped AND attgenerated = \'\' ORDER BY attidentity = \'a\', attnum');
      result.push({ name, sql, columns: columns.map(([column]) => column), key: await postgresKey(this.postgres, this.database, { name, sql }) });
    }
    return result;
  }

  private async prepared(preparation: DeployFunction, server: { readonly host: string; readonly port: number }) {
    await this.postgres.administrate(this.database, ADMIN);
    return runPreparation(preparation, { ...server, database: this.database });
  }

  /** What the database administrator makes beforehand in a real database. */
  private async besides(): Promise<void> {
    const signals = this.config['signal.data.collection'];
    if (signals && /^\w+\.\w+$/.test(signals)) {
      await this.postgres.sql(this.database, `CREATE SCHEMA IF NOT EXISTS ${quoted(signals.split('.')[0])}; `
        + `CREATE TABLE IF NOT EXISTS ${signals.split('.').map(quoted).join('.')} (id varchar(42) PRIMARY KEY, type varchar(32) NOT NULL, data varchar(2048))`);
    }
    const publication = this.config['publication.name'] ?? 'dbz_publication';
    if (this.config['publication.autocreate.mode'] === 'disabled') {
      const there = await this.postgres.sql(this.database, `SELECT 1 FROM pg_publication WHERE pubname = '${publication.replace(/'/g, '\'\'')}'`);
      if (there.length === 0) {
        await this.postgres.sql(this.database, `CREATE PUBLICATION ${quoted(publication)} FOR TABLE ${this.tables.map(table => table.sql).join(', ')}`);
      }
    }
  }
}
