import { boundsOf, meaningOf, successorOf, unitOf } from '../../src/catalog';
import type { ClassFact, OptionFact } from '../../src/catalog';

/** The lines of the documentation of an option: what it means, and what its definition says. */
export function docOf(fact: ClassFact, key: string, allowed: readonly string[], type: string): string[] {
  const variants = fact.options.get(key)!;
  const newest = variants[variants.length - 1];
  const meaning = meaningOf(fact.className, key);
  const importance = newest.importance === 'MEDIUM' ? '' : `, ${newest.importance.toLowerCase()} importance`;
  const facts = `\`${key}\`: ${newest.type.toLowerCase()}${importance}${newest.required ? ', required' : ''}${rangeOf(newest)}${versionsOf(fact, variants)}.`;
  return [
    ...(meaning === undefined ? [facts] : [escape(meaning), '', facts]),
    ...(allowed.length > 0 ? ['', `Allowed: ${allowed.slice(0, 30).map(one => `\`${escape(one)}\``).join(', ')}${allowed.length > 30 ? ', …' : ''}.`] : []),
    '',
    `@default - ${defaultText(fact.className, key, newest, type)}`,
    ...deprecation(fact, key, variants, newest),
  ];
}

function rangeOf(option: OptionFact): string {
  const [least, most] = boundsOf(option) ?? [];
  if (least === undefined && most === undefined) {
    return '';
  }
  return most === undefined ? `, at least ${least}` : least === undefined ? `, at most ${most}` : `, ${least} to ${most}`;
}

/** Since when, where that is not all versions of the class. */
function versionsOf(fact: ClassFact, variants: readonly OptionFact[]): string {
  const versions = fact.versions.filter(version => variants.some(variant => variant.versions.includes(version)));
  if (versions.length === fact.versions.length) {
    return '';
  }
  return versions[versions.length - 1] === fact.versions[fact.versions.length - 1] ? `, since ${short(versions[0])}` : `, only in ${versions.map(short).join(', ')}`;
}

function deprecation(fact: ClassFact, key: string, variants: readonly OptionFact[], newest: OptionFact): string[] {
  const successor = successorOf(fact.className, key);
  const instead = successor === undefined ? '' : `; use \`${successor}\``;
  const last = fact.versions[fact.versions.length - 1];
  if (!variants.some(({ versions }) => versions.includes(last))) {
    return [`@deprecated not in version ${short(last)}${instead}`];
  }
  return newest.deprecated ? [`@deprecated its own documentation says so${instead}`] : [];
}

function defaultText(className: string, key: string, option: OptionFact, type: string): string {
  if (option.required) {
    return 'none';
  }
  const value = option.default === null || option.default === undefined ? '' : String(option.default);
  if (value === '' || type === 'IConnectorSecret') {
    return 'not set';
  }
  const unit = unitOf(className, key);
  const unitWord = /Duration$|Size$/.test(type) && value !== '-1' && unit !== undefined ? ` ${UNIT_WORDS[unit]}` : '';
  return `\`${escape(value.length > 60 ? `${value.slice(0, 60)}…` : value)}\`${unitWord}`;
}

const UNIT_WORDS = { milliseconds: 'ms', seconds: 's', hours: 'h', bytes: 'bytes' };

function short(version: string): string {
  return version.replace(/\.Final$/, '');
}

/** A doc comment ends at the first of these, and a tag begins with an at sign. */
function escape(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/[\r\n]+/g, ' ').replace(/@/g, '(at)');
}
