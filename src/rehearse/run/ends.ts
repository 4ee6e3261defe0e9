import type { ArrivedData } from '../outcome';
import type { Replacements } from './localize';
import type { TableRows } from './row-comparison';
import type { SinkInput } from './topic-record';

/** How much was written to what a source reads. */
export interface Written {
  /** Inserts and updates: each must become a record. */
  readonly records: number;
  /** Deletes: what becomes of each is a matter of the configuration. */
  readonly deletes: number;
  /** How many records come of it is not known. @default false */
  readonly untilQuiet?: boolean;
  /** For people: `10 updates, 5 deletes`. */
  readonly text: string;
  /** What could not be written, and why. */
  readonly notes: readonly string[];
}

/** The local part that stands for what a source reads. */
export interface SourceEnd {
  /** What the part cannot show, because it is not the real thing. */
  readonly limits?: string;
  /** What else a reader must know of its rows. */
  readonly notes?: readonly string[];
  /** Tables with a made-up row whose key is longer than some sinks take. @default - none */
  readonly longKeys?: readonly string[];
  /** Why records rightly come again without end. @default - they do not */
  readonly repeats?: string;
  /** The topic of a table. @default - the prefix of Debezium and the name of the table */
  topicOf?(table: TableRows): string;
  /** Prepares the part: what the connector's options become. */
  start(): Promise<Replacements>;
  /** Whether a topic is one that the connector writes. @default - all but those in which books are kept */
  writes?(topic: string): boolean;
  /** Rows that are there before the connector starts. */
  rows(): Promise<number>;
  /** Inserts, updates, deletes. */
  change(): Promise<Written>;
  /** Rows that are written while the connector is replaced. */
  add(count: number): Promise<Written>;
  /** The rows as they are now. @default - they are not compared with what arrives */
  contents?(): Promise<TableRows[]>;
}

/** The local part that stands for what a sink writes to. */
export interface SinkEnd {
  /** What the part cannot show, because it is not the real thing. */
  readonly limits?: string;
  start(): Promise<Replacements>;
  /** What arrived there so far. */
  arrived(): Promise<{ readonly unit: string; readonly count: number }>;
  /**
   * Compares what arrived with what was written. @default - it is counted only
   *
   * @param repeats whether records may have come twice
   */
  compare?(inputs: readonly SinkInput[], repeats: boolean): Promise<Comparison>;
  /** All that arrived. @default - it is not shown */
  contents?(inputs: readonly SinkInput[]): Promise<ArrivedData>;
  /** Ends what is its own. */
  close?(): void;
}

/** How what arrived compares with what was written. */
export interface Comparison {
  /** For people: `1000 documents, 5 deletions`. */
  readonly compared: string;
  readonly differences: readonly string[];
  /** Further figures of the report. */
  readonly figures: { readonly [name: string]: number | string };
}
