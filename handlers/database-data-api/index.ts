import { databaseResource } from '../database/resource';
import { provided } from '../shared/provided';
import { sessionsByDataApi } from './sessions';

/** Prepares a database of Amazon Aurora for change data capture by its Data API: outside of its VPC, and without a driver. */
export const handler = provided(databaseResource(sessionsByDataApi));
