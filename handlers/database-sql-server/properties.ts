import type { ServerProperties } from '../database/properties';

/** What a database of SQL Server is prepared for. */
export interface SqlServerProperties extends ServerProperties {
  /** The login of the connector. */
  readonly UserSecretArn: string;
  /** `schema.table` */
  readonly Tables: string[];
  /** The schema of the tables for heartbeats and signals. */
  readonly Schema: string;
}
