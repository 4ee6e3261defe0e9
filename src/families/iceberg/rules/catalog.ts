import { nearest } from '../../../catalog';
import type { ConnectorOptions } from '../../../catalog';

export const SINKS = /^(org\.apache|io\.tabular)\.iceberg\.connect\.IcebergSinkConnector$/;

const PREFIX = 'iceberg.catalog.';

/** What Iceberg's catalogs and their clients read, without the prefix of the connector. */
const PROPERTIES = [
  'type', 'catalog-impl', 'io-impl', 'uri', 'warehouse', 'credential', 'token', 'scope', 'oauth2-server-uri', 'prefix', 'clients', 'cache-enabled', 'ref',
  'client.region', 'client.factory', 'client.assume-role.arn', 'client.assume-role.region', 'client.assume-role.external-id', 'client.credentials-provider',
  'glue.id', 'glue.endpoint', 'glue.skip-archive', 'glue.skip-name-validation', 'glue.lakeformation-enabled',
  's3.endpoint', 's3.path-style-access', 's3.access-key-id', 's3.secret-access-key', 's3.session-token', 's3.sse.type', 's3.sse.key', 's3.acl',
  'jdbc.user', 'jdbc.password', 'jdbc.schema-version', 'rest.sigv4-enabled', 'rest.signing-name', 'rest.signing-region', 'rest.access-key-id', 'rest.secret-access-key',
  'dynamodb.table-name', 'default-namespace', 'header.X-Iceberg-Access-Delegation',
];

/** Properties that can be of nothing but the catalog, also where the prefix of the connector is missing. */
const OF_CLIENTS = /^(client|glue|s3|rest)\./;

/** The property that a misspelt one was meant to be: its words with other signs between them, or nearly the same letters. */
export function meantProperty(key: string): string | undefined {
  if (OF_CLIENTS.test(key) && PROPERTIES.includes(key)) {
    return PREFIX + key;
  }
  const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (name === '' || PROPERTIES.includes(name) || /^(s3|glue|header|hadoop|jdbc|table-default|table-override)\./.test(name)) {
    return undefined;
  }
  const meant = PROPERTIES.find(each => plain(each) === plain(name)) ?? (name.length > 5 ? nearest(name, PROPERTIES) : undefined);
  return meant === undefined ? undefined : PREFIX + meant;
}

/** A property of the catalog where it is known. */
export function catalogProperty(connector: ConnectorOptions, name: string): string | undefined {
  return connector.known(PREFIX + name)?.trim();
}

/** Whether the catalog is known to be the AWS Glue Data Catalog. */
export function usesGlue(connector: ConnectorOptions): boolean {
  return catalogProperty(connector, 'type')?.toLowerCase() === 'glue' || (catalogProperty(connector, 'catalog-impl')?.endsWith('.GlueCatalog') ?? false);
}

export function hasProperty(connector: ConnectorOptions, ...names: string[]): boolean {
  return names.some(name => connector.isSet(PREFIX + name));
}
