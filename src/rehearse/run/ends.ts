import type { Replacements } from './localize';

/** How much was written to what a source reads. */
export interface Written {
  /** Inserts and updates: each must become a record. */
  readonly records: number;
  /** Deletes: what becomes of each is a matter of the configuration. */
  readonly deletes: number;
  /** For people: `10 updates, 5 deletes`. */
  readonly text: string;
  /** What could not be written, and why. */
  readonly notes: readonly string[];
}

/** The local part that stands for what a source reads. */
export interface SourceEnd {
  /** Prepares the part: what the connector's options become. */
  start(): Promise<Replacements>;
  /** Rows that are there before the connector starts. */
  rows(): Promise<number>;
  /** Inserts, updates, deletes. */
  change(): Promise<Written>;
  /** Rows that are written while the connector is replaced. */
  add(count: number): Promise<Written>;
}

/** The local part that stands for what a sink writes to. */
export interface SinkEnd {
  start(): Promise<Replacements>;
  /** What arrived there so far. */
  arrived(): Promise<{ readonly unit: string; readonly count: number }>;
}
