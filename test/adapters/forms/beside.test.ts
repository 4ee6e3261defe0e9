import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPaths } from '../../../src/adapters';
import { judge } from '../../../src/cli/report/judge';

const CONVERTERS = { 'key.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter' };
const SOURCE = {
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db', 'database.user': 'u', 'database.password': '${sm:db:password}', 'database.dbname': 'shop', 'topic.prefix': 'shop',
  'table.include.list': 'public.orders', ...CONVERTERS,
};
const SINK = {
  'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector', 'topics': 'shop.public.orders', 'connection.url': 'jdbc:postgresql://dwh:5432/dwh', 'connection.user': 'u', 'connection.password': '${sm:dwh:password}', ...CONVERTERS,
};

function said(files: Record<string, object>): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'beside-'));
  Object.entries(files).forEach(([name, config]) => writeFileSync(join(directory, name), JSON.stringify({ name: name.replace('.json', ''), config })));
  return judge(readPaths(['.'], directory)).deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'MC-PIPE-014').map(({ message }) => message);
}

test('a source and a sink whose configurations are beside each other belong together', () => {
  expect(said({ 'source.json': SOURCE, 'sink.json': SINK })).toHaveLength(1);
  expect(said({ 'source.json': { ...SOURCE, 'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState' }, 'sink.json': SINK })).toEqual([]);
});

test('several sources for the same topics are of several environments', () => expect(said({ 'dev.json': SOURCE, 'prod.json': SOURCE, 'sink.json': SINK })).toEqual([]));

test('topics that are beside the configuration, like the class, belong to it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'beside-'));
  const file = (topics: object) => JSON.stringify({ connectors: [{ name: 'rows', class: SINK['connector.class'], ...topics, config: { ...SINK, 'connector.class': undefined, 'topics': undefined } }] });
  const rules = (topics: object) => {
    writeFileSync(join(directory, 'connectors.json'), file(topics));
    return judge(readPaths(['connectors.json'], directory)).deployments.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').map(({ key }) => key);
  };
  expect(rules({ topics: ['orders', 'customers'] })).toEqual([]);
  expect(rules({ topics: 'orders' })).toEqual([]);
  expect(rules({})).toContain('topics');
});
