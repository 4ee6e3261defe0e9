import type { AskedKind } from './class-path';
import type { OptionFact } from './model';
import { expectedOf, Parsed, ParseError, parseType } from './parse';
import { parsedProblem } from './parsed-checks';
import { rawProblem } from './raw-checks';

export interface Problem {
  readonly what: 'required' | 'type' | 'value' | 'class';
  /** Words that follow the name of the option. */
  readonly text: string;
}

/** Says of a class name whether it can be loaded as one of the kinds; undefined where it can or nobody can know. */
export type ClassJudge = (name: string, kinds: readonly AskedKind[]) => string | undefined;

/**
 * What the real validation says of one option: `undefined` for an absent key, `null` for an explicit null.
 */
export function optionProblems(option: OptionFact, raw: string | null | undefined, judge?: ClassJudge): Problem[] {
  if (option.check?.raw) {
    const problem = rawProblem(option.check, raw ?? undefined);
    return problem ? [{ what: isMissing(raw) && problem === 'must have a value' ? 'required' : 'value', text: problem }] : [];
  }
  const { value, problem: unread } = valueOf(option, raw);
  const problems = unread ? [unread] : [];
  if (option.type === 'CLASS' && typeof value === 'string' && raw !== undefined && judge) {
    const problem = judge(value, option.check?.k === 'class' ? (option.check.v as AskedKind[]) : []);
    return problem ? [...problems, { what: 'class', text: problem }] : problems;
  }
  const problem = option.check && option.check.k !== 'class' ? parsedProblem(option.check, value) : undefined;
  return problem && problems.length === 0 ? [{ what: isMissing(raw) ? 'required' : 'value', text: problem }] : problems;
}

/** The value that the checks of the option see: null where there is none, or where it cannot be read. */
function valueOf(option: OptionFact, raw: string | null | undefined): { readonly value: Parsed; readonly problem?: Problem } {
  if (raw === undefined) {
    return option.required ? { value: null, problem: { what: 'required', text: 'is required and has no default' } } : { value: defaultOf(option) };
  }
  try {
    return { value: parseType(raw, option.type) };
  } catch (error) {
    if (!(error instanceof ParseError)) {
      throw error;
    }
    return { value: null, problem: { what: 'type', text: `must be ${expectedOf(option.type)}` } };
  }
}

function isMissing(raw: string | null | undefined): boolean {
  return raw === undefined || raw === null || raw.trim() === '';
}

function defaultOf(option: OptionFact): Parsed {
  const value = option.default;
  if (value === null || value === undefined) {
    return null;
  }
  return Array.isArray(value) || typeof value !== 'number' ? (value as Parsed) : option.type === 'LONG' ? BigInt(Math.trunc(value)) : value;
}
