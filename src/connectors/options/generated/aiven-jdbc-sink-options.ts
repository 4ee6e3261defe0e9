// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { AivenJdbcSinkDialectName, AivenJdbcSinkInsertMode, AivenJdbcSinkPkMode } from './aiven-jdbc-sink-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.aiven.connect.jdbc.JdbcSinkConnector`.
 *
 * Read from version 6.10.0.
 */
export interface AivenJdbcSinkOptions {
  /**
   * The option `auto.create`: boolean.
   *
   * @default - `false`
   */
  readonly autoCreate?: boolean;

  /**
   * The option `auto.evolve`: boolean.
   *
   * @default - `false`
   */
  readonly autoEvolve?: boolean;

  /**
   * The option `batch.size`: int.
   *
   * @default - `3000`
   */
  readonly batchSize?: number;

  /**
   * The option `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: ConnectorSecret;

  /**
   * The option `connection.url`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly connectionUrl?: string;

  /**
   * The option `connection.user`: string.
   *
   * @default - not set
   */
  readonly connectionUser?: string;

  /**
   * The option `db.timezone`: string.
   *
   * @default - `UTC`
   */
  readonly dbTimezone?: string;

  /**
   * The option `delete.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly deleteEnabled?: boolean;

  /**
   * The option `dialect.name`: string.
   *
   * @default - not set
   */
  readonly dialectName?: AivenJdbcSinkDialectName;

  /**
   * The option `fields.whitelist`: list.
   *
   * @default - not set
   */
  readonly fieldsWhitelist?: string[];

  /**
   * The option `insert.mode`: string.
   *
   * @default - `insert`
   */
  readonly insertMode?: AivenJdbcSinkInsertMode;

  /**
   * The option `max.retries`: int.
   *
   * @default - `10`
   */
  readonly maxRetries?: number;

  /**
   * The option `pk.fields`: list.
   *
   * @default - not set
   */
  readonly pkFields?: string[];

  /**
   * The option `pk.mode`: string.
   *
   * @default - `none`
   */
  readonly pkMode?: AivenJdbcSinkPkMode;

  /**
   * The option `retry.backoff.ms`: int.
   *
   * @default - `3000` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * The option `sql.quote.identifiers`: boolean.
   *
   * @default - `true`
   */
  readonly sqlQuoteIdentifiers?: boolean;

  /**
   * The option `table.name.format`: string.
   *
   * @default - `${topic}`
   */
  readonly tableNameFormat?: string;

  /**
   * The option `table.name.normalize`: boolean.
   *
   * @default - `false`
   */
  readonly tableNameNormalize?: boolean;

  /**
   * The option `topics.to.tables.mapping`: list.
   *
   * @default - not set
   */
  readonly topicsToTablesMapping?: string[];
}
