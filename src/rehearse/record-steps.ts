import { readFileSync } from 'fs';
import { resolve } from 'path';
import { simpleName } from '../catalog';
import type { Colors } from '../plugins';
import { RehearsalImpossible } from './impossible';
import type { RehearsalOutcome } from './outcome';
import type { RecordStep, RecordTrace, SampleRecord } from './record-trace';
import type { RehearsalProcess } from './rehearsal-process';
import { withStandIns } from './stand-ins';
import type { Subject } from './subjects';

const FIELDS = ['topic', 'partition', 'offset', 'timestamp', 'key', 'value', 'headers'];

/** Reads a file of samples: one JSON object, several a line each, or an array of them. */
export function readSamples(file: string, cwd: string): SampleRecord[] {
  let content: string;
  try {
    content = readFileSync(resolve(cwd, file), 'utf-8');
  } catch (error) {
    throw new RehearsalImpossible(`--record ${file} cannot be read: ${(error as Error).message}`);
  }
  const samples = parsed(content, file);
  samples.forEach((sample, index) => expectSample(sample, `--record ${file}, record ${index + 1}`));
  return samples as SampleRecord[];
}

function parsed(content: string, file: string): unknown[] {
  try {
    const whole = JSON.parse(content) as unknown;
    return Array.isArray(whole) ? whole : [whole];
  } catch {
    return content.split('\n').map(line => line.trim()).filter(line => line !== '').map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch (error) {
        throw new RehearsalImpossible(`--record ${file}, line ${index + 1} is not valid JSON: ${(error as Error).message}; `
          + 'each line must be an object such as {"topic": "shop.orders", "key": "1", "value": {"id": 1}}');
      }
    });
  }
}

function expectSample(sample: unknown, where: string): void {
  if (sample === null || typeof sample !== 'object' || Array.isArray(sample)) {
    throw new RehearsalImpossible(`${where} must be an object with ${FIELDS.join(', ')}, got ${JSON.stringify(sample)}`);
  }
  const unknown = Object.keys(sample).find(field => !FIELDS.includes(field));
  if (unknown !== undefined) {
    throw new RehearsalImpossible(`${where} has the unknown field ${JSON.stringify(unknown)}; use ${FIELDS.join(', ')}`);
  }
}

/** Sends samples through the converters and transforms of a connector that was validated. */
export async function traceRecords(
  subject: Subject, plugin: string, samples: readonly SampleRecord[], worker: RehearsalProcess,
): Promise<RecordTrace[]> {
  const { configuration, workerConfiguration } = subject.deployment;
  const { config } = withStandIns(configuration ?? new Map());
  const properties = typeof workerConfiguration === 'object' ? withStandIns(workerConfiguration.properties ?? new Map()).config : {};
  const converters = Object.fromEntries(Object.entries(properties).filter(([key]) => /^(key|value|header)\.converter/.test(key)));
  const topic = (config.topics ?? '').split(',')[0].trim() || config['topic.prefix'] || 'topic';
  const records = samples.map(sample => ({ topic, ...sample, key: textOf(sample.key), value: textOf(sample.value) }));
  return (await worker.request({ op: 'record', plugin, worker: converters, config, records, steps: true })).records as RecordTrace[];
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
}

/** The outcome of a connector with what became of the samples; one at which a step threw fails. */
export function withTraces(outcome: RehearsalOutcome, records: readonly RecordTrace[]): RehearsalOutcome {
  const problems = records.flatMap(({ failedAt, exception }, index) => failedAt === undefined ? [] : [{
    kind: 'run' as const, key: failedAt, message: `record ${index + 1}: ${said(exception)}`,
  }]);
  return { ...outcome, passed: outcome.passed && problems.length === 0, problems: [...outcome.problems, ...problems], records };
}

function said(exception: RecordTrace['exception']): string {
  const { class: type, message, causes = [] } = exception!;
  const name = simpleName(type);
  return [`${name}: ${message ?? ''}`, ...causes.slice(-1)].join(', caused by ');
}

/** What each step made of a record, for people: of a step only what is different from the one before. */
export function renderTraces(records: readonly RecordTrace[], colors: Colors): string[] {
  return records.flatMap(({ steps, written, droppedBy, failedAt }, index) => [
    `    record ${index + 1}`,
    ...steps.map((step, at) => `      ${step.step}  ${changes(step, steps[at - 1])}`),
    ...droppedBy === undefined ? [] : [`      ${droppedBy}  ${colors.yellow('dropped')}`],
    ...failedAt === undefined ? [] : [`      ${failedAt}  ${colors.red('threw')}`],
    ...written === undefined ? [] : [`      written to ${written.topic}  key ${written.key ?? 'null'}  value ${written.value ?? 'null'}`],
  ]);
}

function changes(step: RecordStep, before: RecordStep | undefined): string {
  const parts = (['topic', 'key', 'value', 'headers'] as const).filter(part => JSON.stringify(step[part]) !== JSON.stringify(before?.[part]));
  return parts.length === 0 ? 'unchanged' : parts.map((part) => {
    const type = part === 'key' ? step.keyType : part === 'value' ? step.valueType : null;
    return `${part} ${part === 'topic' ? step.topic : JSON.stringify(step[part])}${type === null ? '' : ` (${type})`}`;
  }).join('  ');
}

