import { Token } from 'aws-cdk-lib';

/** A value behind a token: it exists, but nobody knows it before the deploy. */
export const UNKNOWN = Symbol('unknown');

/** What stands at a path of an L1's property: the value, `undefined` where nothing does, or `UNKNOWN` where a token is in the way. */
export function valueAt(root: unknown, ...path: string[]): unknown {
  let value = root;
  for (const key of ['', ...path]) {
    value = key === '' ? value : (value as Record<string, unknown>)[key];
    if (value === undefined || value === null) {
      return undefined;
    }
    if (Token.isUnresolved(value)) {
      return UNKNOWN;
    }
  }
  return value;
}

/** A text that may hold tokens, where something stands at the path. */
export function textAt(root: unknown, ...path: string[]): string | undefined {
  const holder = valueAt(root, ...path.slice(0, -1));
  const value = holder === UNKNOWN || holder === undefined ? undefined : (holder as Record<string, unknown>)[path[path.length - 1]];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a switch is on: `undefined` where it is not known, `absent` where nothing stands. */
export function switchAt(root: unknown, path: string[], absent = false): boolean | undefined {
  const value = valueAt(root, ...path);
  return value === undefined ? absent : value === UNKNOWN ? undefined : value === true || value === 'true';
}
