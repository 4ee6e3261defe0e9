import { Token } from 'aws-cdk-lib';
import type { Rule } from '../../checks';
import { refuse, Text } from '../../checks';
import { MC_DBZ_002, MC_DBZ_003, MC_DBZ_004, MC_DBZ_005, MC_DBZ_006, MC_DBZ_007 } from '../../checks/rules';
import type { DebeziumPlan } from './plan';

/** Refuses at once what can be seen in the options. */
export function refusePlan(plan: DebeziumPlan): void {
  check(plan, [MC_DBZ_003, MC_DBZ_004, MC_DBZ_005, MC_DBZ_006, MC_DBZ_007]);
  const { engine } = plan.options.database;
  const wanted = plan.pluginId.replace('debezium-', '');
  if (engine !== wanted && !(wanted === 'mysql' && engine === 'mariadb') && !(wanted === 'mariadb' && engine === 'mysql')) {
    throw new Error(`${plan.title} cannot follow the changes of the database of topic prefix "${plan.options.topicPrefix}", which is ${engine}; `
      + 'take the source of that engine');
  }
  if (plan.pluginId === 'debezium-postgres' && plan.options.database.databaseName === undefined && plan.options.config?.['database.dbname'] === undefined) {
    throw new Error(`${plan.title} needs the name of the database; give "databaseName" where the Database is made, such as `
      + 'Database.fromInstance(instance, { databaseName: \'shop\' })');
  }
}

/** Refuses a version that the Java of the workers cannot load. */
export function refuseVersion(plan: DebeziumPlan, version: string, kafkaConnectVersion: string): void {
  check(plan, [MC_DBZ_002], { connectorVersion: version, kafkaConnectVersion: Text.literal(kafkaConnectVersion) });
}

function check(plan: DebeziumPlan, rules: Rule[], more: { connectorVersion?: string; kafkaConnectVersion?: Text } = {}): void {
  const { config } = plan.options;
  const said = { 'connector.class': plan.connectorClass, 'topic.prefix': plan.options.topicPrefix, ...plan.typed, ...config };
  refuse(rules, {
    name: `${plan.title} "${plan.options.topicPrefix}"`,
    configuration: new Map(Object.entries(said).map(([key, value]) => [key, Token.isUnresolved(value) ? Text.opaque() : Text.literal(value)])),
    ...more,
  });
}
