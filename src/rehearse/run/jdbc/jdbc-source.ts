import { RehearsalImpossible } from '../../impossible';
import { commaList } from '../comma-list';
import type { SourceEnd, Written } from '../ends';
import type { Replacements } from '../localize';
import type { Contents } from '../made-up-tables';
import type { TableRows } from '../row-comparison';
import { userChanges } from '../user-changes';
import type { Progress } from './made-up-jdbc-table';
import { jdbcNotes, makeJdbcTable } from './made-up-jdbc-table';
import type { Servers, SqlDatabase } from './sql-database';
import { openDatabase, runUserSql } from './sql-database';

type Config = { readonly [key: string]: string };

const UPDATES = 10;
const INSERTS = 3;
/** So that nobody waits for the next look. */
const SOON = '500';
const BULK_PAUSE = '2000';

const listed = (config: Config, ...options: string[]) => options.flatMap(option => commaList(config[option]));
const lastPart = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/** A database for the JDBC sources of Aiven and Confluent: with the user's schema and rows, or with tables of ours. */
export class JdbcSource implements SourceEnd {
  readonly repeats: string | undefined;
  private readonly progress: Progress;
  private readonly notesOfChange: string[] = [];
  private database!: SqlDatabase;

  constructor(private readonly config: Config, private readonly servers: Servers, private readonly given: Contents) {
    const mode = config.mode ?? '';
    this.progress = {
      number: mode.includes('incrementing') ? config['incrementing.column.name'] || undefined : undefined,
      times: mode.includes('timestamp') ? listed(config, 'timestamp.column.name') : [],
    };
    this.repeats = mode === 'bulk' ? 'with mode=bulk, all rows are read again and again' : undefined;
  }

  get notes(): readonly string[] {
    const made = this.given.sql === undefined ? jdbcNotes(this.config, this.database) : [];
    return [...made, 'no row was deleted, because the connector polls rows and cannot detect deletions'];
  }

  async start(): Promise<Replacements> {
    if (this.config.query && this.given.sql === undefined) {
      throw new RehearsalImpossible('the tables that its query reads are not known; specify the schema and rows with --sql FILE');
    }
    const asked = /\/([\w-]+)(?:\?|$)/.exec(this.config['connection.url'])?.[1];
    this.database = await openDatabase(this.config['connection.url'], this.servers);
    await this.fill();
    const { url, user, password, name } = this.database;
    return {
      'connection.url': url,
      'connection.user': user,
      'connection.password': password,
      'poll.interval.ms': this.repeats === undefined ? SOON : BULK_PAUSE,
      ...this.config['catalog.pattern'] === asked && asked !== name && { 'catalog.pattern': name },
    };
  }

  writes(topic: string): boolean {
    return topic.startsWith(this.config['topic.prefix'] ?? '') && !topic.startsWith('__');
  }

  topicOf({ name }: TableRows): string {
    return `${this.config['topic.prefix'] ?? ''}${lastPart(name)}`;
  }

  async rows(): Promise<number> {
    if (this.config.query) {
      return Number((await this.database.sql(`SELECT count(*) FROM (${this.config.query}) q`))[0][0]);
    }
    let rows = 0;
    for (const { name } of await this.captured()) {
      rows += Number((await this.database.sql(`SELECT count(*) FROM ${this.sqlOf(name)}`))[0][0]);
    }
    return rows;
  }

  /** A row that was deleted is still in the topic, so that these are but part of what a sink may hold. */
  async contents(): Promise<TableRows[]> {
    return this.config.query ? [] : (await this.captured()).map(table => ({ ...table, isPart: true }));
  }

  async change(): Promise<Written> {
    if (this.given.changes !== undefined) {
      return userChanges(this.given.changes, sql => this.database.write(sql));
    }
    const inserts = await this.everywhere(table => this.insert(table, INSERTS));
    const updates = await this.everywhere(table => this.update(table, UPDATES));
    // a look that is under way has some of the new rows only, so it takes two to have them all
    const records = this.repeats === undefined ? inserts + updates : 2 * await this.rows();
    return { records, deletes: 0, text: `${inserts} inserts, ${updates} updates`, notes: this.notesOfChange.splice(0) };
  }

  async add(count: number): Promise<Written> {
    const [table] = await this.captured();
    const records = table === undefined ? 0 : await this.tried(table, () => this.insert(table, count));
    return { records, deletes: 0, text: `${records} rows of ${table?.name}`, notes: this.notesOfChange.splice(0) };
  }

