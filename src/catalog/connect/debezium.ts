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

type Problems = Array<[string, KeyProblem]>;
type Options = ReturnType<typeof connectorOptions>;

/** What Debezium checks over several options at once. */
export function debeziumContradictions(connector: ConnectorOptions, own: Verdict): Problems {
  const options = connectorOptions(connector);
  const problems = [
    ...exclusiveLists(connector, options),
    ...queueAndBatch(connector, options, own),
    ...notificationTopic(connector, options),
    ...customModes(connector, options),
    ...options.has('secondary.hostname') ? oracleContradictions(connector) : [],
  ];
  // the connector makes these objects only once all its options are right
  const clean = problems.length === 0 && [...own.values()].every(found => found.length === 0);
  return clean ? fatalProblems(connector, options) : problems;
}

function exclusiveLists(connector: ConnectorOptions, options: Options): Problems {
  const given = (key: string) => options.has(key) && connector.has(key) && connector.known(key) !== null;
  return EXCLUSIVE.filter(pair => pair.every(given))
    .map(([include, exclude]) => [exclude, { what: 'contradiction', text: `is set together with ${include}` }]);
}

function queueAndBatch(connector: ConnectorOptions, options: Options, own: Verdict): Problems {
  const queue = whole(connector, 'max.queue.size', 8192);
  const batch = whole(connector, 'max.batch.size', 2048);
  return options.has('max.queue.size') && queue !== undefined && batch !== undefined && queue <= batch && !own.get('max.queue.size')?.length
    ? [['max.queue.size', {
      what: 'contradiction', text: `is ${queue}, which is not larger than max.batch.size (${batch})`, fix: `set max.queue.size above ${batch}, or lower max.batch.size`,
    }]]
    : [];
}

function notificationTopic(connector: ConnectorOptions, options: Options): Problems {
  const channels = connector.known('notification.enabled.channels');
  return options.has('notification.sink.topic.name') && !connector.has('notification.sink.topic.name') && channels?.split(',').map(one => one.trim()).includes('sink')
    ? [['notification.sink.topic.name', {
      what: 'required', text: 'is required when notification.enabled.channels holds sink', fix: 'set notification.sink.topic.name, or remove sink from notification.enabled.channels',
    }]]
    : [];
}

/** Of the mode as it is written: with a blank beside it, the real one asks for no name. */
function customModes(connector: ConnectorOptions, options: Options): Problems {
  return ['snapshot.mode', 'snapshot.locking.mode', 'snapshot.query.mode'].flatMap((mode): Problems => {
    const name = `${mode}.custom.name`;
    return options.has(name) && connector.known(mode)?.toLowerCase() === 'custom' && !connector.isOpaque(name) && isBlank(connector.known(name))
      ? [[name, { what: 'required', text: `is required when ${mode} is custom`, fix: `set ${name}, or another ${mode}` }]]
      : [];
  });
}

/** What ends in an exception instead of a list of errors. */
function fatalProblems(connector: ConnectorOptions, options: Options): Problems {
  return [
    ...unknownClasses(connector, options),
    ...wrongGtidPatterns(connector, options),
    ...halfCredentials(connector, options),
    ...wrongKeyColumns(connector, options),
    ...options.has('plugin.name') ? [...noPostgresAddress(connector), ...noPostgresDatabase(connector)] : [],
    ...wrongSignalTables(connector, options),
    ...options.has('rac.nodes') ? racNodeExceptions(connector) : [],
    ...untypedConverters(connector),
  ];
}

const fatal = (key: string, text: string): [string, KeyProblem] => [key, { what: 'value', text, fatal: true }];

function unknownClasses(connector: ConnectorOptions, options: Options): Problems {
  return ['transaction.metadata.factory', 'sourceinfo.struct.maker'].filter(key => options.has(key)).flatMap((key): Problems => {
    const name = connector.known(key);
    const problem = name ? connector.classPath.problem(name, ['debezium']) : undefined;
    return problem ? [[key, { what: 'class', text: problem, fatal: true }]] : [];
  });
}

function wrongGtidPatterns(connector: ConnectorOptions, options: Options): Problems {
  return ['gtid.source.includes', 'gtid.source.excludes'].filter(key => options.has(key)).flatMap((key) => {
    const wrong = connector.known(key)?.split(',').map(piece => javaRegexProblem(piece.trim())).find(problem => problem);
    return wrong ? [fatal(key, `is not a list of regular expressions of Java: ${wrong}`)] : [];
  });
}

