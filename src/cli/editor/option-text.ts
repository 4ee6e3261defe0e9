import { boundsOf, defaultWords, exactNumber, meaningOf, pageOf, successorOf } from '../../catalog';
import type { OptionFact } from '../../catalog';

/** An option with the class that defines it. */
export interface OwnedOption {
  readonly className: string;
  /** As it differs between versions, the oldest first. */
  readonly variants: readonly OptionFact[];
}

/** The option as it is in the newest version. */
export function newest({ variants }: OwnedOption): OptionFact {
  return variants[variants.length - 1];
}

/** Type, default and the like in one line. */
export function optionLine(owned: OwnedOption): string {
  const option = newest(owned);
  const words = defaultWords(owned.className, option);
  return `${option.type.toLowerCase()}, ${option.required ? 'required' : words === undefined ? 'no default' : `default ${words}`}`;
}

/** What an option is, as Markdown. */
export function optionText(owned: OwnedOption): string {
  const option = newest(owned);
  const [least, most] = boundsOf(option) ?? [];
  const bound = (value: number | undefined) => value === undefined ? 'any' : exactNumber(value);
  const successor = successorOf(owned.className, option.name);
  const page = pageOf(owned.className);
  return [
    meaningOf(owned.className, option.name),
    `${optionLine(owned)}, ${option.importance.toLowerCase()} importance`,
    option.allowed === undefined ? undefined : `one of ${option.allowed.map(value => `\`${value}\``).join(', ')}`,
    least === undefined && most === undefined ? undefined : `from ${bound(least)} to ${bound(most)}`,
    option.deprecated ? `deprecated${successor === undefined ? '' : `: use \`${successor}\``}` : undefined,
    `\`${owned.className}\`${page === undefined ? '' : ` ([documentation](${page}))`}`,
  ].filter(line => line !== undefined).join('\n\n');
}
