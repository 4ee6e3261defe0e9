import { holdsValues } from '../../src/catalog/check-kinds';
import type { Check } from '../../src/catalog/model';
import { allowedValues, SourceOption } from './source';

/** Whether a check looks at nothing but that there is a value. */
export function takesAnyValue(check: Check | undefined): boolean {
  return check === undefined || check.k === 'any' || check.k === 'required';
}

/**
 * Whether the values that an option says it allows belong to another option of its class.
 *
 * Debezium gives the values of an option to those that depend on one of them as well, so that a URL seems to be a choice between adapters.
 * The owner refuses every other value; whoever merely got them takes any text, and has a default that is none of them.
 * Ask only of an option that took any value when it was tried.
 */
export function valuesOfAnother(
  option: SourceOption, siblings: readonly SourceOption[], checkOf: (sibling: SourceOption) => Check | undefined,
): boolean {
  const values = setOf(option);
  if (values === '' || isAmong(option.default, option)) {
    return false;
  }
  return siblings.some(sibling => sibling.name !== option.name && setOf(sibling) === values && refusesOthers(checkOf(sibling)));
}

function setOf(option: SourceOption): string {
  return [...new Set(allowedValues(option).map(value => value.toLowerCase()))].sort().join('\n');
}

function isAmong(value: unknown, option: SourceOption): boolean {
  return typeof value === 'string' && allowedValues(option).some(one => one.toLowerCase() === value.toLowerCase());
}

function refusesOthers(check: Check | undefined): boolean {
  return check !== undefined && (holdsValues(check.k) || (check.all ?? []).some(refusesOthers));
}
