import type { Topics } from './table-topics';

/** All topics that the connector writes by its configuration: those of the tables, and its own. */
export function writtenTopics(config: { [key: string]: string }, topicPrefix: string, tables: Topics): string[] {
  const heartbeats = Number(config['heartbeat.interval.ms'] ?? 0) > 0;
  const transactions = config['provide.transaction.metadata'] === 'true';
  const schemaChanges = config['schema.history.internal.kafka.topic'] !== undefined && config['include.schema.changes'] !== 'false';
  const notifies = (config['notification.enabled.channels'] ?? '').split(',').map(channel => channel.trim()).includes('sink');
  return [...new Set([
    ...tables.patterns,
    ...(heartbeats ? [`${config['topic.heartbeat.prefix'] ?? config['heartbeat.topics.prefix'] ?? '__debezium-heartbeat'}.${topicPrefix}`] : []),
    ...(transactions ? [`${topicPrefix}.${config['topic.transaction'] ?? 'transaction'}`] : []),
    ...(schemaChanges ? [topicPrefix] : []),
    ...(notifies && config['notification.sink.topic.name'] ? [config['notification.sink.topic.name']] : []),
  ])];
}
