import { classFact } from './facts';
import type { OptionFact } from './model';
import { renameOf } from './renames';

/** The least and the greatest number that an option takes, as far as its definition says. */
export function boundsOf(option: OptionFact): readonly [least: number | undefined, most: number | undefined] | undefined {
  const check = [option.check, ...option.check?.all ?? []].find(one => one?.v !== undefined && /^(range|range-or-null|int|long|short)$/.test(one.k));
  return check && [numberOf(check.v![0]), numberOf(check.v![1])];
}

function numberOf(value: string | number | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

/** The option that took the place of one that is deprecated or gone. */
export function successorOf(className: string, key: string): string | undefined {
  const renamed = renameOf(className, key);
  const now = renamed?.now === undefined ? undefined : key.replace(renamed.old, renamed.now);
  const options = [...classFact(className)?.options ?? []];
  return now ?? options.find(([name, variants]) => name !== key && variants.some(({ aliases }) => aliases.includes(key)))?.[0];
}
