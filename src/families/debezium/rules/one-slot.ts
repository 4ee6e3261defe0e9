import type { FleetRule } from '../../../model';
import { databaseServer } from '../database-server';
import { identityIn, isPostgres, sharedBy } from './sharing';

export const oneSlot: FleetRule = {
  id: 'MC-DBZ-010',
  title: 'each PostgreSQL source has its own replication slot',
  severity: 'error',
  why: 'A slot serves one client at a time: the second connector fails, or both take turns and each misses changes.',
  fix: 'set a different "slot.name" for each connector',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-slot-name',
  check: deployments => sharedBy(
    deployments,
    each => {
      const server = databaseServer(each);
      return isPostgres(each) && server !== undefined ? [`${server} ${identityIn(each, 'slot.name', 'debezium')}`] : [];
    },
    (each, others) => ({
      key: 'slot.name',
      message: `the replication slot "${each.configuration?.get('slot.name') ?? 'debezium'}" is also used by ${others} on the same server`,
    }),
  ),
};
