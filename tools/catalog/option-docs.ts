import { boundsOf, defaultWords, exactNumber, meaningOf, shortVersion, successorOf } from '../../src/catalog';
import type { ClassFact, OptionFact } from '../../src/catalog';

/**
 * The lines of the documentation of an option: what it means, and what its definition says.
 *
 * @param since in which versions it is, where these are not all
 */
export function docOf(fact: ClassFact, key: string, allowed: readonly string[], since: string | undefined): string[] {
  const variants = fact.options.get(key)!;
  const newest = variants[variants.length - 1];
  const meaning = meaningOf(fact.className, key) ?? `The option \`${key}\`.`;
  const facts = [
    `\`${key}\`: ${newest.type.toLowerCase()}`,
    ...(newest.importance === 'MEDIUM' ? [] : [`${newest.importance.toLowerCase()} importance`]),
    ...(newest.required ? ['required'] : []),
    ...rangeOf(newest),
    ...(since === undefined ? [] : [since]),
  ];
  const values = allowed.length === 0 ? '' : ` Allowed: ${allowed.slice(0, 30).map(one => `\`${escape(one)}\``).join(', ')}${allowed.length > 30 ? ', …' : ''}.`;
  return [escape(meaning), '', `${facts.join(', ')}.${values}`, '', `@default - ${defaultOf(fact.className, newest)}`, ...deprecation(fact, key, variants, newest)];
}

function rangeOf(option: OptionFact): string[] {
  const [least, most] = boundsOf(option) ?? [];
  if (least === undefined) {
    return most === undefined ? [] : [`at most ${exactNumber(most)}`];
  }
  return [most === undefined ? `at least ${exactNumber(least)}` : `${exactNumber(least)} to ${exactNumber(most)}`];
}

function deprecation(fact: ClassFact, key: string, variants: readonly OptionFact[], newest: OptionFact): string[] {
  const successor = successorOf(fact.className, key);
  const instead = successor === undefined ? '' : `; use \`${successor}\``;
  const last = fact.versions[fact.versions.length - 1];
  if (!variants.some(({ versions }) => versions.includes(last))) {
    return [`@deprecated not in version ${shortVersion(last)}${instead}`];
  }
  return newest.deprecated ? [`@deprecated its own documentation says so${instead}`] : [];
}

function defaultOf(className: string, option: OptionFact): string {
  const words = defaultWords(className, option);
  return words === undefined ? option.required ? 'none' : 'not set' : `\`${escape(words.length > 60 ? `${words.slice(0, 60)}…` : words)}\``;
}

/** A doc comment ends at the first of these, and a tag begins with an at sign. */
function escape(text: string): string {
  return text.replace(/\*\//g, '* /').replace(/[\r\n]+/g, ' ').replace(/@/g, '(at)');
}
