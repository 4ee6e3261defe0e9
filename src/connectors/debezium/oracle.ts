import { topicsOfTables } from '../cdc/topics';
import { defined } from '../preset-transforms';
import type { DebeziumOracleOptions } from './debezium-options';
import type { DebeziumPlan } from './plan';
import { HISTORIZED_DEFAULTS, relationalTexts, relationalTyped, schemaHistoryTopic } from './relational';

/** Change data capture from Oracle through LogMiner. */
export function oraclePlan(options: DebeziumOracleOptions): DebeziumPlan {
  return {
    title: 'Debezium Oracle',
    pluginId: 'debezium-oracle',
    connectorClass: 'io.debezium.connector.oracle.OracleConnector',
    options,
    topics: topicsOfTables(options.topicPrefix, options.tables),
    unwrapClass: 'io.debezium.transforms.ExtractNewRecordState',
    credentials: { user: 'database.user', password: 'database.password' },
    typed: {
      ...relationalTyped(options),
      ...defined({ 'database.dbname': options.database.databaseName, 'database.pdb.name': options.pluggableDatabaseName }),
    },
    textDefaults: version => ({ ...relationalTexts(version), 'binary.handling.mode': 'base64' }),
    defaults: () => HISTORIZED_DEFAULTS,
    schemaHistoryTopic: schemaHistoryTopic(options),
  };
}
