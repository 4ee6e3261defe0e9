import { javaRegexProblem } from './java-regex';
import type { Check } from './model';
import type { Parsed } from './parse';

type Bounds = readonly [number | null | undefined, number | null | undefined];

export function listed(values: ReadonlyArray<string | number | null> = []): string {
  return values.length > 40 ? `${values.slice(0, 40).join(', ')}, …` : values.join(', ');
}

export function boundsProblem(value: bigint | number, [min, max]: Bounds): string | undefined {
  if (min !== null && min !== undefined && Number(value) < min) {
    return `must be at least ${min}`;
  }
  return max !== null && max !== undefined && Number(value) > max ? `must be no more than ${max}` : undefined;
}

export function bounds(check: Check): Bounds {
  return [check.v?.[0] as number | null | undefined, check.v?.[1] as number | null | undefined];
}

export const JAVA_NAME = /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

export function regexProblem(value: Parsed): string | undefined {
  const problem = typeof value === 'string' ? javaRegexProblem(value) : undefined;
  return problem && `is not a regular expression of Java: ${problem}`;
}

/** The same of a list: which entry it is, and that a comma within an expression ends it. */
export function regexListProblem(entries: readonly string[]): string | undefined {
  const wrong = entries.find(entry => javaRegexProblem(entry) !== undefined);
  if (wrong === undefined) {
    return undefined;
  }
  const split = entries.length > 1 && /[([{]/.test(wrong) ? '; a comma ends an entry of the list, so an expression cannot contain one' : '';
  return `has '${wrong}', which is not a regular expression of Java: ${javaRegexProblem(wrong)}${split}`;
}
