import type { Text } from './text';

/** A list of words for a sentence. */
export function oneOf(words: readonly (string | number)[], conjunction = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words[words.length - 1]}`;
}

/** A value for a message: quoted, and cut where it is long. */
export function quoted(value: Text | string): string {
  const text = String(value);
  return `"${text.length > 80 ? `${text.slice(0, 77)}...` : text}"`;
}
