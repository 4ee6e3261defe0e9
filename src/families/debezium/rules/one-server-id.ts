import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { databaseServer } from '../database-server';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL } from '../family';
import { identityIn, sharedBy } from './sharing';

export const oneServerId: FleetRule = {
  id: 'MC-DBZ-012',
  title: 'each MySQL or MariaDB source has its own server ID',
  severity: 'error',
  why: 'A server drops the connection of a replica when another connects with the same ID: the connectors disconnect each other.',
  fix: 'set a different server ID for each connector',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-database-server-id',
  check: deployments => sharedBy(
    deployments,
    each => {
      const server = databaseServer(each);
      const id = identityIn(each, 'database.server.id');
      return [DEBEZIUM_MYSQL, DEBEZIUM_MARIADB].includes(literal(each, 'connector.class') ?? '') && server !== undefined && id !== undefined
        ? [`${server} ${id}`] : [];
    },
    (each, others) => ({
      key: 'database.server.id',
      message: `the server ID ${each.configuration!.get('database.server.id')} is also used by ${others} on the same server`,
    }),
  ),
};
