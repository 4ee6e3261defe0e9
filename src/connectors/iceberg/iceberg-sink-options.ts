import type { Duration } from 'aws-cdk-lib';
import type { ConnectorDefinitionOptions, ErrorHandling } from '../../connect';
import type { IChangeSource } from '../cdc/change-source';
import type { IcebergSinkOptions } from '../../connect/internal';
import type { IcebergCatalog } from './iceberg-catalog';

/** Options for the Apache Iceberg sink. Set any other option of the connector by its key in `config`. */
export interface IcebergSinkApacheOptions extends ConnectorDefinitionOptions {
  /**
   * The typed options of the connector. They override the values that the preset sets.
   *
   * @default - the values that the preset sets
   */
  readonly options?: IcebergSinkOptions;
  /** The catalog. */
  readonly catalog: IcebergCatalog;
  /** The tables to write to, as `database.table`. With several tables, set `iceberg.table.<name>.route-regex` in `config` to route records. */
  readonly tables: string[];
  /**
   * The control topic, through which the tasks coordinate commits. It must exist and have one partition; by default, MSK clusters do not create
   * topics automatically.
   */
  readonly controlTopic: string;
  /**
   * The source whose changes are appended. Topics and converters are derived from it. It must write records with schemas.
   *
   * @default - specify `topics` or `topicsRegex` instead
   */
  readonly changesFrom?: IChangeSource;
  /**
   * The topics.
   *
   * @default - specify `changesFrom` or `topicsRegex` instead
   */
  readonly topics?: string[];
  /**
   * A Java regular expression that matches the complete topic names. Requires `topicPatterns` for permissions.
   *
   * @default - specify `changesFrom` or `topics` instead
   */
  readonly topicsRegex?: string;
  /**
   * The topics to grant permissions on, which must cover all that the regular expression matches: names in which `*` matches any characters.
   *
   * @default - derived from the topics
   */
  readonly topicPatterns?: string[];
  /**
   * How often data files are committed to the tables.
   *
   * @default Duration.minutes(5)
   */
  readonly commitInterval?: Duration;
  /**
   * How records that cannot be written are handled.
   *
   * @default - the task fails at the first such record
   */
  readonly errorHandling?: ErrorHandling;
}
