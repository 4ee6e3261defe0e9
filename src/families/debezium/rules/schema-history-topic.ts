import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_SQL_SERVER } from '../family';

export const schemaHistoryTopic: Rule = optionRule({
  id: 'MC-OPT-911',
  classes: [DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_SQL_SERVER, DEBEZIUM_ORACLE],
  title: 'the schema history topic is set',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration at validation, then the connector fails when it starts.',
  fix: 'set schema.history.internal.kafka.topic and schema.history.internal.kafka.bootstrap.servers',
  source: 'Debezium 3.6.1, KafkaSchemaHistory: https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
  check: connector => /KafkaSchemaHistory$/.test(connector.text('schema.history.internal') ?? '') ? ['kafka.topic', 'kafka.bootstrap.servers'].map(key => `schema.history.internal.${key}`)
    .filter(key => connector.isMissing(key)).filter(key => connector.isMissing(key.replace('schema.history.internal', 'database.history'))).map(key => ({ key, message: 'must be set' })) : [],
});
