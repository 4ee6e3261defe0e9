import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack, Validations } from 'aws-cdk-lib';
import { MskConnectChecks } from '../../src/adapters/msk-connect-checks';
import { evaluate, evaluateFleet } from '../../src/checks';
import { FLEET_RULES, RULES } from '../../src/families';
import { deploymentsOf, readPaths, Template } from '../../src/adapters';
import { Connector, ConnectorChanges, PluginArchive } from '../../src';
import { readSubjects } from '../../src/rehearse/subjects';
import { run } from '../cli/run';
import { newCluster, sink } from '../connect/fixtures';
import { SHOP_ORDERS, writeAssembly } from '../rehearse/assembly';
import { newApp } from '../support/surroundings';

interface Resource { Type: string; Properties: Record<string, unknown> }
interface Json { Resources: Record<string, Resource> }

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const PLAIN = 'AWS::KafkaConnect::Connector';
const IN_PLACE = 'Custom::KafkaConnectConnector';

/** The committed templates with plain connectors, and no other. */
const templates = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.template.json'))
  .map((file): [string, Json] => [file, JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as Json])
  .filter(([, template]) => Object.values(template.Resources).some(({ Type }) => Type === PLAIN) && Object.values(template.Resources).every(({ Type }) => Type !== IN_PLACE));

/** The same template, with custom resources in the place of its connectors. */
function inPlace({ Resources, ...rest }: Json): Json {
  return { ...rest, Resources: Object.fromEntries(Object.entries(Resources).map(([id, resource]) => [id, resource.Type !== PLAIN ? resource
    : { ...resource, Type: IN_PLACE, Properties: { ServiceToken: 'arn:aws:lambda:eu-central-1:111122223333:function:change', ServiceTimeout: '3600', ...resource.Properties } }])) };
}

/** Each property taken out of all connectors, and put wrong in all of them: so that there is something to find. */
function mistakes(template: Json): Json[] {
  const wrong: Record<string, unknown> = { Capacity: { ProvisionedCapacity: { McuCount: 3, WorkerCount: 0 } }, ConnectorName: 'a_b', KafkaConnectVersion: '1.0', Plugins: [], LogDelivery: {} };
  const connectorsOf = ({ Resources }: Json) => Object.values(Resources).filter(({ Type }) => Type === PLAIN);
  const properties = new Set(connectorsOf(template).flatMap(({ Properties }) => Object.keys(Properties)));
  return [...properties].flatMap((property) => {
    const changed = (value: unknown): Json => {
      const copy = structuredClone(template);
      connectorsOf(copy).filter(({ Properties }) => property in Properties).forEach(({ Properties }) => { Properties[property] = value; });
      return JSON.parse(JSON.stringify(copy)) as Json;
    };
    return [changed(undefined), ...property in wrong ? [changed(wrong[property])] : []];
  });
}

/** All that is found, but for the rules about changes in place themselves. */
function findings(template: Json): string {
  const deployments = deploymentsOf(new Template(template as never), 'test');
  const fleet = evaluateFleet(FLEET_RULES, deployments);
  return JSON.stringify(deployments.map(each => [each.name, evaluate(RULES, each).filter(({ rule }) => !rule.startsWith('MC-OPS-')), fleet.get(each)]));
}

test.each(templates)('%s: byte-equal findings, also where something is wrong', (_, template) => {
  const variants = [template, ...mistakes(template)];
  const found = variants.map(findings);
  expect(variants.map(each => findings(inPlace(each)))).toEqual(found);
  expect(new Set(found).size).toBeGreaterThan(5);
});

test('the command line says the same of both, and what they cost', async () => {
  const [, template] = templates[0];
  const both = async (args: string[], ...rest: string[]) => {
    const [plain, other] = await Promise.all([template, inPlace(template)].map(each => run([...args, 'app.template.json', ...rest], { 'app.template.json': each })));
    expect({ ...other, out: withoutColumns(other.out) }).toEqual({ ...plain, out: withoutColumns(plain.out) });
    return plain.out;
  };
  expect(await both(['check', '--format', 'json'])).toContain('"rule": "MC-RUN-001"');
  expect(await both(['explain'])).toMatch(/MCU-hours a month/);
});

test('a rehearsal has the same subjects, archives included', () => {
  const directory = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  const archive = join(directory, 'plugin.zip');
  writeFileSync(archive, 'no archive, but that does not matter here');
  const file = writeAssembly(join(directory, 'cdk.out'), [{ name: 'orders', config: SHOP_ORDERS, archive, worker: 'offset.storage.topic=o\n' }]);
  const subjects = () => readSubjects(file, ['orders'], undefined, directory).map(({ deployment: { changes, ...deployment }, ...rest }) => ({ deployment, ...rest }));
  const plain = subjects();
  writeFileSync(file, JSON.stringify(inPlace(JSON.parse(readFileSync(file, 'utf8')) as Json)));
  expect(JSON.stringify(subjects())).toBe(JSON.stringify(plain));
  expect(plain[0].archive).toMatch(/asset\.0-plugin\.zip$/);
  expect(readPaths([file], directory)[0].changes).toBe('in place');
});

test('a connector of this library that is changed in place checks itself, and is left out by MskConnectChecks', () => {
  const app = newApp({ outdir: mkdtempSync(join(tmpdir(), 'cdk-msk-connect-')) });
  const checks = new MskConnectChecks();
  Validations.of(app).addPlugins(checks);
  const stack = new Stack(app, 'Test');
  new Connector(stack, 'Orders', { cluster: newCluster(stack), definition: sink(), plugin: PluginArchive.empty(), changes: ConnectorChanges.inPlace() });
  const { templateFullPath } = app.synth().getStackByName('Test');
  const template = JSON.parse(readFileSync(templateFullPath, 'utf8')) as Json;
  const [resource] = Object.values(template.Resources).filter(({ Type }) => Type === IN_PLACE);
  resource.Properties.Capacity = { ProvisionedCapacity: { McuCount: 3, WorkerCount: 1 } };
  writeFileSync(templateFullPath, JSON.stringify(template));
  expect(checks.validate({ templatePaths: [templateFullPath], appConstruct: app } as never).violations).toEqual([]);
});

/** One of the two texts is longer, and on one line. */
function withoutColumns(report: string): string {
  return report.replace(/\n *"(?:column|endColumn)": \d+,/g, '');
}
