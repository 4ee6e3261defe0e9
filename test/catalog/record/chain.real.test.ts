import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ClassPath, ConnectorOptions, followChain } from '../../../src/catalog';
import { hasField } from '../../../src/catalog/record/fields';
import type { RecordType } from '../../../src/catalog/record/record-type';
import { schemaOf } from '../../../src/catalog/record/record-type';
import { fetchOrigin } from '../../../src/plugins/fetch/fetch-origin';
import type { RecordTrace } from '../../../src/rehearse/record-trace';
import type { RehearsalProcess } from '../../../src/rehearse/rehearsal-process';
import { texts } from '../../checks/deployments';
import { startRealConnect } from '../../support/real-connect';
import type { GeneratedChain } from './chains';
import { generatedChains, SAMPLES } from './chains';

const PLUGINS = join(__dirname, '..', '..', '..', 'rehearsal', 'target', 'plugins');
const COUNT = Number(process.env.CHAINS ?? 300);
const SEED = Number(process.env.SEED ?? 20261130);
const scratch = mkdtempSync(join(tmpdir(), 'chains-'));
let worker: RehearsalProcess;

beforeAll(async () => {
  const [{ path }] = await fetchOrigin({
    kind: 'maven', coordinates: 'org.apache.iceberg:iceberg-kafka-connect-transforms:1.10.1', sha256: 'b65a72861255e8a77d1249d483a31a0ef89deae2e90393364d63c9df48af558e',
  });
  copyFileSync(path, join(scratch, 'transforms.jar'));
  const iceberg = join(PLUGINS, 'iceberg');
  readdirSync(iceberg).filter(name => /^(iceberg-|jackson-|avro-)/.test(name)).forEach(name => copyFileSync(join(iceberg, name), join(scratch, name)));
  worker = startRealConnect();
});

afterAll(async () => {
  await worker?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const topicText = (name: string) => SAMPLES[name].text;

async function reality({ key, value, config }: GeneratedChain): Promise<RecordTrace> {
  const plugin = [join(PLUGINS, 'connect-file'), join(PLUGINS, 'debezium-postgres'), scratch];
  const records = [{ topic: 'shop.orders', timestamp: 5, key: topicText(key), value: topicText(value) }];
  return ((await worker.request({ op: 'record', plugin, worker: {}, config, records })).records as RecordTrace[])[0];
}

const KINDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^struct/, 'struct'], [/^string/, 'text'], [/^(int|float|long|integer|double)/, 'number'], [/^boolean/, 'boolean'], [/^bytes/, 'bytes'], [/^(array|arraylist)/, 'list'], [/^(linked)?map/, 'map'],
];

/** What is wrong with what the chain says of one side of what came out. */
function contradiction(said: RecordType, value: unknown, type: string | null): string | undefined {
  if (said.kind === undefined || value === null || type === null) {
    return undefined;
  }
  const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1];
  const kinds = [said.kind, ...said.orElse ?? []];
  if (!kinds.includes(kind as typeof said.kind)) {
    return `is ${type}, said ${kinds.join('|')}`;
  }
  const schema = schemaOf(said);
  if (schema !== undefined && schema === type.endsWith('without schema')) {
    return `is ${type}, said hasSchema ${schema}`;
  }
  if (said.fields === undefined || typeof value !== 'object') {
    return undefined;
  }
  const names = new Set(Object.keys(value));
  const absent = [...said.fields.certain.keys()].find(name => !names.has(name));
  const wrong = [...names].find(name => hasField(said.fields, name) === 'no');
  return absent !== undefined ? `has no ${absent}` : wrong !== undefined ? `has ${wrong}` : undefined;
}

function optionsOf(config: Readonly<Record<string, string>>): ConnectorOptions {
  return new ConnectorOptions({ configuration: texts(config), classPath: new ClassPath(undefined), kind: 'sink', worker: new Map() });
}

/** Whether a step fails for what the chain left open: fields that it does not know, or a misfit that depends on the records. */
function isOpen(options: ConnectorOptions, start: { key: RecordType; value: RecordType }, alias: string): boolean {
  const { links } = options.chain(start);
  const index = links.findIndex(({ step }) => step.alias === alias);
  const before = followChain(start, links.slice(0, index).map(({ step }) => step), 'sink', step => (step.option('negate') === 'true' || !step.has('predicate') ? 'always' : 'never')).end;
  const isVague = ({ kind, fields, orElse }: RecordType) => kind === undefined || orElse !== undefined || (kind === 'struct' && fields?.only === undefined);
  return links[index].misfit !== undefined || isVague(links[index].step.className!.endsWith('$Key') ? before.key : before.value);
}

/** What the text itself decides. */
const OF_CONTENT = /json object|valid json|does not match pattern|known timestamp type format|out of range/;

/** Where the chain of a connector and what the real Kafka Connect does disagree. */
function disagreement(chain: GeneratedChain, trace: RecordTrace, isExact: boolean): string | undefined {
  const options = optionsOf(chain.config);
  const start = isExact ? { key: SAMPLES[chain.key].type, value: SAMPLES[chain.value].type } : { key: options.read('key'), value: options.read('value') };
  const { links, end } = options.chain(start);
  const misfit = links.find(link => link.misfit?.certain);
  const failed = trace.failedAt?.replace('transforms.', '');
  const place = (alias: string | undefined) => links.findIndex(({ step }) => step.alias === alias);
  if (trace.droppedBy !== undefined) {
    return undefined;
  }
  if (misfit !== undefined && (failed === undefined || place(failed) > place(misfit.step.alias))) {
    return `said ${misfit.step.alias} fails (${misfit.misfit!.misfit}), but ${failed ?? 'it passes'}`;
  }
  if (failed !== undefined) {
    return isExact && !OF_CONTENT.test(trace.exception?.message ?? '') && failed !== misfit?.step.alias && !isOpen(options, start, failed) ? `fails at ${failed}: ${trace.exception?.message}` : undefined;
  }
  const result = trace.result;
  const wrong = result && (contradiction(end.key, result.key, result.keyType) ?? contradiction(end.value, result.value, result.valueType));
  return wrong === undefined ? undefined : `the result ${wrong}`;
}

test('what the chain of a record says is what the converters and transforms of Kafka Connect do', async () => {
  const chains = generatedChains(COUNT, SEED);
  const wrong: string[] = [];
  let failing = 0;
  for (const chain of chains) {
    const trace = await reality(chain);
    failing += trace.failedAt === undefined ? 0 : 1;
    for (const isExact of [true, false]) {
      const problem = disagreement(chain, trace, isExact);
      if (problem !== undefined) {
        wrong.push(`${isExact ? 'exact' : 'as read'}: key ${chain.key}, value ${chain.value}: ${problem} ${JSON.stringify(Object.fromEntries(Object.entries(chain.config).filter(([key]) => key.startsWith('transforms'))))}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(failing).toBeGreaterThan(COUNT / 10);
  expect(failing).toBeLessThan(COUNT * 0.9);
}, 600_000);
