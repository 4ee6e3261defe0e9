import { defined } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import { DEBEZIUM_SQL_SERVER, EXTRACT_NEW_RECORD_STATE } from '../../families';
import { topicsOfTables } from './table-topics';
import type { DebeziumSqlServerSourceOptions } from './debezium-options';
import type { DebeziumPlan } from './plan';
import { bracketedTable } from './preparation';
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
    positionFields: ['source.commit_lsn', 'source.change_lsn', 'source.event_serial_no'],
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
    preparation: preparationOf(options),
    schemaHistoryTopic: schemaHistoryTopic(options),
  };
}

function preparationOf({ prepare, tables, topicPrefix }: DebeziumSqlServerSourceOptions): DebeziumPlan['preparation'] {
  return prepare && {
    options: prepare,
    tables,
    userName: `cdc_${topicPrefix.replace(/[^A-Za-z0-9_]/g, '_')}`,
    heartbeat: table => `MERGE ${bracketedTable(table)} WITH (HOLDLOCK) AS kept USING (SELECT N'${topicPrefix}' AS connector) AS beat ON kept.connector = beat.connector `
      + 'WHEN MATCHED THEN UPDATE SET [at] = SYSUTCDATETIME() WHEN NOT MATCHED THEN INSERT (connector, [at]) VALUES (beat.connector, SYSUTCDATETIME());',
  };
}
