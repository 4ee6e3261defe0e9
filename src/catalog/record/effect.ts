import type { Kind, RecordType, RecordTypes, Side } from './record-type';
import { hasFields, recordWords, UNKNOWN } from './record-type';

/** A transform as far as it decides on the form of records. */
export interface TransformStep {
  /** Undefined where it is not known. */
  readonly className: string | undefined;
  /** The value of an option where it is known. */
  readonly option: (name: string) => string | undefined;
  /** Whether the option is set, to a known value or not. */
  readonly has: (name: string) => boolean;
}

/** A record that a transform cannot work on: it throws, and the task fails. */
export interface Misfit {
  readonly side: Side;
  /** Why, after the name of the transform: `takes a field out of the value, but values are plain strings`. */
  readonly misfit: string;
  /** Only some records of this kind: the others pass. */
  readonly isDoubtful?: boolean;
}

/** What a transform makes of a record, with a word where it makes nothing of it. */
export interface Passed {
  readonly types: RecordTypes;
  /** Why it does nothing, after its name. */
  readonly idle?: string;
  /** That a field which it names is not there, after its name. */
  readonly absent?: string;
}

export type Outcome = Passed | Misfit;

/** What a class of transforms does: on the side that the end of its name says, else on the value. */
export type Effect = (types: RecordTypes, step: TransformStep, side: Side, kind: 'source' | 'sink') => Outcome;

export function isMisfit(outcome: Outcome): outcome is Misfit {
  return 'misfit' in outcome;
}

/** It leaves key and value as they are. */
export const ASIDE: Effect = types => ({ types });

/** Nobody knows what it makes of them. */
export const OPEN: Effect = () => ({ types: { key: UNKNOWN, value: UNKNOWN } });

/** A transform that takes some kinds only, and what it makes of them; a text says why it does not take one. */
export function taking(kinds: readonly Kind[], does: string, change: (type: RecordType, step: TransformStep) => RecordType | string): Effect {
  return (types, step, side) => {
    const type = types[side];
    if (type.kind === undefined) {
      return { types: { ...types, [side]: UNKNOWN } };
    }
    const changed = kinds.includes(type.kind) ? change(type, step) : `${does}, but ${side}s are ${recordWords(type)}`;
    return typeof changed === 'string' ? { side, misfit: changed } : { types: { ...types, [side]: changed } };
  };
}

/** A transform of fields: it takes a struct or a map. */
export function onFields(does: string, change: (type: RecordType, step: TransformStep) => RecordType | string): Effect {
  return taking(['struct', 'map'], does, (type, step) => change({ ...type, ...type.orElse && { orElse: type.orElse.filter(hasFields) } }, step));
}

/** The elements of a list; undefined where it is set to something that is not known. */
export function listOf(step: TransformStep, ...names: string[]): string[] | undefined {
  const name = names.find(step.has);
  const value = name === undefined ? '' : step.option(name);
  return value?.split(',').map(each => each.trim()).filter(each => each !== '');
}
