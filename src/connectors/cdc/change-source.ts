import type { Converter, IConnectorDefinition } from '../../connect';
import type { ChangeHistory } from './change-history';

/** What sinks must know of the records of a change source: the answer of `IChangeSource.changeStream`. */
export interface ChangeStream {
  /**
   * The topics, where each of them is known.
   *
   * @default - not known: sinks read `topicsRegex`
   */
  readonly topics?: string[];
  /** A Java regular expression that matches the whole name of each topic, and of no other. */
  readonly topicsRegex: string;
  /** The topics for permissions and index templates: names in which `*` stands for any characters. */
  readonly topicPatterns: string[];
  /** The converter of record keys. Sinks read with the same. */
  readonly keyConverter: Converter;
  /** The converter of record values. Sinks read with the same. */
  readonly valueConverter: Converter;
  /**
   * The fields beside the columns of rows that an archive asked for, such as `__op`. With them a deletion is a row of its own, so that an archive writes no
   * tombstones, and a search index removes the fields.
   *
   * @default - none
   */
  readonly changeFields?: string[];
}

/** What an archive needs of the changes that it keeps. */
export interface ChangeArchiveOptions {
  /** Whether a deletion must be a row, because the format of the objects cannot hold a tombstone. */
  readonly rewritesDeletions: boolean;
  /**
   * Whether the objects have columns, so that records must carry schemas with the types of Kafka Connect.
   *
   * @default false
   */
  readonly hasColumns?: boolean;
  /**
   * What is kept of each change. With another history than `ROWS` a deletion is a row, whatever `rewritesDeletions` says.
   *
   * @default ChangeHistory.ROWS
   */
  readonly history?: ChangeHistory;
}

/**
 * A source that writes the changes of a database to topics, and says which records these are, so that sinks can follow from it.
 *
 * `DebeziumSource` is one. One of your own feeds the same sinks and pipelines.
 */
export interface IChangeSource extends IConnectorDefinition {
  /** What sinks must know of its records. */
  readonly changeStream: ChangeStream;

  /**
   * The same source for an archive that keeps every change, with other defaults where the user says nothing. A source that has no such defaults
   * returns itself.
   *
   * @param options what the archive needs
   */
  forArchive(options: ChangeArchiveOptions): IChangeSource;
}
