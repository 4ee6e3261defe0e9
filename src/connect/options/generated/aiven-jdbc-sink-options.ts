// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenJdbcOptions } from './aiven-jdbc-options';
import type { AivenJdbcSinkInsertMode, AivenJdbcSinkPkMode } from './aiven-jdbc-values';

/**
 * Options of `io.aiven.connect.jdbc.JdbcSinkConnector`.
 *
 * Writes records as rows of tables of a database. Read from version 6.10.0.
 *
 * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
 */
export interface AivenJdbcSinkOptions extends AivenJdbcOptions {
  /**
   * Whether tables that are missing are made.
   *
   * `auto.create`: boolean.
   *
   * @default - `false`
   */
  readonly autoCreate?: boolean;

  /**
   * Whether columns that are missing are added.
   *
   * `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * The greatest number of records in one batch.
   *
   * `batch.size`: int, at least 0.
   *
   * @default - `3000`
   */
  readonly batchSize?: number;

  /**
   * Whether a record without a value deletes its row.
   *
   * `delete.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * The fields that are written.
   *
   * `fields.whitelist`: list.
   *
   * @default - not set
   */
  readonly fieldsWhitelist?: string[];

  /**
   * Whether rows are inserted, updated, or inserted and else updated.
   *
   * `insert.mode`: string, high importance.
   *
   * @default - `insert`
   */
  readonly insertMode?: AivenJdbcSinkInsertMode;

  /**
   * How often what failed is tried again.
   *
   * `max.retries`: int, at least 0.
   *
   * @default - `10`
   */
  readonly maxRetries?: number;

  /**
   * The fields of the primary key.
   *
   * `pk.fields`: list.
   *
   * @default - not set
   */
  readonly pkFields?: string[];

  /**
   * Where the columns of the primary key come from.
   *
   * `pk.mode`: string, high importance.
   *
   * @default - `none`
   */
  readonly pkMode?: AivenJdbcSinkPkMode;

  /**
   * The pause before what failed is tried again.
   *
   * `retry.backoff.ms`: int, at least 0.
   *
   * @default - `3000 ms`
   */
  readonly retryBackoffMs?: Duration;

  /**
   * The pattern of the name of the table; `${topic}` is replaced with the topic.
   *
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * Whether characters that names of tables lack are replaced.
   *
   * `table.name.normalize`: boolean.
   *
   * @default - `false`
   */
  readonly tableNameNormalize?: boolean;

  /**
   * Topics with their tables, `topic:table`.
   *
   * `topics.to.tables.mapping`: list.
   *
   * @default - not set
   */
  readonly topicsToTablesMapping?: string[];
}
