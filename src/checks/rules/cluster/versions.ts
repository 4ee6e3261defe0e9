import type { Text } from '../../../model';

/** A Kafka version as MSK writes it, such as `3.9.x.kraft` or `2.8.2.tiered`, as numbers. `x` stands for the newest patch. */
export function parseVersion(version: Text | undefined): readonly number[] | undefined {
  const match = /^(\d+)\.(\d+)(?:\.(\d+|x))?/.exec(version?.literal ?? '');
  return match === null ? undefined : [Number(match[1]), Number(match[2]), match[3] === 'x' ? Infinity : Number(match[3] ?? 0)];
}

/** Whether a version is at least another; `undefined` where it is not known. */
export function atLeast(version: Text | undefined, minimum: readonly [number, number, number]): boolean | undefined {
  const numbers = parseVersion(version);
  if (numbers === undefined) {
    return undefined;
  }
  const different = numbers.findIndex((number, index) => number !== minimum[index]);
  return different === -1 || numbers[different] > minimum[different];
}
