/** How many differences a report shows. */
const SHOWN = 5;
const LONGEST = 120;

type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** A value with its fields in order; a field that is null is as one that is not there. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ordered);
  }
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
      .map(([name, field]) => [name, ordered(field)] as const);
    return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
  }
  return value ?? null;
}

/** A text that is the same for values that are. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value));
}

/** Where two values differ first; `undefined` where they are the same. */
export function firstDifference(expected: unknown, found: unknown, path = ''): string | undefined {
  if (canonical(expected) === canonical(found)) {
    return undefined;
  }
  if (isFields(expected) && isFields(found)) {
    for (const field of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const difference = firstDifference(expected[field], found[field], path === '' ? field : `${path}.${field}`);
      if (difference !== undefined) {
        return difference;
      }
    }
  }
  return `${path === '' ? '' : `${path}: `}expected ${shown(expected)}, got ${shown(found)}`;
}

function isFields(value: unknown): value is { readonly [field: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A value as a report shows it. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The first of them, and how many more there are. */
export function summary(differences: readonly string[]): string[] {
  return differences.length <= SHOWN ? [...differences] : [...differences.slice(0, SHOWN), `and ${differences.length - SHOWN} more`];
}
