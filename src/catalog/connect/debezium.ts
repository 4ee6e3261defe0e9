import type { ConnectorOptions } from '../connector-options';
import { javaRegexProblem } from '../java-regex';
import { isBlank, parseWhole } from '../parse';
import { connectorOptions, KeyProblem, Verdict } from './options';
import { oracleContradictions, racNodeExceptions } from './oracle';

/** Lists of which a connector takes one or the other; the real one reports the second of each pair. */
const EXCLUSIVE: Array<[string, string]> = [
  ['column.include.list', 'column.exclude.list'],
  ['table.include.list', 'table.exclude.list'],
  ['schema.include.list', 'schema.exclude.list'],
  ['database.include.list', 'database.exclude.list'],
  ['collection.include.list', 'collection.exclude.list'],
  ['message.prefix.include.list', 'message.prefix.exclude.list'],
  ['gtid.source.includes', 'gtid.source.excludes'],
];

/** What Debezium checks over several options at once. */
export function debeziumContradictions(connector: ConnectorOptions, own: Verdict): Array<[string, KeyProblem]> {
  const options = connectorOptions(connector);
  const problems: Array<[string, KeyProblem]> = [];
  for (const [include, exclude] of EXCLUSIVE) {
    const given = (key: string) => connector.has(key) && connector.known(key) !== null;
    if (options.has(include) && options.has(exclude) && given(include) && given(exclude)) {
      problems.push([exclude, { what: 'contradiction', text: `is set although ${include} is` }]);
    }
  }
  const queue = whole(connector, 'max.queue.size', 8192);
  const batch = whole(connector, 'max.batch.size', 2048);
  if (options.has('max.queue.size') && queue !== undefined && batch !== undefined && queue <= batch && !own.get('max.queue.size')?.length) {
    problems.push(['max.queue.size', {
      what: 'contradiction', text: `is ${queue}, which is not larger than max.batch.size (${batch})`, fix: `set max.queue.size above ${batch}, or lower max.batch.size`,
    }]);
  }
  const channels = connector.known('notification.enabled.channels');
  if (options.has('notification.sink.topic.name') && !connector.has('notification.sink.topic.name') && channels?.split(',').map(one => one.trim()).includes('sink')) {
    problems.push(['notification.sink.topic.name', {
      what: 'required', text: 'is required when notification.enabled.channels holds sink', fix: 'set notification.sink.topic.name, or take sink out of notification.enabled.channels',
    }]);
  }
  for (const mode of ['snapshot.mode', 'snapshot.locking.mode', 'snapshot.query.mode']) {
    const name = `${mode}.custom.name`;
    if (options.has(name) && connector.known(mode)?.trim().toLowerCase() === 'custom' && !connector.isOpaque(name) && isBlank(connector.known(name))) {
      problems.push([name, { what: 'required', text: `is required when ${mode} is custom`, fix: `set ${name}, or another ${mode}` }]);
    }
  }
  if (options.has('secondary.hostname')) {
    problems.push(...oracleContradictions(connector));
  }
  // the connector makes these objects only once all its options are right
  const clean = problems.length === 0 && [...own.values()].every(found => found.length === 0);
  return clean ? fatalProblems(connector, options) : problems;
}

/** What ends in an exception instead of a list of errors. */
function fatalProblems(connector: ConnectorOptions, options: ReadonlyMap<string, unknown>): Array<[string, KeyProblem]> {
  const { classPath } = connector;
  const problems: Array<[string, KeyProblem]> = [];
  const add = (key: string, text: string) => problems.push([key, { what: 'value', text, fatal: true }]);
  for (const key of ['transaction.metadata.factory', 'sourceinfo.struct.maker'].filter(one => options.has(one))) {
    const name = connector.known(key);
    const problem = name ? classPath.problem(name, ['a class of Debezium']) : undefined;
    if (problem) {
      problems.push([key, { what: 'class', text: problem, fatal: true }]);
    }
  }
  for (const key of ['gtid.source.includes', 'gtid.source.excludes'].filter(one => options.has(one))) {
    const wrong = connector.known(key)?.split(',').map(piece => javaRegexProblem(piece.trim())).find(problem => problem);
    if (wrong) {
      add(key, `is not a list of regular expressions of Java: ${wrong}`);
    }
  }
  if (options.has('mongodb.user') && options.has('mongodb.password')) {
    const given = (key: string) => connector.isOpaque(key) || !isBlank(connector.known(key));
    if (given('mongodb.user') !== given('mongodb.password')) {
      const missing = given('mongodb.user') ? 'mongodb.password' : 'mongodb.user';
      add(missing, `is missing although mongodb.${missing === 'mongodb.user' ? 'password' : 'user'} is set`);
    }
  }
  if (options.has('plugin.name')) {
    const port = connector.known('database.port');
    const blank = /^\s|\s$/.test(connector.known('database.sslmode') ?? '');
    if (blank || (typeof port === 'string' && !(Number(port) > 0 && Number(port) < 65536))) {
      add('database.hostname', `cannot be connected to, because ${blank ? 'database.sslmode has blanks around its value' : `${port} is no port`}`);
    }
  }
  if (options.has('rac.nodes')) {
    problems.push(...racNodeExceptions(connector));
  }
  if (/^[12]\./.test(connector.version ?? '')) {
    for (const alias of (connector.known('converters') ?? '').split(',').map(one => one.trim()).filter(one => one)) {
      if (!connector.has(`${alias}.type`)) {
        add('converters', `names ${alias}, but ${alias}.type is not set`);
      }
    }
  }
  return problems;
}

function whole(connector: ConnectorOptions, key: string, fallback: number): number | undefined {
  if (!connector.has(key)) {
    return fallback;
  }
  const held = connector.known(key);
  const value = typeof held === 'string' ? parseWhole(held, 'INT') : undefined;
  return value === undefined ? undefined : Number(value);
}
