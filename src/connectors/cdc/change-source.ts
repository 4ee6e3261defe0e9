import type { Converter, IConnectorDefinition } from '../../connect';
import type { ChangeHistory } from './change-history';

/** The topics and converters of a change source: the result of `IChangeSource.changeStream`. */
export interface ChangeStream {
  /**
   * The topics, if all of them are known.
   *
   * @default - not known: sinks read `topicsRegex`
   */
  readonly topics?: string[];
  /** A Java regular expression that matches the complete names of exactly these topics. */
  readonly topicsRegex: string;
  /** The topics for permissions and index templates: names in which `*` matches any characters. */
  readonly topicPatterns: string[];
  /** The key converter. Sinks use the same converter. */
  readonly keyConverter: Converter;
  /** The value converter. Sinks use the same converter. */
  readonly valueConverter: Converter;
  /**
   * Additional fields that an archive requested, such as `__op`. With them, a deletion is a separate row, so that an archive does not write
   * tombstones, and a search index removes the fields.
   *
   * @default - none
   */
  readonly changeFields?: string[];
}

/** The requirements of an archive on the changes that it stores. */
export interface ChangeArchiveOptions {
  /** Whether a deletion must be a row, because the object format does not support tombstones. */
  readonly rewritesDeletions: boolean;
  /**
   * Whether the object format has columns, so that records must have schemas with Kafka Connect types.
   *
   * @default false
   */
  readonly hasColumns?: boolean;
  /**
   * Which parts of each change are stored. With any history other than `ROWS`, a deletion is a row, regardless of `rewritesDeletions`.
   *
   * @default ChangeHistory.ROWS
   */
  readonly history?: ChangeHistory;
}

/**
 * A source that writes database changes to topics and describes their records, so that sinks can be derived from it.
 *
 * `DebeziumSource` implements it. Your own implementation works with the same sinks and pipelines.
 */
export interface IChangeSource extends IConnectorDefinition {
  /** The topics and converters that sinks need to read its records. */
  readonly changeStream: ChangeStream;

  /**
   * Returns the same source with defaults for an archive that stores every change; explicit options are kept. A source without such defaults returns
   * itself.
   *
   * @param options the requirements of the archive
   */
  forArchive(options: ChangeArchiveOptions): IChangeSource;
}
