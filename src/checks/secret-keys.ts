import type { Text } from './model';

const SECRET_NAME = new RegExp([
  '(^|[._-])(password|passwd|pwd|passphrase|secret|secret[._-]key|secret[._-]access[._-]key|access[._-]key[._-]secret|client[._-]secret)$',
  '(^|[._-])(private[._-]key|api[._-]key|api[._-]token|auth[._-]token|access[._-]token|refresh[._-]token|bearer[._-]token|authtoken|sasl\\.jaas\\.config)$',
].join('|'), 'i');

/** Whether a configuration key holds a secret by its name. */
export function isSecretName(key: string): boolean {
  return SECRET_NAME.test(key);
}

/** A value that says by itself that it holds no secret: a reference for a config provider, a placeholder, the login of a role, nothing. */
export function isReference(value: Text): boolean {
  const literal = value.literal?.trim();
  return literal === undefined || literal === '' || /\$\{[^}]+\}|\{\{.+\}\}|^<[^>]*>$|^\*+$|IAMLoginModule required;?$/.test(literal);
}
