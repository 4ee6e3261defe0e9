import type { Address } from './sql';

export type Engine = 'postgres' | 'mysql' | 'mariadb';

/** Where a database is, and who prepares it. */
export interface ServerProperties {
  readonly Host: string;
  readonly Port: string;
  /** The database on the server; PostgreSQL has one in a session. */
  readonly DatabaseName?: string;
  /** The login of an administrator. */
  readonly AdminSecretArn: string;
  readonly CertificateAuthorities?: string;
  /** The cluster of Amazon Aurora, where its Data API runs the statements. */
  readonly ClusterArn?: string;
}

/** What every custom resource of these engines is told. */
interface DatabaseProperties extends ServerProperties {
  readonly Engine: Engine;
}

/** What a database is prepared for. */
export interface PreparationProperties extends DatabaseProperties {
  readonly Task: 'prepare';
  /** The login of the connector. */
  readonly UserSecretArn: string;
  /** `schema.table`, `database.table` */
  readonly Tables: string[];
  /** PostgreSQL. */
  readonly Publication?: string;
  /** MySQL and MariaDB: for how many hours binary logs stay, at least. */
  readonly RetentionHours?: string;
  /** The schema of the tables for heartbeats and signals. */
  readonly Schema: string;
  /** Tables whose whole old row goes to the log. */
  readonly ReplicaIdentityFull?: string[];
  /** Whether the publication stays when the resource is deleted. */
  readonly Retain?: string;
}

/** A replication slot, which a connector makes and nobody but this resource removes. */
export interface SlotProperties extends DatabaseProperties {
  readonly Task: 'slot';
  readonly SlotName: string;
}

export type Properties = PreparationProperties | SlotProperties;

export function addressOf(properties: ServerProperties): Address {
  return {
    host: properties.Host,
    port: Number(properties.Port),
    database: properties.DatabaseName,
    authorities: properties.CertificateAuthorities,
  };
}
