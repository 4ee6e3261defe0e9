import type { ConnectorDeployment, DatabaseModel, Text } from '../../../model';
import { literal } from '../../support';

/** The database of a source that follows its log; `undefined` for other connectors. */
export function followedDatabase(deployment: ConnectorDeployment): DatabaseModel | undefined {
  const isSource = /^io\.debezium\.connector\.(?!jdbc\.)/.test(literal(deployment, 'connector.class') ?? '');
  return isSource ? deployment.database : undefined;
}

/** A parameter of the server, where it is known. Names are compared as Amazon RDS does. */
export function parameter(database: DatabaseModel, name: string): Text | undefined {
  return database.parameters?.get(name);
}

export function isMySql(database: DatabaseModel): boolean {
  return database.engine === 'mysql' || database.engine === 'mariadb';
}
