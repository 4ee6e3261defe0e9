import { defined } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import { DEBEZIUM_SQL_SERVER, EXTRACT_NEW_RECORD_STATE } from '../../families';
import { topicsOfTables } from './table-topics';
import type { DebeziumSqlServerSourceOptions } from './debezium-options';
import type { DebeziumPlan } from './plan';
import { HISTORIZED_DEFAULTS, relationalTyped, relationalValues, schemaHistoryTopic } from './relational';

/** Change data capture from the change tables of SQL Server. Topics carry the name of the database too. */
export function sqlServerPlan(props: DebeziumSqlServerSourceOptions): DebeziumPlan {
  const options = withTypedOptions(DEBEZIUM_SQL_SERVER, props);
  const { databaseName } = options.database;
  return {
    title: 'Debezium SQL Server',
    pluginId: 'debezium-sqlserver',
    connectorClass: DEBEZIUM_SQL_SERVER,
    options,
    topics: topicsOfTables(databaseName === undefined ? options.topicPrefix : `${options.topicPrefix}.${databaseName}`, options.tables),
    unwrapClass: EXTRACT_NEW_RECORD_STATE,
    credentials: { user: 'database.user', password: 'database.password' },
    typed: {
      ...relationalTyped(options),
      ...defined({ 'database.names': databaseName }),
    },
    valueDefaults: (form, version) => ({ ...relationalValues(form, version), ...(form === 'text' && { 'binary.handling.mode': 'base64' }) }),
    defaults: () => ({
      ...HISTORIZED_DEFAULTS,
      // encrypted as the driver wants it; the root certificate of Amazon RDS is in no Java trust store
      ...(options.database._managed && { 'driver.encrypt': 'true', 'driver.trustServerCertificate': 'true' }),
    }),
    schemaHistoryTopic: schemaHistoryTopic(options),
  };
}
