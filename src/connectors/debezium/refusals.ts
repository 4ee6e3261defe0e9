import { refuse } from '../../checks';
import { Text } from '../../model';
import { MC_DBZ_002 } from '../../families';
import { refuseHistory } from './archived-changes';
import { RecordShape } from './debezium-values';
import type { DebeziumPlan } from './plan';

/** Refuses what cannot work whatever else is said. All that depends on the configuration is for the rules, whose findings can be acknowledged. */
export function refusePlan(plan: DebeziumPlan): void {
  refuseHistory(plan);
  const { database, topicPrefix, config, secrets } = plan.options;
  if (plan.options.recordShape === RecordShape.ENVELOPE && plan.options.deleteHandling !== undefined) {
    throw new Error(`${plan.title} "${topicPrefix}" has "deleteHandling" together with RecordShape.ENVELOPE, whose deletions are also envelopes; remove one of them`);
  }
  const wanted = plan.pluginId.replace('debezium-', '');
  if (database.engine !== wanted && !(wanted === 'mysql' && database.engine === 'mariadb') && !(wanted === 'mariadb' && database.engine === 'mysql')) {
    throw new Error(`${plan.title} cannot capture the changes of the database of topic prefix "${topicPrefix}", which is ${database.engine}; `
      + 'use the source for that engine');
  }
  if (plan.pluginId === 'debezium-postgres' && database.databaseName === undefined && (config?.['database.dbname'] ?? secrets?.['database.dbname']) === undefined) {
    throw new Error(`${plan.title} needs the name of the database; specify "databaseName" for the SourceDatabase, such as `
      + 'SourceDatabase.fromInstance(instance, { databaseName: \'shop\' })');
  }
}

/** Refuses a version that the Java of the workers cannot load. */
export function refuseVersion(plan: DebeziumPlan, version: string, kafkaConnectVersion: string): void {
  refuse([MC_DBZ_002], {
    name: `${plan.title} "${plan.options.topicPrefix}"`,
    configuration: new Map([['connector.class', Text.literal(plan.connectorClass)]]),
    connectorVersion: version,
    kafkaConnectVersion: Text.literal(kafkaConnectVersion),
  });
}
