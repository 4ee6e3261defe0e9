import { defined } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import { DEBEZIUM_ORACLE, EXTRACT_NEW_RECORD_STATE } from '../../families';
import { topicsOfTables } from './table-topics';
import type { DebeziumOracleSourceOptions } from './debezium-options';
import type { DebeziumPlan } from './plan';
import { HISTORIZED_DEFAULTS, INTERVALS, relationalTyped, relationalValues, schemaHistoryTopic } from './relational';

/** Change data capture from Oracle through LogMiner. */
export function oraclePlan(props: DebeziumOracleSourceOptions): DebeziumPlan {
  const options = withTypedOptions(DEBEZIUM_ORACLE, props);
  return {
    title: 'Debezium Oracle',
    pluginId: 'debezium-oracle',
    connectorClass: DEBEZIUM_ORACLE,
    options,
    topics: topicsOfTables(options.topicPrefix, options.tables),
    unwrapClass: EXTRACT_NEW_RECORD_STATE,
    positionFields: ['source.scn', 'source.commit_scn'],
    credentials: { user: 'database.user', password: 'database.password' },
    typed: {
      ...relationalTyped(options),
      ...defined({ 'database.dbname': options.database.databaseName, 'database.pdb.name': options.pluggableDatabaseName }),
    },
    valueDefaults: (form, version) => ({ ...relationalValues(form, version), ...(form === 'text' && { 'binary.handling.mode': 'base64' }) }),
    defaults: () => ({ ...HISTORIZED_DEFAULTS, ...INTERVALS }),
    schemaHistoryTopic: schemaHistoryTopic(options),
  };
}
