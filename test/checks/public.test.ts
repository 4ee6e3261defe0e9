import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';
import { DEBEZIUM_SOURCES } from './public/debezium-sources';
import { OTHER_SOURCES } from './public/other-sources';
import { SINKS } from './public/sinks';

const ALL = [...DEBEZIUM_SOURCES, ...OTHER_SOURCES, ...SINKS];

test('forty configurations of twenty-five repositories and ten classes', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ALL.map(({ source }) => source.split(' ')[0])).size).toBeGreaterThanOrEqual(25);
  expect(new Set(ALL.map(({ config }) => config['connector.class'])).size).toBeGreaterThanOrEqual(10);
});

test.each(ALL.map(each => [each.source, each] as const))('no error on %s', (_, { name, config }) => {
  const { deployments } = judge(readContent(JSON.stringify(name === undefined ? config : { name, config }), 'connector.json'));
  expect(deployments[0].findings.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

test.each([
  ['MongoDB', { 'connector.class': 'io.debezium.connector.mongodb.MongoDbConnector', 'mongodb.hosts': 'rs0/m:27017', 'mongodb.name': 'm', 'database.whitelist': 'a' }],
  ['PostgreSQL with wal2json', {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'database.hostname': 'h',
    'database.user': 'u',
    'database.dbname': 'd',
    'database.server.name': 's',
    'plugin.name': 'wal2json',
  }],
])('what is right for Debezium 1 is warned of, and no error: %s', (_, config) => {
  const { findings } = judge(readContent(JSON.stringify(config), 'connector.json')).deployments[0];
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toContain('MC-CDC-001');
});
