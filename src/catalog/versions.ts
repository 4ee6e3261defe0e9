import { compareVersions } from '../model';
import type { ClassFact, OptionFact } from './model';

/** For which versions of a class a configuration is judged. */
export interface VersionChoice {
  /** The versions that may be meant: one, or all where the version is not known. */
  readonly versions: readonly string[];
  /** Newer than all the catalog knows: a value it does not know may be legal by now. */
  readonly newer: boolean;
}

/** The known version that stands for the given one: itself, else the newest that is not newer, else the oldest. */
export function chooseVersion(fact: ClassFact, version: string | undefined): VersionChoice {
  const known = choices.get(fact) ?? new Map<string | undefined, VersionChoice>();
  choices.set(fact, known);
  const choice = known.get(version) ?? choose(fact, version);
  known.set(version, choice);
  return choice;
}

/** A class is asked for again and again, and always for few versions. */
const choices = new WeakMap<ClassFact, Map<string | undefined, VersionChoice>>();

function choose(fact: ClassFact, version: string | undefined): VersionChoice {
  if (version === undefined || fact.versions.length < 2) {
    return { versions: fact.versions, newer: version !== undefined && isNewer(fact, version) };
  }
  const exact = fact.versions.find(one => one === version || compareVersions(one, version) === 0);
  if (exact) {
    return { versions: [exact], newer: false };
  }
  const older = fact.versions.filter(one => compareVersions(one, version) < 0);
  return { versions: [older[older.length - 1] ?? fact.versions[0]], newer: isNewer(fact, version) };
}

function isNewer(fact: ClassFact, version: string): boolean {
  return fact.versions.length > 0 && compareVersions(version, fact.versions[fact.versions.length - 1]) > 0;
}

/** The forms of an option that hold for some of the versions. */
export function variantsOf(variants: readonly OptionFact[] | undefined, choice: VersionChoice): OptionFact[] {
  return (variants ?? []).filter(variant => variant.versions.length === 0 || variant.versions.some(version => choice.versions.includes(version)));
}

/** Whether the option exists in all of the versions. */
export function inAll(variants: readonly OptionFact[], choice: VersionChoice): boolean {
  return choice.versions.every(version => variants.some(variant => variant.versions.includes(version)));
}
