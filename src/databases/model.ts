import type { DatabaseModel, Text } from '../model';
import type { SourceDatabase } from './source-database';

/** Turns a value that may hold tokens into a text. */
type Render = (value: unknown) => Text;

/** What the checks may know of the database that a connector dials, read at synth. */
export function databaseModel(database: SourceDatabase, render: Render): DatabaseModel {
  const { defaultParameters, parameters, backupRetentionDays, dataApi, instanceClasses } = database._settings;
  return {
    engine: database.engine,
    platform: database._platform as DatabaseModel['platform'],
    host: render(database.host),
    port: render(database.port),
    defaultParameters,
    parameters: parameters && new Map(Object.entries(parameters).map(([name, value]) => [name, render(value)])),
    backupRetentionDays,
    vpc: database._vpc && render(database._vpc.vpcId),
    slotRemoved: database._slotRemoved,
    byDataApi: database._byDataApi,
    dataApi,
    instanceClasses,
  };
}
