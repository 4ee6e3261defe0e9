import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { JDBC_SINKS } from '../family';
import { CONFLUENT } from '../sources';

/** Each with how it names the topic. */
const FORMATS = [['table.name.format', '${topic}'], ['collection.name.format', '${topic}']] as const;

export const oneTableName: Rule = optionRule({
  id: 'MC-OPT-518',
  classes: JDBC_SINKS,
  title: 'the format of table names is one name for all topics',
  severity: 'warning',
  why: 'The option is a pattern for the name of the table of each topic, not a list of tables in the order of the topics: all records go to one table with commas in its name, or the task fails because '
    + 'it does not exist.',
  fix: 'use ${topic} in the name, and route the topics to the names of the tables with the transform RegexRouter, or create one connector for each table',
  source: `${CONFLUENT}, table.name.format, https://github.com/confluentinc/kafka-connect-jdbc/issues/281`,
  check: connector => FORMATS.flatMap(([key, topic]) => {
    const given = connector.known(key) ?? topic;
    const tables = given.split(',');
    return say(key, `is a list of ${tables.length} tables, but it is one pattern for the tables of all topics`, !/["`[]/.test(given) && !given.includes(topic) && tables.length > 1);
  }),
});
