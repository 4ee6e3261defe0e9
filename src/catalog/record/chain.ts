import { COMMUNITY_TRANSFORMS } from './community-transforms';
import { DEBEZIUM_TRANSFORMS } from './debezium-transforms';
import type { Effect, Misfit, Outcome, TransformStep } from './effect';
import { isMisfit, OPEN } from './effect';
import { ICEBERG_TRANSFORMS } from './iceberg-transforms';
import { KAFKA_TRANSFORMS } from './kafka-transforms';
import type { RecordType, RecordTypes, Side } from './record-type';
import { UNKNOWN } from './record-type';

const KAFKA = /^org\.apache\.kafka\.connect\.transforms\.(\w+?)(?:\$(Key|Value))?$/;
const ICEBERG = /^(?:org\.apache|io\.tabular)\.iceberg\.connect\.transforms\.(\w+)$/;

/** What a transform of the chain did. */
export interface Link<Step extends TransformStep = TransformStep> {
  readonly step: Step;
  /** Why it fails the task; a misfit that is not certain depends on the records. */
  readonly misfit?: Misfit & { readonly certain: boolean };
  /** Why it does nothing. */
  readonly idle?: string;
  /** That a field which it names is not there. */
  readonly absent?: string;
}

/** A record behind all transforms, and what each did on the way. Behind a misfit nothing is known. */
export interface Chain<Step extends TransformStep = TransformStep> {
  readonly end: RecordTypes;
  readonly links: readonly Link<Step>[];
}

/** Which records a transform is applied to: its predicate decides. */
export type Applies = 'always' | 'never' | 'some';

/** Follows a record through the transforms of a connector. */
export function followChain<Step extends TransformStep>(
  start: RecordTypes, steps: readonly Step[] | undefined, kind: 'source' | 'sink', applies: (step: Step, types: RecordTypes) => Applies = byPredicate,
): Chain<Step> {
  let types = start;
  const links: Link<Step>[] = [];
  for (const step of steps ?? []) {
    const when = applies(step, types);
    if (when === 'never') {
      links.push({ step });
      continue;
    }
    const outcome = outcomeOf(types, step, kind);
    if (isMisfit(outcome)) {
      links.push({ step, misfit: { ...outcome, certain: when === 'always' && isCertain(types, outcome, step, kind) } });
      types = { key: UNKNOWN, value: UNKNOWN };
      continue;
    }
    links.push({ step, ...when === 'always' && { ...outcome.idle !== undefined && { idle: outcome.idle }, ...outcome.absent !== undefined && { absent: outcome.absent } } });
    types = when === 'always' ? outcome.types : { key: common(types.key, outcome.types.key), value: common(types.value, outcome.types.value) };
  }
  return { end: steps === undefined ? { key: UNKNOWN, value: UNKNOWN } : types, links };
}

/** A predicate lets some records pass by; only what tells tombstones from the others is known of all that have a value. */
function byPredicate({ has }: TransformStep): Applies {
  return has('predicate') ? 'some' : 'always';
}

function outcomeOf(types: RecordTypes, step: TransformStep, kind: 'source' | 'sink'): Outcome {
  const { className = '' } = step;
  const side: Side = className.endsWith('$Key') ? 'key' : 'value';
  const effect = effectOf(className);
  if (effect !== undefined) {
    return effect(types, step, side, kind);
  }
  // of a class that nobody knows only the side is, where its name says so
  return /\$(Key|Value)$/.test(className) ? { types: { ...types, [side]: UNKNOWN } } : OPEN(types, step, side, kind);
}

function effectOf(className: string): Effect | undefined {
  const [, kafka] = KAFKA.exec(className) ?? [];
  const [, iceberg] = ICEBERG.exec(className) ?? [];
  const own = (effects: Readonly<Record<string, Effect>>, name = '') => (Object.hasOwn(effects, name) ? effects[name] : undefined);
  return own(KAFKA_TRANSFORMS, kafka) ?? own(ICEBERG_TRANSFORMS, iceberg) ?? own(DEBEZIUM_TRANSFORMS, className) ?? own(COMMUNITY_TRANSFORMS, className.replace(/\$(Key|Value)$/, ''));
}

/** Whether the transform takes nothing of what else can stand there. */
function isCertain(types: RecordTypes, { side, isDoubtful }: Misfit, step: TransformStep, kind: 'source' | 'sink'): boolean {
  const { hasSchema, orElse = [] } = types[side];
  return isDoubtful !== true && orElse.every(other => isMisfit(outcomeOf({ ...types, [side]: { kind: other, hasSchema } }, step, kind)));
}

/** What is true of both. */
function common(one: RecordType, other: RecordType): RecordType {
  if (one === other) {
    return one;
  }
  const orElse = [...one.orElse ?? [], ...other.orElse ?? []];
  return one.kind !== undefined && one.kind === other.kind && one.hasSchema === other.hasSchema ? {
    kind: one.kind,
    hasSchema: one.hasSchema,
    ...one.envelope === other.envelope && { envelope: one.envelope },
    ...orElse.length > 0 && { orElse },
  } : UNKNOWN;
}
