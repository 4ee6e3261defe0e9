import type { KafkaAuthentication } from '../cluster/kafka-authentication';

/**
 * The security settings of a Kafka client that a connector opens itself. MSK Connect sets them for its own clients only.
 *
 * @param authentication how the client authenticates
 * @param prefix what stands before each key, with its final dot
 */
export function clientSecurity(authentication: KafkaAuthentication, prefix: string): { [key: string]: string } {
  const keys: { [key: string]: string } = authentication.mechanism === 'IAM'
    ? {
      'security.protocol': 'SASL_SSL',
      'sasl.mechanism': 'AWS_MSK_IAM',
      'sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required;',
      'sasl.client.callback.handler.class': 'software.amazon.msk.auth.iam.IAMClientCallbackHandler',
    }
    : authentication.encryption === 'TLS' ? { 'security.protocol': 'SSL' } : {};
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [`${prefix}${key}`, value]));
}
