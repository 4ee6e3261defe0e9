import { createHash } from 'crypto';
import { ExtensionArchive } from '../../connect';
import { defined } from '../preset-transforms';
import { withTypedOptions } from '../typed-options';
import { DEBEZIUM_POSTGRES, EXTRACT_NEW_RECORD_STATE, RESELECT_COLUMNS } from '../../families';
import { topicsOfTables } from './table-topics';
import type { DebeziumPostgresSourceOptions } from './debezium-options';
import { ToastHandling } from './debezium-values';
import { isAtLeast } from './debezium-version';
import type { DebeziumPlan } from './plan';
import { quotedTable } from './preparation';
import { INTERVALS, relationalTyped, relationalValues } from './relational';

const RESELECT_TYPE = 'reselect.type';

/** PostgreSQL allows names of 63 bytes. */
const NAME_LENGTH = 63;

/** Change data capture from PostgreSQL through `pgoutput`, the plugin that Amazon RDS and Aurora have. */
export function postgresPlan(props: DebeziumPostgresSourceOptions): DebeziumPlan {
  const options = withTypedOptions(DEBEZIUM_POSTGRES, props);
  const name = replicationName(options.topicPrefix);
  const reselects = options.toastHandling !== ToastHandling.REPLICA_IDENTITY_FULL;
  return {
    title: 'Debezium PostgreSQL',
    pluginId: 'debezium-postgres',
    connectorClass: DEBEZIUM_POSTGRES,
    options,
    topics: topicsOfTables(options.topicPrefix, options.tables),
    unwrapClass: EXTRACT_NEW_RECORD_STATE,
    positionFields: ['source.lsn'],
    credentials: { user: 'database.user', password: 'database.password' },
    typed: {
      ...relationalTyped(options),
      ...defined({
        'database.dbname': options.database.databaseName,
        'slot.name': options.slotName,
        'publication.name': options.publicationName,
      }),
    },
    // bytes stay bytes, which JSON carries as Base64: as text they would have no mark where the log lacks them
    valueDefaults: relationalValues,
    defaults: () => ({
      ...INTERVALS,
      'plugin.name': 'pgoutput',
      'slot.name': name,
      'publication.name': name,
      'publication.autocreate.mode': 'filtered',
      ...(options.database._managed && { 'database.sslmode': 'require' }),
      ...(reselects && {
        'post.processors': 'reselect',
        // it also reads again what is null, and must: Debezium has no mark for most arrays that the log lacks
        [RESELECT_TYPE]: RESELECT_COLUMNS,
      }),
    }),
    preparation: preparationOf(options, name),
    extension: (_form, version) => (reselects && isAtLeast(version, 3, 6) ? {
      archive: ExtensionArchive.toastedColumns(),
      option: RESELECT_TYPE,
      className: 'io.github.cdkmskconnect.debezium.ReselectToastedColumns',
    } : undefined),
  };
}

function preparationOf({ prepare, tables, config, slotName, publicationName }: DebeziumPostgresSourceOptions, name: string): DebeziumPlan['preparation'] {
  const slot = config?.['slot.name'] ?? slotName ?? name;
  return prepare && {
    options: prepare,
    tables,
    userName: slot,
    replication: { slotName: slot, publicationName: config?.['publication.name'] ?? publicationName ?? name },
    defaults: { 'publication.autocreate.mode': 'disabled' },
    heartbeat: table => `INSERT INTO ${quotedTable(table, '"')} (connector, at) VALUES ('${slot}', now()) ON CONFLICT (connector) DO UPDATE SET at = excluded.at`,
  };
}

/** A name for slot and publication: unique where the topic prefix is, and stable when the connector is replaced. */
function replicationName(topicPrefix: string): string {
  const plain = `cdc_${topicPrefix}`.toLowerCase().replace(/[^a-z0-9_]/g, '_');
  const exact = plain === `cdc_${topicPrefix}` && plain.length <= NAME_LENGTH;
  const digest = createHash('sha256').update(topicPrefix).digest('hex').slice(0, 6);
  return exact ? plain : `${plain.slice(0, NAME_LENGTH - 7)}_${digest}`;
}
