import { keyLimit, refusesKey } from './sink-keys';

type Config = { readonly [key: string]: string };

/** What else is in the run of a source. */
export interface Neighbours {
  readonly sinks: readonly { readonly name: string; readonly config: Config }[];
  /** Topics that are declared as compacted. */
  readonly compacted: readonly string[];
}

/** How the rows of a made-up table are told apart. */
export type MadeUpKey = 'plain' | 'long' | 'none';

/** What made-up tables have beside their plain columns, by what the connectors say that they can carry. */
export interface Hostile {
  /** Characters of the longest text. */
  readonly longText: number;
  /** Of the tables, in their order. */
  readonly keys: readonly MadeUpKey[];
  /** Whether a table is emptied by TRUNCATE, and some of its rows come back. */
  readonly truncates: boolean;
  readonly notes: readonly string[];
}

const PLAIN_LENGTH = 200;
/** More than the 1 MB at which producers and topics stop by default. */
const LONG_LENGTH = 1_100_000;
/** Characters, and as much again for a record that has them as they were and as they are. */
const NEEDED_BYTES = 2.5 * LONG_LENGTH;
const SIZES = ['producer.override.max.request.size', 'topic.creation.default.max.message.bytes'];
/** More than the 512 bytes of an id in OpenSearch. */
export const LONG_KEY = 600;
/** So many rows, and updates and deletions do not reach the last one, whose key it is. */
const ROWS_FOR_LONG_KEY = 50;

/** A part of it, and why it is left out. */
interface Choice {
  readonly isMade: boolean;
  readonly notes: readonly string[];
}

const choice = (reason: string | undefined, what: string): Choice => ({ isMade: reason === undefined, notes: reason === undefined ? [] : [`${what}: ${reason}`] });

/** The characters of the longest text that a source may be given. */
export function longText(config: Config): { readonly length: number; readonly notes: readonly string[] } {
  const small = SIZES.find(key => !(Number(config[key]) >= NEEDED_BYTES));
  const { isMade, notes } = choice(small && `${small} is ${config[small] ?? 'not set'}, and a row of more than 1 MB would stop the source for all its tables`, 'no text of more than 1 MB was generated');
  return { length: isMade ? LONG_LENGTH : PLAIN_LENGTH, notes };
}

/**
 * The rows that hurt are those that a database may hold whose tables we do not know: a connector must carry them, or say that it does not.
 *
 * @param tables how many are made up
 * @param keyless why the database has no table without a key
 */
export function hostile(config: Config, neighbours: Neighbours, tables: number, count: number, keyless?: string): Hostile {
  const text = longText(config);
  const long = choice(whyNoLongKey(config, neighbours, count), 'no key of more than 512 bytes was generated');
  const none = choice(keyless ?? whyNoneKeyless(config, neighbours, tables), 'no table without a key was generated');
  const empty = choice(whyNoTruncate(config, neighbours), 'no TRUNCATE was run');
  return {
    longText: text.length,
    keys: Array.from({ length: tables }, (_, index) => (none.isMade && index === tables - 1 ? 'none' : long.isMade && index === 0 ? 'long' : 'plain')),
    truncates: empty.isMade,
    notes: [text, long, none, empty].flatMap(({ notes }) => notes),
  };
}

function ofSinks(config: Config, { sinks }: Neighbours, kind: 'long' | 'none'): string | undefined {
  const reasons = sinks.map(({ name, config: sink }) => [name, refusesKey(sink, kind)]);
  return refusesKey(config, kind) ?? reasons.filter(([, reason]) => reason !== undefined).map(([name, reason]) => `${name} does not support it, because ${reason}`)[0]
    ?? ('message.key.columns' in config ? 'message.key.columns defines the keys' : undefined);
}

function whyNoLongKey(config: Config, neighbours: Neighbours, count: number): string | undefined {
  return ofSinks(config, neighbours, 'long') ?? (count < ROWS_FOR_LONG_KEY ? `a table has fewer than ${ROWS_FOR_LONG_KEY} rows` : undefined);
}

function whyNoneKeyless(config: Config, neighbours: Neighbours, tables: number): string | undefined {
  const compacted = Object.keys(config).find(key => /^topic\.creation\..*cleanup\.policy$/.test(key) && config[key].includes('compact'))
    ?? neighbours.compacted.find(topic => topic.startsWith(`${config['topic.prefix']}.`));
  return ofSinks(config, neighbours, 'none')
    ?? (compacted !== undefined ? `a compacted topic does not accept records without a key (${compacted})` : tables < 2 ? 'there is one table, and it has a key' : undefined);
}

/** Debezium passes TRUNCATE over, unless it is told not to. */
function passesTruncateOver(config: Config): boolean {
  return (config['skipped.operations'] ?? 't').split(',').some(operation => operation.trim() === 't');
}

function whyNoTruncate(config: Config, { sinks }: Neighbours): string | undefined {
  return passesTruncateOver(config) || sinks.every(sink => sink.config['truncate.enabled'] === 'true') ? undefined
    : `skipped.operations is ${config['skipped.operations']}, and not every sink truncates its tables (truncate.enabled)`;
}

/** What became of a TRUNCATE, for the report. */
export function truncateNote(config: Config, table: string, gone: number): string[] {
  return passesTruncateOver(config)
    ? [`TRUNCATE deleted ${gone} rows of ${table}, but the source skips it (skipped.operations), so the sinks keep them`] : [];
}

/** Whether a TRUNCATE is a record. */
export const emitsTruncate = (config: Config) => !passesTruncateOver(config);

/** Whether a row is one that the sink refuses into its dead-letter queue, by the length of its key. */
export function isRefused(sink: Config, key: readonly (string | null)[]): boolean {
  const limit = keyLimit(sink);
  return limit !== undefined && key.some(value => value !== null && Buffer.byteLength(value) > limit);
}
