import { kindOf, literal } from '../../checks';
import { connectorOf, familyOf, keepsTopics } from '../../families';
import type { ConnectorDeployment, Text } from '../../model';
import { call } from './code';
import type { Call, Code, CodeObject } from './code';
import { converterCodes } from './converters';
import { presetCode } from './presets';
import { transformCodes } from './transforms';
import { optionCodes, topicsRead } from './properties';
import { nameOf } from './values';
import type { Values } from './values';

/** A way to write the definition of a connector. */
export interface Candidate {
  readonly code: Call;
  /** What makes it, where that sets options of its own: `S3Sink.confluent`. */
  readonly preset?: string;
  /** Options that come from a secret or from the cluster, whatever they were. */
  readonly replaced?: readonly string[];
}

/** Options that the connector is told otherwise. */
const SAID_ELSEWHERE = new Set(['name', 'connector.class', 'tasks.max']);

/** The ways to write the definition of a connector, the most telling first. Which of them says the same as the configuration is found by trying. */
export function candidates(deployment: ConnectorDeployment, values: Values): Candidate[] {
  const className = literal(deployment, 'connector.class');
  if (className === undefined) {
    return [];
  }
  const whole = configurationOf(deployment);
  const typed: CodeObject = { ...converterCodes(whole), ...transformCodes(whole) };
  const left = new Map([...whole].filter(([key]) => !saidBy(typed, key, whole)));
  const shared = { ...maxTasks(deployment), ...typed };
  return [
    ...[left, whole].flatMap(options => presetCode(className, options, options === left ? shared : maxTasks(deployment), values) ?? []),
    { code: generic(className, deployment, { whole, left, typed }, values) },
    { code: generic(className, deployment, { whole, left: whole, typed: {} }, values) },
  ];
}

/** The options of a connector beside its class and the number of its tasks. */
function configurationOf({ configuration }: ConnectorDeployment): ReadonlyMap<string, Text> {
  return new Map([...configuration ?? []].filter(([key, value]) => !SAID_ELSEWHERE.has(key) && !value.isNull));
}

/** Whether a property for a converter or the transforms says an option. */
function saidBy(typed: CodeObject, key: string, whole: ReadonlyMap<string, Text>): boolean {
  const converter = (['key', 'value', 'header'] as const).filter(of => typed[`${of}Converter`] !== undefined).map(of => `${of}.converter`)
    .some(name => key === name || key.startsWith(`${name}.`));
  return converter || (typed.transforms !== undefined && whole.has('transforms') && /^(transforms|predicates)(\.|$)/.test(key));
}

/** The options of a connector, and how they are written. */
interface WrittenOptions {
  readonly whole: ReadonlyMap<string, Text>;
  /** Those that are written as they are. */
  readonly left: ReadonlyMap<string, Text>;
  /** What typed properties say of the others. */
  readonly typed: CodeObject;
}

/** A definition of any class. */
function generic(className: string, deployment: ConnectorDeployment, { whole, left, typed }: WrittenOptions, values: Values): Call {
  const kind = kindOf(deployment) ?? connectorOf(className)?.kind ?? (left.has('topics') || left.has('topics.regex') ? 'sink' : 'source');
  const rest = new Map([...left].filter(([key]) => kind === 'source' || (key !== 'topics' && key !== 'topics.regex')));
  return call(`ConnectorDefinition.${kind}`, className, {
    ...(kind === 'sink' ? topicsRead(left, values) : topicsWritten(whole, deployment, values)),
    ...maxTasks(deployment),
    ...typed,
    ...optionCodes(rest, values),
  });
}

function maxTasks(deployment: ConnectorDeployment): CodeObject {
  const tasks = literal(deployment, 'tasks.max');
  return tasks !== undefined && /^\d+$/.test(tasks) ? { maxTasks: Number(tasks) } : {};
}

/** The topics whose names begin with a prefix: most sources put a dot behind it. */
function below(prefix: string, deployment: ConnectorDeployment): Code {
  const patterns = familyOf(literal(deployment, 'connector.class'))?.writes ?? [];
  return patterns.some(pattern => pattern.startsWith('{topic.prefix}{')) ? [`${prefix}*`] : [prefix, `${prefix}.*`];
}

/** Which topics a source writes: those below its prefix, or what the user says. */
function topicsWritten(whole: ReadonlyMap<string, Text>, deployment: ConnectorDeployment, values: Values): CodeObject {
  const id = nameOf(deployment);
  const prefix = (whole.get('topic.prefix') ?? whole.get('database.server.name'))?.literal;
  const topic = (whole.get('topic') ?? whole.get('kafka.topic'))?.literal;
  const renamed = !keepsTopics(deployment);
  const topics: Code = prefix !== undefined && !renamed ? below(prefix, deployment) : topic !== undefined && !renamed ? [topic]
    : values.given(`topics written ${id}`, `${id} topics`, { type: 'string[]', doc: 'The topics that the connector writes; `*` at the end stands for the rest of a name.', standIn: ['topic'] });
  return { topics, topicsExist: [...whole.keys()].some(key => key.startsWith('topic.creation.')) ? undefined : true };
}
