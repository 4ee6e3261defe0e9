import type { Duration } from 'aws-cdk-lib';
import type { ConnectorDefinitionOptions, ErrorHandling } from '../../connect';
import type { IChangeSource } from '../cdc/change-source';
import type { IcebergSinkOptions } from '../../connect/internal';
import type { IcebergCatalog } from './iceberg-catalog';

/** The sink of Apache Iceberg. Any option of the connector can be set by its real key in `config`. */
export interface IcebergSinkApacheOptions extends ConnectorDefinitionOptions {
  /**
   * Every option of the connector, typed. What stands here wins over what the preset sets.
   *
   * @default - the preset's
   */
  readonly options?: IcebergSinkOptions;
  /** The catalog. */
  readonly catalog: IcebergCatalog;
  /** The tables, `database.table`. With several, `iceberg.table.<name>.route-regex` in `config` says which record goes where. */
  readonly tables: string[];
  /**
   * The topic by which the tasks agree on commits. It must exist, with one partition; by default, MSK clusters do not create topics automatically.
   */
  readonly controlTopic: string;
  /**
   * The source whose changes are appended: topics and converters follow from it. It must write records with schemas.
   *
   * @default - given by `topics` or `topicsRegex`
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics.
   *
   * @default - given by `changesFrom` or `topicsRegex`
   */
  readonly topics?: string[];
  /**
   * A Java regular expression that the names of the topics match as a whole. Requires `topicPatterns` for the permissions.
   *
   * @default - given by `changesFrom` or `topics`
   */
  readonly topicsRegex?: string;
  /**
   * The topics that the regular expression can match, for the permissions: names in which `*` stands for any characters.
   *
   * @default - follows from the topics
   */
  readonly topicPatterns?: string[];
  /**
   * How often files are committed to the tables.
   *
   * @default Duration.minutes(5)
   */
  readonly commitInterval?: Duration;
  /**
   * What happens to records that cannot be written.
   *
   * @default - the task fails at the first one
   */
  readonly errorHandling?: ErrorHandling;
}
