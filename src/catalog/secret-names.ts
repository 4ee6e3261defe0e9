const SECRET_NAME = new RegExp([
  '(^|[._-])(password|passwd|pwd|passphrase|secret|secret[._-]key|secret[._-]access[._-]key|access[._-]key[._-]secret|client[._-]secret)$',
  '(^|[._-])(private[._-]key|api[._-]key|api[._-]token|auth[._-]token|access[._-]token|refresh[._-]token|bearer[._-]token|authtoken|sasl\\.jaas\\.config)$',
].join('|'), 'i');

/** Whether a configuration key holds a secret by its name: sure enough to say that its value must not stand in a template. */
export function isSecretName(key: string): boolean {
  return SECRET_NAME.test(key);
}

/** Whether a configuration key might hold a secret: reason enough not to show its value. */
export function mayBeSecretName(key: string): boolean {
  return isSecretName(key) || /password|secret|token|credential|jaas|private[._-]?key/i.test(key);
}
