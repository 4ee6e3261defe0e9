import type { Construct } from 'constructs';
import { PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import { DEBEZIUM_JDBC_SINK } from '../../families';
import { databaseLogin } from '../database-login';
import { defined } from '../preset-transforms';
import { JSON_WITH_SCHEMAS, renderSink, sinkPlan } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import type { JdbcSinkDebeziumOptions } from './jdbc-sink-options';
import { jdbcUrl } from './jdbc-url';

/** Records a transaction. With the vendor's 500, writing by key is slower than the vendor's default of only inserting. */
const BATCH = '5000';

/** A row of a topic is a row of a table: changed by its key, removed by a tombstone. */
const DEFAULTS: { [key: string]: string } = {
  'insert.mode': 'upsert',
  'delete.enabled': 'true',
  'primary.key.mode': 'record_key',
  'batch.size': BATCH,
};

/** A batch is no larger than what the consumer hands over at once. */
const WORKER_DEFAULTS: { [key: string]: string } = { 'consumer.max.poll.records': BATCH };

export function debeziumJdbcPlan(preset: JdbcSinkDebeziumOptions): SinkPlan<JdbcSinkDebeziumOptions> {
  return sinkPlan('the JDBC sink', DEBEZIUM_JDBC_SINK, preset, (options, source) => ({
    typed: {
      'connection.url': jdbcUrl(options.database),
      ...defined({ 'schema.evolution': options.tables, 'collection.name.format': options.tableNameFormat }),
    },
    defaults: DEFAULTS,
    converters: source ?? JSON_WITH_SCHEMAS,
  }));
}

export function bindDebeziumJdbc(
  plan: SinkPlan<JdbcSinkDebeziumOptions>, scope: Construct, context: ConnectorDefinitionContext,
): ConnectorDefinitionConfig {
  const { options } = plan;
  const { database } = options;
  const rendered = renderSink(plan, scope, context, {
    needs: {
      secrets: databaseLogin(database, options, { user: 'connection.username', password: 'connection.password' }),
      archives: options.archives ?? [PluginArchive._known('debezium-jdbc', options.debeziumVersion, context.kafkaConnectVersion.version)],
      endpoints: options.endpoints ?? [{ connections: database, port: database.ec2Port, description: 'database' }],
      dependencies: [...database._dependencies, ...options.dependencies ?? []],
    },
  });
  return { ...rendered, workerDefaults: WORKER_DEFAULTS, database };
}
