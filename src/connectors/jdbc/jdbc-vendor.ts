import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorDefinitionOptions, PluginArchive } from '../../connect';
import { DatabaseEngine } from '../../databases';
import type { SourceDatabase } from '../../databases';
import { vendorArchive } from '../archives';
import { databaseLogin } from '../database-login';
import { JdbcDriver } from './jdbc-drivers';

/** One of the two makers of JDBC sources and sinks. Theirs are branches of one connector, so that most options are the same. */
export interface JdbcVendor {
  /** The id of the archive. */
  readonly archive: string;
  /** The engines whose driver is not in it, as it is published. */
  readonly lacks: readonly DatabaseEngine[];
  /** The option that says whether names are quoted, and its values. */
  readonly quoting: { readonly key: string; readonly always: string; readonly never: string };
}

export const AIVEN_JDBC: JdbcVendor = {
  archive: 'jdbc-aiven',
  lacks: [DatabaseEngine.MARIADB, DatabaseEngine.REDSHIFT],
  quoting: { key: 'sql.quote.identifiers', always: 'true', never: 'false' },
};

export const CONFLUENT_JDBC: JdbcVendor = {
  archive: 'jdbc-confluent',
  lacks: [DatabaseEngine.MYSQL, DatabaseEngine.MARIADB, DatabaseEngine.REDSHIFT],
  quoting: { key: 'quote.sql.identifiers', always: 'ALWAYS', never: 'NEVER' },
};

/** What sources and sinks of both makers are told of their database. */
export interface JdbcAccess extends ConnectorDefinitionOptions {
  readonly database: SourceDatabase;
  readonly driver?: PluginArchive;
}

/** What follows from the database for the plugin, the secrets and the network. */
export function jdbcNeeds({ archive }: JdbcVendor, options: JdbcAccess): ConnectorDefinitionOptions {
  const { database } = options;
  return {
    secrets: databaseLogin(database, options, { user: 'connection.user', password: 'connection.password' }),
    archives: options.archives ?? [vendorArchive(archive)],
    endpoints: options.endpoints ?? [{ connections: database, port: database.ec2Port, description: 'database' }],
    dependencies: [...database._dependencies, ...options.dependencies ?? []],
  };
}

/** The driver beside the connector, also where the user brings the archive of the connector. */
export function jdbcExtras(
  { lacks }: JdbcVendor, { database, driver, archives }: JdbcAccess, context: ConnectorDefinitionContext,
): Pick<ConnectorDefinitionConfig, 'database' | 'additionalArchives'> {
  const added = driver ?? (lacks.includes(database.engine) ? JdbcDriver.of(database.engine) : undefined);
  const isMergeable = context.takesAdditionalArchives && !archives?.some(({ _location }) => _location !== undefined);
  return { database, ...(added && isMergeable && { additionalArchives: [added] }) };
}

/** Rendered where the user says it. */
export function quoting({ quoting: { key, always, never } }: JdbcVendor, quoteIdentifiers: boolean | undefined): { [key: string]: string } {
  return quoteIdentifiers === undefined ? {} : { [key]: quoteIdentifiers ? always : never };
}
