import type { KafkaAuthentication } from '../cluster';
import type { ConnectorSecret } from '../connect';
import type { MechanismModel } from '../model';
import type { KafkaCredentials } from './kafka-credentials';

/** The settings of a Kafka client that a connector opens itself. */
export interface ClientLogin {
  readonly config: { [key: string]: string };
  readonly secrets: { [key: string]: ConnectorSecret };
}

const SECURITY: Readonly<Record<MechanismModel, { [key: string]: string } | undefined>> = {
  IAM: {
    'security.protocol': 'SASL_SSL',
    'sasl.mechanism': 'AWS_MSK_IAM',
    'sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
    'sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
  },
  SCRAM: { 'security.protocol': 'SASL_SSL', 'sasl.mechanism': 'SCRAM-SHA-512' },
  MUTUAL_TLS: undefined,
  NONE: undefined,
};

/**
 * The security settings of a Kafka client that a connector opens itself. MSK Connect sets them for its own clients only.
 *
 * @param authentication how the client authenticates
 * @param prefix what stands before each key, with its final dot
 */
export function clientSecurity(authentication: KafkaAuthentication, prefix: string): { [key: string]: string } {
  return prefixed(prefix, SECURITY[authentication._model.mechanism] ?? (authentication.encryption === 'TLS' ? { 'security.protocol': 'SSL' } : {}));
}

/** What a client must be given to log in, by mechanism: the key that shows that it has been, and the factory of the credentials. */
const CREDENTIALS: Readonly<Record<MechanismModel, { readonly name: string; readonly key: RegExp; readonly factory: string } | undefined>> = {
  IAM: undefined,
  NONE: undefined,
  SCRAM: { name: 'SASL/SCRAM', key: /^sasl\.jaas\.config$/, factory: 'KafkaCredentials.scramSecret(secret)' },
  MUTUAL_TLS: { name: 'mutual TLS', key: /^ssl\.keystore\./, factory: 'KafkaCredentials.certificate(…)' },
};

/**
 * The security settings of a client with its credentials.
 *
 * @param subject who the client is, and the property by which it is given credentials, for messages
 * @param given all keys that the user says by himself
 * @throws where the client could not log in
 */
export function clientLogin(
  subject: { readonly name: string; readonly property: string },
  authentication: KafkaAuthentication,
  credentials: KafkaCredentials | undefined,
  prefix: string,
  given: readonly string[],
): ClientLogin {
  if (credentials !== undefined && credentials.authentication !== authentication) {
    throw new Error(`${subject.name} authenticates by ${authentication.mechanism}, but "${subject.property}" is for ${credentials.authentication.mechanism}; `
      + 'use the same for both, or remove one of them');
  }
  const needed = CREDENTIALS[authentication._model.mechanism];
  if (needed !== undefined && credentials === undefined && !given.some(key => key.startsWith(prefix) && needed.key.test(key.slice(prefix.length)))) {
    throw new Error(`${subject.name} authenticates by ${needed.name} and has no credentials; specify "${subject.property}": ${needed.factory}`);
  }
  return {
    config: { ...clientSecurity(authentication, prefix), ...prefixed(prefix, credentials?._config ?? {}) },
    secrets: prefixed(prefix, credentials?._secrets ?? {}),
  };
}

function prefixed<T>(prefix: string, values: { [key: string]: T }): { [key: string]: T } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}${key}`, value]));
}
