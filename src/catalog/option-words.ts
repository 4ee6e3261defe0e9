import { holdsBounds } from './check-kinds';
import { classFact } from './facts';
import type { ClassFact, OptionFact } from './model';
import { renameOf } from './renames';
import { unitOf } from './units';

/** The least and the greatest number that an option takes, as far as its definition says. */
export function boundsOf(option: OptionFact): readonly [least: number | undefined, most: number | undefined] | undefined {
  const check = [option.check, ...option.check?.all ?? []].find(one => one?.v !== undefined && holdsBounds(one.k));
  return check && [numberOf(check.v![0]), numberOf(check.v![1])];
}

function numberOf(value: string | number | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

/** Deprecated options that still work, of which the documentation of their connectors names the successor. */
const SUCCESSORS: ReadonlyArray<readonly [classes: RegExp, old: RegExp, now: string]> = [
  [/^org\.apache\.kafka\.connect\.mirror\./, /^(groups|topics|config\.properties)\.blacklist$/, '$1.exclude'],
  [/^org\.apache\.kafka\./, /^auto\.include\.jmx\.reporter$/, 'metric.reporters'],
  [/^org\.apache\.kafka\.connect\.transforms\.ReplaceField/, /^blacklist$/, 'exclude'],
  [/^org\.apache\.kafka\.connect\.transforms\.ReplaceField/, /^whitelist$/, 'include'],
  [/^com\.mongodb\./, /^copy\.existing$/, 'startup.mode'],
  [/^com\.mongodb\./, /^copy\.existing\./, 'startup.mode.copy.existing.'],
  [/^io\.debezium\.connector\.postgresql\./, /^flush\.lsn\.source$/, 'lsn.flush.mode'],
  [/^io\.debezium\.connector\.mongodb\.transforms\.ExtractNewDocumentState$/, /^(drop\.tombstones|delete\.handling\.mode)$/, 'delete.tombstone.handling.mode'],
  [/^io\.debezium\.transforms\.outbox\.EventRouter$/, /^table\.fields\.additional\.error\.on\.missing$/, 'table.field.additional.missing'],
];

/** The option that took the place of one that is deprecated or gone. */
export function successorOf(className: string, key: string): string | undefined {
  const told = SUCCESSORS.find(([classes, old]) => classes.test(className) && old.test(key));
  if (told !== undefined) {
    return key.replace(told[1], told[2]);
  }
  const renamed = renameOf(className, key);
  const now = renamed?.now === undefined ? undefined : key.replace(renamed.old, renamed.now);
  const options = [...classFact(className)?.options ?? []];
  return now ?? options.find(([name, variants]) => name !== key && variants.some(({ aliases }) => aliases.includes(key)))?.[0];
}

/** A number as Java writes it: facts come from JSON, which rounds what JavaScript cannot hold. */
export function exactNumber(value: number): string {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) {
    return String(value);
  }
  // what is rounded to beyond the range of a long is its end
  const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];
  const exact = BigInt(value);
  return String(exact > most ? most : exact < least ? least : exact);
}

const UNIT_WORDS = { milliseconds: 'ms', seconds: 's', hours: 'h', bytes: 'bytes' };

/** The default with its unit; undefined where there is none. */
export function defaultWords(className: string, option: OptionFact): string | undefined {
  const { default: value, type } = option;
  if (option.required || value === null || value === undefined || value === '' || type === 'PASSWORD' || (Array.isArray(value) && value.length === 0)) {
    return undefined;
  }
  const text = typeof value === 'number' ? exactNumber(value) : Array.isArray(value) ? value.join(',') : String(value);
  const unit = unitOf(className, option.name);
  return `${text}${typeof value === 'number' && value !== -1 && unit !== undefined ? ` ${UNIT_WORDS[unit]}` : ''}`;
}

/** In which versions an option is, where these are not all versions of its class: `since 3.6.1`. */
export function sinceWords(fact: ClassFact, variants: readonly OptionFact[]): string | undefined {
  const versions = fact.versions.filter(version => variants.some(variant => variant.versions.includes(version)));
  if (versions.length === fact.versions.length) {
    return undefined;
  }
  const isCurrent = versions[versions.length - 1] === fact.versions[fact.versions.length - 1];
  return isCurrent ? `since ${shortVersion(versions[0])}` : `only in ${versions.map(shortVersion).join(', ')}`;
}

/** A version as people say it: Debezium's end in `.Final`. */
export function shortVersion(version: string): string {
  return version.replace(/\.Final$/, '');
}
