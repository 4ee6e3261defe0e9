import { Token } from 'aws-cdk-lib';
import { topicsOfTables } from '../cdc/topics';
import { withTypedOptions } from '../typed-options';
import type { DebeziumBinlogProps, DebeziumMariaDbProps, DebeziumMySqlProps } from './debezium-props';
import type { DebeziumPlan } from './plan';
import { HISTORIZED_DEFAULTS, relationalTexts, relationalTyped, schemaHistoryTopic } from './relational';

/** Change data capture from the binary log of MySQL. */
export function mySqlPlan(options: DebeziumMySqlProps): DebeziumPlan {
  return binlogPlan(options, {
    title: 'Debezium MySQL',
    pluginId: 'debezium-mysql',
    connectorClass: 'io.debezium.connector.mysql.MySqlConnector',
    encrypted: 'required',
  });
}

/** Change data capture from the binary log of MariaDB. */
export function mariaDbPlan(options: DebeziumMariaDbProps): DebeziumPlan {
  return binlogPlan(options, {
    title: 'Debezium MariaDB',
    pluginId: 'debezium-mariadb',
    connectorClass: 'io.debezium.connector.mariadb.MariaDbConnector',
    encrypted: 'trust',
  });
}

/** What tells MySQL and MariaDB apart. */
interface Flavor {
  readonly title: string;
  readonly pluginId: string;
  readonly connectorClass: string;
  /** The value of `database.ssl.mode` that encrypts. */
  readonly encrypted: string;
}

function binlogPlan(props: DebeziumBinlogProps, flavor: Flavor): DebeziumPlan {
  const options = withTypedOptions(flavor.connectorClass, props);
  return {
    title: flavor.title,
    pluginId: flavor.pluginId,
    connectorClass: flavor.connectorClass,
    options,
    topics: topicsOfTables(options.topicPrefix, options.tables),
    unwrapClass: 'io.debezium.transforms.ExtractNewRecordState',
    credentials: { user: 'database.user', password: 'database.password' },
    typed: {
      ...relationalTyped(options),
      'database.server.id': Token.isUnresolved(options.serverId) ? Token.asString(options.serverId) : String(options.serverId),
    },
    textDefaults: relationalTexts,
    defaults: () => ({
      ...HISTORIZED_DEFAULTS,
      ...(options.database._managed && { 'database.ssl.mode': flavor.encrypted }),
    }),
    schemaHistoryTopic: schemaHistoryTopic(options),
  };
}
