import type { TableRows } from './row-comparison';

/** Rows of a table that come back after a TRUNCATE, at most: so many that the source must go on, and few enough that the others are gone. */
const MOST_RESTORED = 100;

/** How many of its rows come back. */
export const restoredRows = (rows: number) => Math.min(MOST_RESTORED, Math.ceil(rows / 2));

const keyOf = ({ columns, key }: TableRows, row: readonly (string | null)[]) =>
  JSON.stringify(key.map(name => row[columns.findIndex(column => column.name === name)]));

/** The rows that a pipeline has of a table: those that TRUNCATE took from it are deleted by no record, and stay as they were. */
export function withTruncated(now: TableRows, before: TableRows | undefined): TableRows {
  if (before === undefined) {
    return now;
  }
  const there = new Set(now.rows.map(row => keyOf(now, row)));
  return { ...now, isPart: now.isPart || before.isPart, rows: [...now.rows, ...before.rows.filter(row => !there.has(keyOf(before, row)))] };
}
