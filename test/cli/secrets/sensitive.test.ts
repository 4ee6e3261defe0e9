import { check, run } from '../run';
import { leaks, seed } from './seeds';

const POSTGRES = 'io.debezium.connector.postgresql.PostgresConnector';
const HIDDEN = [...Array(6)].map(() => seed());
const [host, table, prefix, odd, name, lines] = HIDDEN;
/** None of these options has a name that tells of a secret. */
const VALUES = {
  name,
  description: 'a',
  kafkaconnect_version: '3.7.x',
  connector_configuration: {
    'connector.class': POSTGRES, 'tasks.max': '3', 'database.hostname': `${host} x`, 'table.include.list': table, 'topic.prefix': `${prefix}!`, 'plugin.name': odd,
    'signal.data.collection': `cdc.${table}`, 'database.port': 'x70000',
  },
};
const WORKER = { name: 'w', properties_file_content: `key.converter=${lines}\nvalue.converter=a.B\n` };

type Marks = Record<string, unknown>;
const plan = (marks: Marks, worker: Marks = {}, values = VALUES) => ({
  format_version: '1.2',
  planned_values: {
    root_module: {
      resources: [
        { address: 'aws_mskconnect_connector.a', type: 'aws_mskconnect_connector', name: 'a', values, sensitive_values: marks },
        { address: 'aws_mskconnect_worker_configuration.w', type: 'aws_mskconnect_worker_configuration', name: 'w', values: WORKER, sensitive_values: worker },
      ],
    },
  },
});
const step = (value: string) => ({ type: 'index', value: { value, type: 'string' } });
const attribute = (value: string) => ({ type: 'get_attr', value });
const state = (paths: unknown[]) => ({
  version: 4,
  terraform_version: '1.9',
  resources: [{ type: 'aws_mskconnect_connector', name: 'a', instances: [{ attributes: VALUES, sensitive_attributes: paths }] }],
});
const OPTIONS = Object.keys(VALUES.connector_configuration).filter(key => key !== 'tasks.max' && key !== 'connector.class' && key !== 'database.port');
const each = Object.fromEntries(OPTIONS.map(key => [key, true]));

const COMMANDS = [['check'], ['check', '--format', 'json'], ['check', '--format', 'sarif'], ['explain'], ['import'], ['snapshot', '--tables', 'public.a']];

test.each([
  ['a plan, option by option', 'plan.json', plan({ name: true, connector_configuration: each }, { properties_file_content: true })],
  ['a plan, the whole map', 'plan.json', plan({ name: true, connector_configuration: true }, { properties_file_content: true })],
  ['a state as it is shown', 'state.json', { format_version: '1.0', values: plan({ name: true, connector_configuration: true }, { properties_file_content: true }).planned_values }],
  ['the file of the state', 'terraform.tfstate', state([[attribute('name')], ...OPTIONS.map(key => [attribute('connector_configuration'), step(key)])])],
  ['the file of the state, the whole map', 'terraform.tfstate', state([[attribute('name')], [attribute('connector_configuration')]])],
])('%s: what Terraform marks as sensitive is in nothing that is printed', async (_, path, content) => {
  const said = await Promise.all(COMMANDS.map(async ([first, ...rest]) => run([first, path, ...rest], { [path]: content })));
  const other = JSON.parse(JSON.stringify(content).replace(/70000/g, '5432')) as object;
  const compared = await Promise.all(['text', 'json'].map(format => run(['diff', 'a/plan.json', 'b/plan.json', '--format', format], { 'a/plan.json': other, 'b/plan.json': content })));
  for (const { out, err } of [...said, ...compared]) {
    expect(leaks(`${out}${err}`, HIDDEN)).toEqual([]);
  }
  // it is read all the same
  expect(said[1].out).toContain('"deployments"');
});

test('without marks they are shown, so that the tests above try something', async () => {
  const { out, err } = await run(['check', 'plan.json'], { 'plan.json': plan({}) });
  expect(leaks(out + err, HIDDEN)).not.toEqual([]);
});

test('what is not marked is checked as ever, and what class a connector has is known where the whole map is marked', async () => {
  const of = async (marks: Marks) => (await check(['plan.json'], { 'plan.json': plan(marks) })).report.deployments[0];
  expect((await of({ connector_configuration: each })).findings.map(({ key }) => key)).toContain('database.port');
  expect((await of({ connector_configuration: each })).findings.map(({ key }) => key)).toContain('tasks.max');
  expect((await of({ connector_configuration: true })).class).toBe(POSTGRES);
});

test('the same sensitive value is the same: two slots of one name are found, and nothing of them is said', async () => {
  const slots = (first: string, second: string) => {
    const values = (slot: string, prefixOf: string) => ({ ...VALUES, name: prefixOf, connector_configuration: { ...VALUES.connector_configuration, 'slot.name': slot, 'topic.prefix': prefixOf } });
    const [a, b] = [plan({ connector_configuration: { 'slot.name': true } }, {}, values(first, 'a')), plan({ connector_configuration: { 'slot.name': true } }, {}, values(second, 'b'))]
      .map(({ planned_values: { root_module: { resources: [connector] } } }) => connector);
    return { format_version: '1.2', planned_values: { root_module: { resources: [a, { ...b, address: 'aws_mskconnect_connector.b', name: 'b' }] } } };
  };
  const found = async (first: string, second: string) => (await check(['plan.json'], { 'plan.json': slots(first, second) })).report.deployments
    .flatMap(({ findings }) => findings.filter(({ key }) => key === 'slot.name').map(({ rule }) => rule));
  expect(await found('one_slot', 'one_slot')).not.toEqual([]);
  expect(await found('one_slot', 'other_slot')).toEqual([]);
});
