import type { DatabaseModel, Text } from '../checks/model';
import type { Database } from './database';

/** The answer of a definition names the database that it dials under this symbol. */
const DATABASE = Symbol.for('cdk-msk-connect.Database');

/** Turns a value that may hold tokens into a text. */
type Render = (value: unknown) => Text;

/** Names the database that a connector dials, for the checks. */
export function withDatabase<T extends object>(definition: T, database: Database): T {
  Object.defineProperty(definition, DATABASE, { value: database, enumerable: false });
  return definition;
}

/** What is known of the database that a connector dials, if it dials one. */
export function databaseModelOf(definition: object, render: Render): DatabaseModel | undefined {
  const database = (definition as { [DATABASE]?: Database })[DATABASE];
  if (!database) {
    return undefined;
  }
  const { defaultParameters, parameters, backupRetentionDays } = database._settings;
  return {
    engine: database.engine,
    platform: database._platform as DatabaseModel['platform'],
    host: render(database.host),
    port: render(database.port),
    defaultParameters,
    parameters: parameters && new Map(Object.entries(parameters).map(([name, value]) => [name, render(value)])),
    backupRetentionDays,
    vpc: database._vpc && render(database._vpc.vpcId),
  };
}
