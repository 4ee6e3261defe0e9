import type { ConnectorOptions } from '../../../catalog';
import type { ConnectorDeployment } from '../../../model';

/** The classes that drivers of a database register, by what stands behind `jdbc:`. */
const DRIVERS: Readonly<Record<string, RegExp>> = {
  'mysql': /^(com\.mysql\.|software\.aws\.rds\.jdbc\.mysql\.)/,
  'mariadb': /^org\.mariadb\./,
  'postgresql': /^org\.postgresql\./,
  'sqlserver': /^com\.microsoft\.sqlserver\./,
  'jtds': /^net\.sourceforge\.jtds\./,
  'oracle': /^oracle\.jdbc\./,
  'redshift': /^com\.amazon\.redshift\./,
  'snowflake': /^net\.snowflake\./,
  'sqlite': /^org\.sqlite\./,
  'db2': /^com\.ibm\.db2\./,
  'sap': /^com\.sap\.db\./,
  'vertica': /^com\.vertica\./,
  'clickhouse': /^com\.clickhouse\./,
  'aws-wrapper': /^software\.amazon\.jdbc\./,
};

/** The drivers in the archive of Confluent, as it is published. */
export const WITH_CONFLUENT = ['postgresql', 'sqlserver', 'jtds', 'sqlite'];

/** The kind of database that a literal URL names, as far as its driver is known. */
export function protocolOf(connector: ConnectorOptions, key: string): string | undefined {
  const protocol = /^jdbc:([a-z0-9-]+):/.exec((connector.shape(key) ?? '').trim())?.[1];
  return protocol !== undefined && Object.hasOwn(DRIVERS, protocol) ? protocol : undefined;
}

/** Whether the plugin holds a driver; undefined where it was not read. */
export function hasDriver({ plugins }: ConnectorDeployment, protocol: string): boolean | undefined {
  const contents = plugins?.map(each => each.contents);
  if (contents === undefined || contents.length === 0 || contents.includes(undefined)) {
    return undefined;
  }
  const classes = contents.flatMap(each => each!.serviceFiles).filter(({ service }) => service === 'java.sql.Driver').flatMap(each => each.classes);
  // the driver of MariaDB takes addresses of MySQL where they say so
  return classes.some(name => DRIVERS[protocol].test(name) || (protocol === 'mysql' && DRIVERS.mariadb.test(name)));
}
