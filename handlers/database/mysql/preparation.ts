/** What a server is prepared for. */
export interface MySqlPreparation {
  readonly user: string;
  readonly password: string;
  /** `database.table` */
  readonly tables: readonly string[];
  /** Tables that were followed before. */
  readonly formerTables: readonly string[];
  /** The database of the tables for heartbeats and signals. */
  readonly schema: string;
  /** For how many hours Amazon RDS keeps binary logs, at least. */
  readonly retentionHours: number;
}

/** What stands in a server before it is prepared. */
export interface MySqlSurvey {
  readonly admin: string;
  readonly logs: boolean;
  readonly format: string;
  readonly rowImage: string;
  /** Whether Amazon RDS or Aurora run it. */
  readonly managed: boolean;
  /** The kinds of the tables that are there, by their names. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly neighbours: readonly string[];
}
