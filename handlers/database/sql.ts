/** A row of an answer, by the names of its columns. */
export interface Row { readonly [column: string]: unknown }

/** A session with a database. */
export interface Session {
  /** Whether each statement may meet another connection, so that nothing can be set for those that follow. */
  readonly scattered?: boolean;
  query(sql: string): Promise<Row[]>;
  end(): Promise<void>;
}

/** Who logs in, and where. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly database?: string;
  /** Certificates of authorities (PEM), for a server whose certificate is not of Amazon RDS. */
  readonly authorities?: string;
}

/** Begins a session with a server. */
export type Connect<L = { readonly username: string; readonly password: string }> = (address: Address, login: L) => Promise<Session>;
