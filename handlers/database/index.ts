import { provided } from '../shared/provided';
import { connectPostgres } from './postgres/connect';
import { databaseResource } from './resource';

/** Prepares a database for change data capture, and removes the replication slot of a connector that is gone. */
export const handler = provided(databaseResource(connectPostgres));

export { prepareLocally } from './locally';
