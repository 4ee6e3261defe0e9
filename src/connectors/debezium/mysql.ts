import { ExtensionArchive } from '../../connect';
import { withTypedOptions } from '../typed-options';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, EXTRACT_NEW_RECORD_STATE } from '../../families';
import { numberText } from '../../synth';
import { topicsOfTables } from './table-topics';
import type { DebeziumBinlogSourceOptions, DebeziumMariaDbSourceOptions, DebeziumMySqlSourceOptions } from './debezium-options';
import type { DebeziumExtension, DebeziumPlan, ValueForm } from './plan';
import { quotedTable } from './preparation';
import { HISTORIZED_DEFAULTS, relationalTyped, relationalValues, schemaHistoryTopic } from './relational';

/** Change data capture from the binary log of MySQL. */
export function mySqlPlan(options: DebeziumMySqlSourceOptions): DebeziumPlan {
  return binlogPlan(options, {
    title: 'Debezium MySQL',
    pluginId: 'debezium-mysql',
    connectorClass: DEBEZIUM_MYSQL,
    encrypted: 'required',
  });
}

/** Change data capture from the binary log of MariaDB. */
export function mariaDbPlan(options: DebeziumMariaDbSourceOptions): DebeziumPlan {
  return binlogPlan(options, {
    title: 'Debezium MariaDB',
    pluginId: 'debezium-mariadb',
    connectorClass: DEBEZIUM_MARIADB,
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

/** Values that Debezium cannot write as text or column without loss, unless the user says how they are written, or has converters. */
function exactValues(form: ValueForm, own: { readonly [key: string]: string }): DebeziumExtension | undefined {
  const types = Object.entries({ 'bigint unsigned': 'bigint.unsigned.handling.mode', 'time': 'time.precision.mode' })
    .filter(([, mode]) => own[mode] === undefined).map(([type]) => type);
  return form === 'types' || own.converters !== undefined || types.length === 0 ? undefined : {
    archive: ExtensionArchive.exactValues(),
    className: 'io.github.cdkmskconnect.debezium.ExactValues',
    option: 'exact.type',
    config: {
      'converters': 'exact',
      'exact.columns': types.join(','),
      ...(form === 'columns' && { 'exact.decimals': 'decimal' }),
    },
  };
}

function binlogPlan(props: DebeziumBinlogSourceOptions, flavor: Flavor): DebeziumPlan {
  const options = withTypedOptions(flavor.connectorClass, props);
  return {
    title: flavor.title,
    pluginId: flavor.pluginId,
    connectorClass: flavor.connectorClass,
    options,
    topics: topicsOfTables(options.topicPrefix, options.tables),
    unwrapClass: EXTRACT_NEW_RECORD_STATE,
    positionFields: ['source.file', 'source.pos', 'source.row'],
    credentials: { user: 'database.user', password: 'database.password' },
    typed: {
      ...relationalTyped(options),
      'database.server.id': numberText(options.serverId),
    },
    valueDefaults: (form, version) => ({
      ...relationalValues(form, version),
      // a Decimal without a precision, which columns of Parquet have to know
      ...(form === 'types' && { 'bigint.unsigned.handling.mode': 'precise' }),
    }),
    defaults: () => ({
      ...HISTORIZED_DEFAULTS,
      ...(options.database._managed && { 'database.ssl.mode': flavor.encrypted }),
    }),
    preparation: preparationOf(options),
    extension: form => exactValues(form, options.config ?? {}),
    schemaHistoryTopic: schemaHistoryTopic(options),
  };
}

/** MySQL allows user names of 32 characters. */
const USER_NAME_LENGTH = 32;

function preparationOf({ prepare, tables, topicPrefix }: DebeziumBinlogSourceOptions): DebeziumPlan['preparation'] {
  return prepare && {
    options: prepare,
    tables,
    userName: `cdc_${topicPrefix.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, USER_NAME_LENGTH),
    heartbeat: table => `INSERT INTO ${quotedTable(table, '`')} (connector, at) VALUES ('${topicPrefix}', NOW(3)) ON DUPLICATE KEY UPDATE at = NOW(3)`,
  };
}
