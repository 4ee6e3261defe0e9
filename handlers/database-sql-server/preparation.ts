/** What a database is prepared for. */
export interface SqlServerPreparation {
  readonly user: string;
  readonly password: string;
  /** `schema.table` */
  readonly tables: readonly string[];
  /** Tables that were followed before. */
  readonly formerTables: readonly string[];
  /** The schema of the tables for heartbeats and signals. */
  readonly schema: string;
}
