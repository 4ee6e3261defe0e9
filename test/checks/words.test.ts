import { evaluate } from '../../src/checks';
import { RULES } from '../../src/families/rules';
import { check } from '../cli/run';
import { deployment } from './deployments';

const POSTGRES = {
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db.example', 'database.user': 'reader', 'database.dbname': 'shop', 'topic.prefix': 'shop',
  'plugin.name': 'pgoutput', 'table.include.list': 'public.orders', 'key.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
};

const said = (config: Record<string, string>) => evaluate(RULES, deployment({ scope: 'configuration', config: { ...POSTGRES, ...config } }));

test('an expression of a list is shown, and that a comma ended it', () => {
  const [found] = said({ 'table.include.list': 'public.orders,public.part_[0-9]{1,3}' }).filter(({ key }) => key === 'table.include.list');
  expect(found.message).toContain('has \'public.part_[0-9]{1\', which is not a regular expression of Java');
  expect(found.message).toContain('a comma ends an entry of the list, so an expression cannot contain one');
  expect(said({ 'table.include.list': 'public.orders' }).map(({ key }) => key)).not.toContain('table.include.list');
  const [alone] = said({ 'table.include.list': 'public.(orders' }).filter(({ key }) => key === 'table.include.list');
  expect(alone.message).not.toContain('comma');
});

test('one cause of both converters is one finding', () => {
  const both = said({ 'key.converter.schemas.enable': 'yes', 'value.converter.schemas.enable': 'yes' }).filter(({ key }) => /schemas\.enable/.test(key ?? ''));
  expect(both).toHaveLength(1);
  expect(both[0].message).toContain('the same applies to value.converter.schemas.enable');
  const two = said({ 'key.converter.schemas.enable': 'yes', 'value.converter.schemas.enable': 'no' }).filter(({ key }) => /schemas\.enable/.test(key ?? ''));
  expect(two).toHaveLength(2);
});

test('a password that is a word hides no names, and is hidden itself', () => {
  const found = said({ 'database.password': 'debezium', 'transforms': 'a', 'transforms.a.type': 'io.debezium.transforms.ExtractNewRecordSate', 'slot.name': 'no debezium here' });
  const words = JSON.stringify(found);
  expect(words).toContain('io.debezium.transforms.ExtractNewRecordState');
  expect(words).toContain('io.debezium.transforms.ExtractNewRecordSate');
  expect(words).not.toContain('no debezium here');
  expect(JSON.stringify(said({ 'database.password': 'S3cret-1', 'slot.name': 'xS3cret-1x' }))).not.toContain('S3cret-1');
});

test('a value that is not allowed comes with those that are', async () => {
  const { report } = await check(['a.json'], { 'a.json': { ...POSTGRES, 'snapshot.mode': 'sometimes', 'decimal.handling.mode': 'exactly', 'tasks.max': 'many' } });
  const fixes = new Map(report.deployments[0].findings.map(({ key, fix }) => [key, fix]));
  expect(fixes.get('snapshot.mode')).toMatch(/set snapshot\.mode to one of .*initial/);
  expect(fixes.get('decimal.handling.mode')).toMatch(/one of .*precise/);
  expect(fixes.get('tasks.max')).toMatch(/a whole number/);
  expect([...fixes.values()].filter(fix => /values? that (is|are) allowed|that its definition allows/.test(fix))).toEqual([]);
});
