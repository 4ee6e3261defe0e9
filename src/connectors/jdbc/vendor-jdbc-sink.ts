import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { DatabaseEngine } from '../../databases';
import { AIVEN_JDBC_SINK, CONFLUENT_JDBC_SINK } from '../../families';
import { defined } from '../preset-transforms';
import { JSON_WITH_SCHEMAS, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import type { JdbcSinkAivenOptions, JdbcSinkConfluentOptions } from './jdbc-sink-options';
import { JdbcTables } from './jdbc-sink-options';
import { jdbcUrl } from './jdbc-url';
import { AIVEN_JDBC, CONFLUENT_JDBC, jdbcExtras, jdbcNeeds, quoting } from './jdbc-vendor';
import type { JdbcVendor } from './jdbc-vendor';

type VendorSinkOptions = JdbcSinkAivenOptions | JdbcSinkConfluentOptions;

/** A sink of Aiven or Confluent. */
export interface VendorSinkPlan extends SinkPlan<VendorSinkOptions> {
  readonly vendor: JdbcVendor;
}

export function aivenJdbcPlan(preset: JdbcSinkAivenOptions): VendorSinkPlan {
  // dots of a topic would be read as catalog and schema
  const plan = vendorPlan(AIVEN_JDBC, AIVEN_JDBC_SINK, preset, preset.tableNameFormat === undefined ? { 'table.name.normalize': 'true' } : {});
  return { ...plan, vendor: AIVEN_JDBC };
}

export function confluentJdbcPlan(preset: JdbcSinkConfluentOptions): VendorSinkPlan {
  return { ...vendorPlan(CONFLUENT_JDBC, CONFLUENT_JDBC_SINK, preset, {}), vendor: CONFLUENT_JDBC };
}

function vendorPlan(
  vendor: JdbcVendor, connectorClass: string, preset: VendorSinkOptions, defaults: { [key: string]: string },
): SinkPlan<VendorSinkOptions> {
  return sinkPlan<VendorSinkOptions>('the JDBC sink', connectorClass, preset, (options, source) => ({
    typed: {
      'connection.url': jdbcUrl(options.database),
      ...defined({
        'table.name.format': options.tableNameFormat,
        'pk.fields': options.keyColumns?.join(','),
        'auto.create': options.tables && String(options.tables === JdbcTables.MANAGED),
        'auto.evolve': options.tables && String(options.tables === JdbcTables.MANAGED),
      }),
      ...quoting(vendor, options.quoteIdentifiers),
    },
    defaults: { ...writing(options.database.engine), ...defaults },
    converters: source ?? JSON_WITH_SCHEMAS,
  }));
}

/** A row of a topic is a row of a table, changed by its key and removed by a tombstone: but Redshift knows no statement that does either by a key. */
function writing(engine: DatabaseEngine): { [key: string]: string } {
  return engine === DatabaseEngine.REDSHIFT
    ? { 'insert.mode': 'insert', 'pk.mode': 'none', 'delete.enabled': 'false', 'dialect.name': 'PostgreSqlDatabaseDialect' }
    : { 'insert.mode': 'upsert', 'pk.mode': 'record_key', 'delete.enabled': 'true' };
}

export function bindVendorJdbc(plan: VendorSinkPlan, scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
  return { ...renderSink(plan, scope, context, { needs: jdbcNeeds(plan.vendor, plan.options) }), ...jdbcExtras(plan.vendor, plan.options, context) };
}
