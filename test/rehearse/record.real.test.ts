import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { connectFile, debeziumPostgres } from './archives';
import { SHOP_ORDERS, writeAssembly } from './assembly';
import { rehearseToJson, runRehearse } from './run-rehearse';

const scratch = mkdtempSync(join(tmpdir(), 'record-'));
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
let sink: string;

beforeAll(async () => {
  sink = writeAssembly(join(scratch, 'sink'), [{
    name: 'lines',
    archive: await connectFile(),
    config: {
      'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
      'tasks.max': '1',
      'topics': 'shop.orders',
      'file': '/out',
      'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
      'value.converter': JSON_CONVERTER,
      'value.converter.schemas.enable': 'false',
      'transforms': 'route,drop,mask',
      'transforms.route.type': 'org.apache.kafka.connect.transforms.RegexRouter',
      'transforms.route.regex': 'shop\\.(.*)',
      'transforms.route.replacement': '$1',
      'transforms.drop.type': 'org.apache.kafka.connect.transforms.Filter',
      'transforms.drop.predicate': 'deletion',
      'transforms.mask.type': 'org.apache.kafka.connect.transforms.MaskField$Value',
      'transforms.mask.fields': 'note',
      'predicates': 'deletion',
      'predicates.deletion.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone',
    },
  }]);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function sample(name: string, ...lines: unknown[]): string {
  writeFileSync(join(scratch, name), lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return name;
}

test('each step of a sink is shown with what it changes; one that drops and one that throws are named', async () => {
  const file = sample('orders.jsonl', { key: '1', value: { id: 1, note: 'secret' } }, { key: '2', value: null }, { key: '3', value: 'no object' });
  const { status, report } = await rehearseToJson(scratch, sink, '--record', file);
  const [{ records, problems, passed }] = report.connectors;
  expect(records[0].steps.map(({ step, topic, value }: any) => [step, topic, value])).toEqual([
    ['converters', 'shop.orders', { id: 1, note: 'secret' }],
    ['transforms.route', 'orders', { id: 1, note: 'secret' }],
    ['transforms.drop', 'orders', { id: 1, note: 'secret' }],
    ['transforms.mask', 'orders', { id: 1, note: '' }],
  ]);
  expect(records[0].result).toMatchObject({ topic: 'orders', key: '1', keyType: 'string', value: { id: 1, note: '' } });
  expect(records[1]).toMatchObject({ droppedBy: 'transforms.drop' });
  expect(records[2]).toMatchObject({ failedAt: 'value.converter' });
  expect({ passed, status, problems }).toEqual({
    passed: false, status: 1, problems: [{ kind: 'run', key: 'value.converter', message: expect.stringMatching(/^record 3: DataException: .*caused by .*Unrecognized token 'no'/) }],
  });
});

test('of a source what the topic will hold is shown', async () => {
  const source = writeAssembly(join(scratch, 'source'), [{
    name: 'shop',
    archive: await debeziumPostgres(),
    config: {
      ...SHOP_ORDERS,
      'key.converter': JSON_CONVERTER,
      'key.converter.schemas.enable': 'false',
      'value.converter': JSON_CONVERTER,
      'value.converter.schemas.enable': 'false',
      'transforms': 'key',
      'transforms.key.type': 'org.apache.kafka.connect.transforms.ExtractField$Key',
      'transforms.key.field': 'id',
    },
  }]);
  const struct = (payload: object) => ({ schema: { type: 'struct', fields: [{ field: 'id', type: 'int32' }] }, payload });
  const file = sample('row.json', { topic: 'shop.public.orders', key: struct({ id: 7 }), value: struct({ id: 7 }) });
  const { status, out } = await runRehearse(scratch, source, '--record', file);
  expect(out).toContain('transforms.key  key 7 (int32)');
  expect(out).toContain('written to shop.public.orders  key 7  value {"id":7}');
  expect(status).toBe(0);
});

test.each([
  ['no JSON', ['{"key": }'], /line 1 is not valid JSON: .*each line must be an object such as/],
  ['a field that no record has', [{ kye: '1' }], /record 1 has the unknown field "kye"; use topic, partition/],
  ['no object', ['[1]'], /record 1 must be an object with .*, got 1$/m],
])('a file with %s is refused', async (name, lines, message) => {
  const { status, err } = await runRehearse(scratch, sink, '--record', sample(`${name.replace(/ /g, '-')}.json`, ...lines));
  expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) });
});
