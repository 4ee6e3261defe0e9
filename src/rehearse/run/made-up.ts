import type { Written } from './ends';
import type { Hostile, Neighbours } from './hostile-rows';
import { emitsTruncate, hostile, truncateNote } from './hostile-rows';
import type { Contents, Shape } from './made-up-tables';
import type { TableRows } from './row-comparison';
import type { TableName } from './table-list';
import { literalTables } from './table-list';
import { restoredRows, withTruncated } from './truncation';

type Config = { readonly [key: string]: string };

/** A table that can be emptied. */
interface Emptied {
  readonly name: string;
  readonly key: readonly string[];
}

/** What is done to the rows of a table. */
interface Emptying<T extends Emptied> {
  count(table: T): Promise<number>;
  rows(table: T): Promise<TableRows>;
  /** Empties it, and writes some of its first rows again. */
  truncate(table: T, restored: number): Promise<void>;
}

/** The tables that are made up for a source; none where the user gives schema and rows. */
export class MadeUp {
  readonly names: readonly TableName[];
  private readonly hostile: Hostile;
  private readonly isMade: boolean;
  /** The table that was emptied, as it was before. */
  private before: TableRows | undefined;

  /**
   * @param neighbours what else is in the run
   * @param schema of a table that nobody names
   * @param keyless why the database has no table without a key
   */
  constructor(private readonly config: Config, private readonly given: Contents, neighbours: Neighbours, schema: string, keyless?: string) {
    const named = literalTables(config['table.include.list'] ?? '');
    this.names = named.length > 0 ? named : [{ schema, table: 'rehearsal' }];
    this.isMade = given.sql === undefined;
    this.hostile = hostile(config, neighbours, this.names.length, given.count, keyless);
  }

  get notes(): readonly string[] {
    return this.isMade ? this.hostile.notes : [];
  }

  /** Names of tables with a row whose key is over 512 bytes. */
  get longKeys(): readonly string[] {
    return this.isMade ? this.names.filter((_, index) => this.hostile.keys[index] === 'long').map(({ schema, table }) => `${schema}.${table}`) : [];
  }

  shapeOf(index: number): Shape {
    return { longText: this.hostile.longText, key: this.hostile.keys[index] };
  }

  /** The tables as a pipeline must have them. */
  async asPipelined<T>(tables: readonly T[], rowsOf: (table: T) => Promise<TableRows>): Promise<TableRows[]> {
    const result: TableRows[] = [];
    for (const table of tables) {
      const now = await rowsOf(table);
      result.push({ ...withTruncated(now, this.before?.name === now.name ? this.before : undefined), onlyGrew: this.given.changes === undefined });
    }
    return result;
  }

  /** Adds to what was written a TRUNCATE of the first table that has a key, where one is made up. */
  async thenTruncate<T extends Emptied>(written: Written, tables: readonly T[], emptying: Emptying<T>): Promise<Written> {
    const table = this.isMade && this.hostile.truncates ? tables.find(({ key }) => key.length > 0) : undefined;
    if (table === undefined) {
      return written;
    }
    this.before = await emptying.rows(table);
    const rows = await emptying.count(table);
    const restored = restoredRows(rows);
    await emptying.truncate(table, restored);
    return {
      records: written.records + restored,
      deletes: written.deletes + (emitsTruncate(this.config) ? 1 : 0),
      text: `${written.text}, TRUNCATE of ${rows} rows and ${restored} inserts`,
      notes: [...written.notes, ...truncateNote(this.config, table.name, rows - restored)],
    };
  }
}
