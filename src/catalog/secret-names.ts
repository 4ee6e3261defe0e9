import { rememberedText } from '../model';

const SECRET_NAME = new RegExp([
  '(^|[._-])(password|passwd|pwd|passphrase|secret|secret[._-]key|secret[._-]access[._-]key|access[._-]key[._-]secret|client[._-]secret)$',
  '(^|[._-])(api|auth|access|refresh|bearer|session|security|sas|hec|personal[._-]access)[._-]?token$',
  '(^|[._-])(private|api|encryption|decryption|signing|hmac|cipher[._-]data|account|shared[._-]access)[._-]keys?$',
  '(^|[._-])(sasl\\.jaas\\.config|ssl\\.keystore\\.key|(ssl|keystore|truststore)password)$',
].join('|'), 'i');

/** Whether a configuration key holds a secret by its name: sure enough to say that its value must not stand in a template. */
export const isSecretName = rememberedText(key => SECRET_NAME.test(key));

/** Whether a configuration key might hold a secret: reason enough not to show its value. */
export const mayBeSecretName = rememberedText(key => isSecretName(key) || /password|secret|token|credential|jaas|private[._-]?key/i.test(key));