/** Each column with its table is a regular expression. */
function wrongKeyColumns(connector: ConnectorOptions, options: Options): Problems {
  const key = 'message.key.columns';
  const entries = options.has(key) && options.has('table.include.list') ? (connector.known(key) ?? '').split(';') : [];
  const patterns = entries.flatMap(entry => {
    const [table, columns] = entry.trim().split(':');
    return columns === undefined ? [] : columns.split(',').map(column => `${table}.${column.trim()}`);
  });
  const wrong = patterns.find(pattern => javaRegexProblem(pattern));
  return wrong === undefined ? [] : [fatal(key, `has '${wrong}', which is not a valid Java regular expression: ${javaRegexProblem(wrong)}`)];
}

function halfCredentials(connector: ConnectorOptions, options: Options): Problems {
  if (!options.has('mongodb.user') || !options.has('mongodb.password')) {
    return [];
  }
  // a blank one is there
  const given = (key: string) => connector.isOpaque(key) || connector.has(key) && connector.known(key) !== null;
  if (given('mongodb.user') === given('mongodb.password')) {
    return [];
  }
  const missing = given('mongodb.user') ? 'mongodb.password' : 'mongodb.user';
  return [fatal(missing, `is missing although mongodb.${missing === 'mongodb.user' ? 'password' : 'user'} is set`)];
}

function noPostgresAddress(connector: ConnectorOptions): Problems {
  const port = connector.known('database.port');
  const blank = /^\s|\s$/.test(connector.known('database.sslmode') ?? '');
  const wrongPort = typeof port === 'string' && !(Number(port) > 0 && Number(port) < 65536);
  return blank || wrongPort
    ? [fatal('database.hostname', `cannot be connected to, because ${blank ? 'database.sslmode has blanks around its value' : `${port} is no port`}`)]
    : [];
}

/** The name of the database stands in the URL as it is written. */
function noPostgresDatabase(connector: ConnectorOptions): Problems {
  const name = (connector.known('database.dbname') ?? '').split('?')[0];
  if (/^[12]\./.test(connector.version ?? '') && /\$(?!0)/.test(name)) {
    return [fatal('database.dbname', 'has a "$", which this version takes for a group of a regular expression')];
  }
  const wrong = name.includes('/') ? 'a "/"' : /%(?![0-9a-f]{2})/i.test(name) ? 'a "%" without two hexadecimal digits after it' : undefined;
  return wrong === undefined ? [] : [['database.hostname', {
    what: 'value', text: `cannot be connected to, because database.dbname has ${wrong}, of which no URL of JDBC can be made`, fix: 'specify the name of the database in database.dbname',
  }]];
}

const FILTERS = ['table.include.list', 'table.exclude.list', 'schema.include.list', 'schema.exclude.list'];

/** Of a table of signals that is not captured anyway, Debezium makes a regular expression of schema and table; a schema that is not named is null. */
function wrongSignalTables(connector: ConnectorOptions, options: Options): Problems {
  const key = 'signal.data.collection';
  // by how many parts a name has that begins with its schema
  const parts = options.has('plugin.name') ? 2 : options.has('database.names') && options.has('schema.include.list') ? 3 : undefined;
  const filters = FILTERS.filter(filter => connector.has(filter)).map(filter => connector.known(filter));
  // what a list with escapes captures is not worked out here
  if (parts === undefined || filters.some(filter => typeof filter !== 'string' || filter.includes('\\'))) {
    return [];
  }
  const names = (connector.known(key) ?? '').split(',').map(name => name.trim()).filter(name => name !== '' && !name.includes('"'));
  return names.flatMap((name) => {
    const named = name.split('.');
    const pattern = named.length < parts ? `null.${named[named.length - 1]}` : filters.length > 0 ? named.slice(parts - 2, parts).join('.') : undefined;
    const problem = pattern === undefined || named.length > 3 ? undefined : javaRegexProblem(pattern);
    return problem === undefined ? [] : [fatal(key, `names '${name}', which is not a valid Java regular expression: ${problem}`)];
  });
}

function untypedConverters(connector: ConnectorOptions): Problems {
  if (!/^[12]\./.test(connector.version ?? '')) {
    return [];
  }
  const aliases = (connector.known('converters') ?? '').split(',').map(one => one.trim()).filter(one => one);
  return aliases.filter(alias => !connector.has(`${alias}.type`)).map(alias => fatal('converters', `names ${alias}, but ${alias}.type is not set`));
}

function whole(connector: ConnectorOptions, key: string, fallback: number): number | undefined {
  if (!connector.has(key)) {
    return fallback;
  }
  const held = connector.known(key);
  const value = typeof held === 'string' ? parseWhole(held, 'INT') : undefined;
  return value === undefined ? undefined : Number(value);
}
