import type { Text } from '../model';

/** What stands for a part of a value that is not known before the deploy. */
const UNKNOWN = '\u0000';

/** A reference for a config provider. */
const REFERENCE = /\$\{[^}]*\}/g;

/** How a secret stands within a value that is otherwise none; the last group is the secret. */
const WITHIN: readonly { readonly what: string; readonly pattern: RegExp; readonly keys?: RegExp }[] = [
  { what: 'the password of a URL', pattern: /[a-z][\w+.-]*:\/\/[^\s/:@?#"']*:([^\s/@"']+)@/gi },
  { what: 'the password of a URL', pattern: /^jdbc:oracle:\w+:[^\s/@]+\/([^\s@]+)@/gi },
  { what: 'a password', pattern: /[?&;,][\w.-]*(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key)=([^&;,\s"']+)/gi },
  { what: 'a password', pattern: /:([^\s:]+)$/g, keys: /(^|\.)user\.info$/ },
  { what: 'an authorization', pattern: /(?:^|[\s,:=|])(?:basic|bearer)\s+([\w+/.=~-]{6,})/gi, keys: /authorization|header/i },
];

/** A part of a value that is a secret, in words, and as it stands there. */
export interface SecretWithin {
  readonly what: string;
  readonly secret: string;
}

/** The secrets that stand as plain text within a value: of a URL, a connection string, a header. References and placeholders are none. */
export function secretsWithin(key: string, value: Text): SecretWithin[] {
  const text = value.parts.map(part => typeof part === 'string' ? part : UNKNOWN).join('').replace(REFERENCE, UNKNOWN);
  return WITHIN.filter(({ keys }) => keys === undefined || keys.test(key))
    .flatMap(({ what, pattern }) => [...text.matchAll(pattern)].map(match => ({ what, secret: match[match.length - 1] })))
    .filter(({ secret }) => !secret.includes(UNKNOWN) && !isPlaceholder(secret));
}

/** Whether a text holds no secret: a reference for a config provider, a dynamic reference, a placeholder, the login of a role, nothing. */
export function isPlaceholder(text: string): boolean {
  return text === '' || /\$\{[^}]+\}|\{\{.+\}\}|^<[^>]*>$|^\*+$|IAMLoginModule required;?$/.test(text);
}
