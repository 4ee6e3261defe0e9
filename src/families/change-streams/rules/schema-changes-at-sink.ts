import { javaRegex } from '../../../catalog';
import { literal } from '../../../checks';
import type { FleetRule, Violation } from '../../../model';
import { JDBC_SINKS } from '../../jdbc/family';
import { checkPairs } from './pairs';
import type { Pair } from './pairs';

/** Those that write a topic of schema changes, which has the name of the prefix. */
const WITH_SCHEMA_CHANGES = /^io\.debezium\.connector\.(mysql|mariadb|sqlserver|oracle|db2)\./;

export const schemaChangesAtSink: FleetRule = {
  id: 'MC-PIPE-016',
  title: 'a sink that writes rows does not read the topic of schema changes',
  severity: 'error',
  why: 'Debezium writes each DDL statement to a topic with the name of topic.prefix. A pattern that also matches the prefix itself hands these records to the sink, which has no table for them and fails.',
  fix: 'make the pattern match the topics of tables only, such as shop[.].* for the prefix shop, or set include.schema.changes=false in the source',
  source: 'https://github.com/debezium/debezium-connector-jdbc/pull/40, https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-include-schema-changes',
  check: deployments => checkPairs(deployments, check),
};

function check({ source, sink }: Pair): Violation[] {
  const prefix = literal(source, 'topic.prefix');
  const writes = WITH_SCHEMA_CHANGES.test(literal(source, 'connector.class') ?? '')
    && (!source.configuration!.has('include.schema.changes') || literal(source, 'include.schema.changes')?.trim().toLowerCase() === 'true');
  if (prefix === undefined || !writes || !JDBC_SINKS.includes(literal(sink, 'connector.class') ?? '')) {
    return [];
  }
  const pattern = literal(sink, 'topics.regex');
  const key = pattern === undefined ? 'topics' : 'topics.regex';
  const reads = pattern === undefined ? literal(sink, 'topics')?.split(',').some(topic => topic.trim() === prefix) : javaRegex(pattern.trim())?.test(prefix);
  return reads === true ? [{ key, value: pattern ?? prefix, message: `${key} includes the topic ${prefix}, to which ${source.name} writes schema changes` }] : [];
}
