import { literal } from '../../../checks';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { DEBEZIUM_MARIADB, DEBEZIUM_MONGODB, DEBEZIUM_MYSQL, DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES, DEBEZIUM_SQL_SERVER } from '../family';

const KEY = 'signal.data.collection';

/** The parts of the whole name of a table or collection, by which Debezium knows the one with the signals. */
const PARTS: Readonly<Record<string, string>> = {
  [DEBEZIUM_POSTGRES]: 'schema.table',
  [DEBEZIUM_MYSQL]: 'database.table',
  [DEBEZIUM_MARIADB]: 'database.table',
  [DEBEZIUM_MONGODB]: 'database.collection',
  [DEBEZIUM_SQL_SERVER]: 'database.schema.table',
  [DEBEZIUM_ORACLE]: 'database.schema.table',
};

/** Connectors that have one task, and so one table of signals: a list is the name of no table, and versions since 3.3 reject it. */
const SINGLE_TASK: ReadonlySet<string> = new Set([DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB, DEBEZIUM_ORACLE]);

export const signalCollection: Rule = {
  id: 'MC-OPT-925',
  title: 'the signaling table has a fully qualified name',
  severity: 'error',
  why: 'Debezium compares the name with the whole name of each table, of two or of three parts. With another number of parts signals are ignored without an error.',
  fix: 'write the name with all its parts; for SQL Server and Oracle the database comes first',
  source: 'https://debezium.io/documentation/reference/stable/configuration/signalling.html#debezium-signaling-enabling-source-signaling-channel',
  check(deployment) {
    const form = PARTS[literal(deployment, 'connector.class') ?? ''];
    const given = literal(deployment, KEY);
    if (form === undefined || given === undefined) {
      return NOT_APPLICABLE;
    }
    const parts = form.split('.').length;
    // a quoted part can hold dots, and MongoDB's collections do
    const names = given.split(',').map(name => name.trim()).filter(name => name !== '' && !/["`[\]]/.test(name));
    const several = names.length > 1 && SINGLE_TASK.has(literal(deployment, 'connector.class')!)
      ? [{ key: KEY, value: given, message: `${KEY} has ${names.length} tables, but a connector with a single task reads the signals of one` }] : [];
    return findings([...several, ...names.filter(name => form === 'database.collection' ? !name.includes('.') : name.split('.').length !== parts)
      .map(value => ({ key: KEY, value, ...value.split('.').length > parts && { severity: 'warning' as const }, message: `${KEY} is "${value}"; this connector expects names of the form ${form}` }))]);
  },
};
