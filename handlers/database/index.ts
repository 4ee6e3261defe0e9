import { provided } from '../shared/provided';
import { drivenBy } from './driven';
import { connectMySql } from './mysql/connect';
import { connectPostgres } from './postgres/connect';
import type { Engine, Properties } from './properties';
import { databaseResource } from './resource';
import type { Connect } from './sql';

const DRIVERS: { readonly [engine in Engine]: Connect } = { postgres: connectPostgres, mysql: connectMySql, mariadb: connectMySql };

/** Prepares a database for change data capture, and removes the replication slot of a connector that is gone. */
export const handler = provided(databaseResource(drivenBy<Properties>(({ Engine: engine }) => DRIVERS[engine])));

export { prepareLocally } from './locally';
