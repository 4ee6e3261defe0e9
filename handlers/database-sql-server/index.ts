import { provided } from '../shared/provided';
import { connectSqlServer } from './connect';
import { sqlServerResource } from './resource';

/** Prepares a database of SQL Server for change data capture. Its statements follow the documentation and were never run on a real server. */
export const handler = provided(sqlServerResource(connectSqlServer));
