import type { ConnectorDeployment, DatabaseModel, Text } from '../../model';
import { literal } from '../../checks';
import { familyOf } from '../lookup';

/** The database of a source that follows its log; `undefined` for other connectors. */
export function followedDatabase(deployment: ConnectorDeployment): DatabaseModel | undefined {
  return familyOf(literal(deployment, 'connector.class'))?.followsLog ? deployment.database : undefined;
}

/** A parameter of the server, where it is known. Names are compared as Amazon RDS does. */
export function parameter(database: DatabaseModel, name: string): Text | undefined {
  return database.parameters?.get(name);
}

export function isMySql(database: DatabaseModel): boolean {
  return database.engine === 'mysql' || database.engine === 'mariadb';
}
