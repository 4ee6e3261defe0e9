import { isSecretName } from '../catalog';
import { remembered, rememberedText } from '../model';
import type { Text } from '../model';

/** What stands for a part of a value that is not known before the deploy. */
const UNKNOWN = '\u0000';

/** A reference for a config provider. */
const REFERENCE = /\$\{[^}]*\}/g;

/** How names of secrets end, within a value. */
const NAMES = '(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key)';

/** How a secret stands within a value that is otherwise none; the last group is the secret. Most values lack the sign that each such value has. */
const WITHIN: readonly { readonly what: string; readonly sign: string; readonly pattern: RegExp; readonly keys?: RegExp }[] = [
  { what: 'the password of a URL', sign: '@', pattern: /[a-z][\w+.-]*:\/\/[^\s/:@?#"']*:([^\s/@"']+)@/gi },
  { what: 'the password of a URL', sign: '@', pattern: /^jdbc:oracle:\w+:[^\s/@]+\/([^\s@]+)@/gi },
  { what: 'a password', sign: '@', pattern: /^(?!jdbc:)[^\s/:@]+:([^\s/@]+)@[^\s/@]+$/g, keys: /host|server|url|uri|address|endpoint/i },
  { what: 'a password', sign: '=', pattern: new RegExp(`[?&;,][\\w.-]*${NAMES}=([^&;,\\s"']+)`, 'gi') },
  // a login of Kafka, or members of a text in JSON, whatever the option is called
  { what: 'a password', sign: '"', pattern: new RegExp(`${NAMES}\\s*(?:=|\\\\?"\\s*:)\\s*\\\\?"([^"\\\\]+)`, 'gi') },
  { what: 'a password', sign: '\'', pattern: /\b(?:password|identified\s+by)\s*=?\s*'([^']+)'/gi },
  { what: 'a password', sign: ':', pattern: /:([^\s:]+)$/g, keys: /(^|\.)user\.info$/ },
  { what: 'an authorization', sign: '', pattern: /(?:^|[\s,:=|])(?:basic|bearer)\s+([\w+/.=~-]{6,})/gi, keys: /authorization|header/i },
  { what: 'a key of a header', sign: ':', pattern: new RegExp(`[\\w-]*${NAMES}\\s*:\\s*([^\\s,;|"']+)`, 'gi'), keys: /header/i },
];

/** The forms that the value of an option may have. */
const formsIn = rememberedText(key => WITHIN.filter(({ keys }) => keys === undefined || keys.test(key)));

/** A part of a value that is a secret, in words, and as it stands there. */
export interface SecretWithin {
  readonly what: string;
  readonly secret: string;
}

/** The secrets that stand as plain text within a value: of a URL, a connection string, a header. References and placeholders are none. */
export function secretsWithin(key: string, value: Text): SecretWithin[] {
  const whole = value.literal ?? value.parts.map(part => typeof part === 'string' ? part : UNKNOWN).join('');
  const possible = formsIn(key).filter(({ sign }) => whole.includes(sign));
  if (possible.length === 0) {
    return [];
  }
  const text = whole.replace(REFERENCE, UNKNOWN);
  return possible.flatMap(({ what, pattern }) => [...text.matchAll(pattern)].map(match => ({ what, secret: match[match.length - 1] })))
    .filter(({ secret }) => !secret.includes(UNKNOWN) && !isPlaceholder(secret));
}

/** A value that is a secret by the name of its key, or that holds secrets in plain text. */
export interface SecretValue {
  readonly key: string;
  readonly value: Text;
  readonly isNamed: boolean;
  readonly within: readonly SecretWithin[];
}

/** Those values of a configuration that are or hold secrets: what is said of them and what is hidden of them go by the same. */
export const secretValues = remembered((values: ReadonlyMap<string, Text>): SecretValue[] => [...values]
  .map(([key, value]) => ({ key, value, isNamed: isSecretName(key), within: secretsWithin(key, value) }))
  .filter(({ isNamed, within }) => isNamed || within.length > 0));

/** Whether a text holds no secret: a reference for a config provider, a dynamic reference, a placeholder, the login of a role, nothing. */
export function isPlaceholder(text: string): boolean {
  return text === '' || /\$\{[^}]+\}|\{\{.+\}\}|^<[^>]*>$|^\*+$|^arn:[\w-]+:|IAMLoginModule required;?$/.test(text);
}
