import { literal } from '../../checks';
import { Text } from '../../model';
import type { ConnectorDeployment } from '../../model';

/** The topics of a Debezium source, where tables are listed by name, and that of its heartbeats. */
export function debeziumTopics(deployment: ConnectorDeployment): Text[] {
  const { configuration } = deployment;
  const className = literal(deployment, 'connector.class') ?? '';
  const prefix = configuration?.get('topic.prefix') ?? configuration?.get('database.server.name');
  const tables = literal(deployment, 'table.include.list') ?? literal(deployment, 'collection.include.list');
  const delimiter = literal(deployment, 'topic.delimiter') ?? '.';
  if (prefix === undefined || tables === undefined || configuration!.has('topic.naming.strategy')) {
    return [];
  }
  const database = className.includes('.sqlserver.') ? literal(deployment, 'database.names') : '';
  if (database === undefined || database.includes(',')) {
    return [];
  }
  return [...heartbeatTopic(deployment, prefix, delimiter), ...tables.split(',').map(table => table.trim().replace(/\\\./g, '.')).filter(table => /^[\w-]+\.[\w-]+$/.test(table))
    .map(table => Text.join([prefix, delimiter, database === '' ? '' : `${database}${delimiter}`, table.split('.').join(delimiter)]))];
}

/** Heartbeats go to a topic of their own. */
function heartbeatTopic(deployment: ConnectorDeployment, prefix: Text, delimiter: string): Text[] {
  const every = literal(deployment, 'heartbeat.interval.ms') ?? '0';
  const name = literal(deployment, 'topic.heartbeat.prefix') ?? literal(deployment, 'heartbeat.topics.prefix') ?? '__debezium-heartbeat';
  return /^\d+$/.test(every) && Number(every) > 0 ? [Text.join([name, delimiter, prefix])] : [];
}

/** Sources of Debezium that need a history of schemas; the logs of other databases say the columns with each row. */
const WITH_HISTORY = /^io\.debezium\.connector\.(?!(postgresql|yugabytedb|mongodb|vitess|spanner|cassandra|jdbc)\.)/;

/** The topic in which a Debezium source keeps the history of its tables. Options of a history that the connector never makes are only left over. */
export function historyTopic(deployment: ConnectorDeployment): Text | undefined {
  const { configuration } = deployment;
  const kept = literal(deployment, 'schema.history.internal') ?? literal(deployment, 'database.history') ?? 'KafkaSchemaHistory';
  if (!WITH_HISTORY.test(literal(deployment, 'connector.class') ?? '') || !/Kafka(Schema|Database)History$/.test(kept)) {
    return undefined;
  }
  return configuration?.get('schema.history.internal.kafka.topic') ?? configuration?.get('database.history.kafka.topic');
}
