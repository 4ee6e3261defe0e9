import { provided } from '../shared/provided';
import { connectMySql } from './mysql/connect';
import { connectPostgres } from './postgres/connect';
import { databaseResource } from './resource';

/** Prepares a database for change data capture, and removes the replication slot of a connector that is gone. */
export const handler = provided(databaseResource({ postgres: connectPostgres, mysql: connectMySql, mariadb: connectMySql }));

export { prepareLocally } from './locally';
