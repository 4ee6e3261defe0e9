// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenJdbcOptions } from './aiven-jdbc-options';
import type { AivenJdbcSinkInsertMode, AivenJdbcSinkPkMode } from './aiven-jdbc-values';

/**
 * Options of `io.aiven.connect.jdbc.JdbcSinkConnector`.
 *
 * Read from version 6.10.0.
 *
 * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
 */
export interface AivenJdbcSinkOptions extends AivenJdbcOptions {
  /**
   * `auto.create`: boolean.
   *
   * @default - `false`
   */
  readonly autoCreate?: boolean;

  /**
   * `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * `batch.size`: int, at least 0.
   *
   * @default - `3000`
   */
  readonly batchSize?: number;

  /**
   * `delete.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * `fields.whitelist`: list.
   *
   * @default - not set
   */
  readonly fieldsWhitelist?: string[];

  /**
   * `insert.mode`: string, high importance.
   *
   * @default - `insert`
   */
  readonly insertMode?: AivenJdbcSinkInsertMode;

  /**
   * `max.retries`: int, at least 0.
   *
   * @default - `10`
   */
  readonly maxRetries?: number;

  /**
   * `pk.fields`: list.
   *
   * @default - not set
   */
  readonly pkFields?: string[];

  /**
   * `pk.mode`: string, high importance.
   *
   * @default - `none`
   */
  readonly pkMode?: AivenJdbcSinkPkMode;

  /**
   * `retry.backoff.ms`: int, at least 0.
   *
   * @default - `3000` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * `table.name.normalize`: boolean.
   *
   * @default - `false`
   */
  readonly tableNameNormalize?: boolean;

  /**
   * `topics.to.tables.mapping`: list.
   *
   * @default - not set
   */
  readonly topicsToTablesMapping?: string[];
}
