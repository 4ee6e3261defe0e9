import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_SQL_SERVER } from '../family';

export const lastingHistory: Rule = optionRule({
  id: 'MC-OPT-932',
  classes: [DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_SQL_SERVER, DEBEZIUM_ORACLE],
  title: 'the schema history outlives the worker',
  severity: 'warning',
  why: 'Workers of MSK Connect are replaced without notice, and their files and memory are lost. The connector then has offsets without a history, and fails: the db history topic or its content is fully or partially missing.',
  fix: 'keep the history in a topic: remove schema.history.internal, and set schema.history.internal.kafka.topic and schema.history.internal.kafka.bootstrap.servers',
  source: 'https://debezium.io/documentation/reference/stable/configuration/storage.html',
  check: connector => ['schema.history.internal', 'database.history'].flatMap(key => {
    const [, where] = /(File|Memory)(?:SchemaHistory|DatabaseHistory)$/.exec(connector.known(key)?.trim() ?? '') ?? [];
    return where === undefined ? [] : [{ key, message: `keeps the history in ${where === 'File' ? 'a file' : 'the memory'} of the worker` }];
  }),
});