  private async everywhere(work: (table: TableRows) => Promise<number>): Promise<number> {
    let done = 0;
    for (const table of this.config.query ? [] : await this.captured()) {
      done += await this.tried(table, () => work(table));
    }
    return done;
  }

  private async tried({ name }: TableRows, work: () => Promise<number>): Promise<number> {
    try {
      return await work();
    } catch (error) {
      this.notesOfChange.push(`${name} could not be changed: ${(error as Error).message}`);
      return 0;
    }
  }

  /** Copies of some rows, with the next numbers and a later moment: they fit the schema, whatever it is. */
  private async insert(table: TableRows, count: number): Promise<number> {
    const { number, times } = this.progress;
    const [sql, column] = [this.sqlOf(table.name), (name: string) => this.database.quoted(name)];
    const next = number ?? table.key[0];
    if (next === undefined) {
      this.notesOfChange.push(`${table.name} has no key, so no row was added`);
      return 0;
    }
    const values = table.columns.map(({ name }) => (name === next ? `(SELECT max(${column(next)}) FROM ${sql}) + row_number() OVER (ORDER BY ${column(next)})`
      : times.includes(name) ? this.laterThan(sql, name) : column(name)));
    return this.database.write(`INSERT INTO ${sql} (${table.columns.map(({ name }) => column(name)).join(', ')}) SELECT ${values.join(', ')} FROM ${sql} ORDER BY ${column(next)} LIMIT ${count}`);
  }

  /** Rows get a later moment, which is all that the connector asks for. */
  private async update(table: TableRows, count: number): Promise<number> {
    const [time] = this.progress.times;
    const by = this.progress.number ?? table.key[0];
    if (time === undefined || by === undefined) {
      return 0;
    }
    const [sql, column] = [this.sqlOf(table.name), this.database.quoted(by)];
    const [[moment]] = await this.database.sql(`SELECT ${this.laterThan(sql, time)}`);
    const ids = (await this.database.sql(`SELECT ${column} FROM ${sql} ORDER BY ${column} LIMIT ${count}`)).map(([id]) => `'${id!.replace(/'/g, '\'\'')}'`);
    return ids.length === 0 ? 0 : this.database.write(`UPDATE ${sql} SET ${this.database.quoted(time)} = '${moment}' WHERE ${column} IN (${ids.join(', ')})`);
  }

  private laterThan(sql: string, time: string): string {
    return `(SELECT max(${this.database.quoted(time)}) + INTERVAL ${this.database.isPostgres ? '\'1 second\'' : '1 SECOND'} FROM ${sql} others)`;
  }

  private sqlOf(name: string): string {
    return name.split('.').map(part => this.database.quoted(part)).join('.');
  }

  private async captured(): Promise<TableRows[]> {
    const [only, except] = [listed(this.config, 'table.whitelist', 'table.include.list'), listed(this.config, 'table.blacklist', 'table.exclude.list')];
    const names = (list: readonly string[], table: string) => list.some(each => lastPart(each).toLowerCase() === table.toLowerCase() || new RegExp(`(^|\\.)${each}$`, 'i').test(table));
    return (await this.database.tables()).filter(({ name }) => (only.length > 0 ? names(only, lastPart(name)) : !names(except, lastPart(name))));
  }

  private async fill(): Promise<void> {
    if (this.given.sql !== undefined) {
      await runUserSql(this.database, this.given.sql, 'the SQL file');
    } else {
      for (const name of this.madeUp()) {
        const schema = this.database.isPostgres && name.includes('.') ? name.split('.').slice(-2)[0] : undefined;
        if (schema !== undefined) {
          await this.database.sql(`CREATE SCHEMA IF NOT EXISTS ${this.database.quoted(schema)}`);
        }
        const sql = `${schema === undefined ? '' : `${this.database.quoted(schema)}.`}${this.database.quoted(lastPart(name))}`;
        await makeJdbcTable(this.database, sql, this.given.count, this.progress, this.config);
      }
    }
    if (!this.config.query && (await this.captured()).length === 0) {
      throw new RehearsalImpossible('the SQL file creates no table that the connector reads; compare it with table.whitelist and table.include.list');
    }
  }

  private madeUp(): string[] {
    const named = listed(this.config, 'table.whitelist', 'table.include.list');
    const pattern = named.find(name => !/^(\w+\.)*\w+$/.test(name));
    if (pattern !== undefined) {
      throw new RehearsalImpossible(`the list of tables contains ${pattern}, which does not name a table to generate; specify the schema and rows with --sql FILE`);
    }
    return named.length > 0 ? named : ['rehearsal'];
  }
}
