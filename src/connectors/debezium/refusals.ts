import { Aws } from 'aws-cdk-lib';
import type { Rule } from '../../checks';
import { refuse, Text } from '../../checks';
import { MC_DBZ_002, MC_DBZ_003, MC_DBZ_004, MC_DBZ_005 } from '../../checks/rules';
import { knownTexts } from '../known-texts';
import { refuseOptions } from '../refuse-options';
import { chosenVersion } from './debezium-version';
import type { DebeziumPlan } from './plan';
import { sourceSettings } from './source-settings';

/** Refuses at once what can be seen in the options. */
export function refusePlan(plan: DebeziumPlan): void {
  check(plan, [MC_DBZ_003, MC_DBZ_004, MC_DBZ_005]);
  refuseOptions(named(plan), plan.connectorClass, said(plan));
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
  refuse(rules, { name: named(plan), configuration: knownTexts(said(plan)), ...more });
}

function named(plan: DebeziumPlan): string {
  return `${plan.title} "${plan.options.topicPrefix}"`;
}

/** The configuration as far as it does not depend on the connector. What the connector adds for the schema history is not known yet. */
function said(plan: DebeziumPlan): { [key: string]: string } {
  const { config } = sourceSettings(plan, chosenVersion(plan.pluginId, plan.options.debeziumVersion, '3.7.x'));
  return {
    'connector.class': plan.connectorClass,
    ...(plan.schemaHistoryTopic && {
      'schema.history.internal.kafka.topic': plan.schemaHistoryTopic,
      'schema.history.internal.kafka.bootstrap.servers': Aws.NO_VALUE,
    }),
    ...config,
  };
}
