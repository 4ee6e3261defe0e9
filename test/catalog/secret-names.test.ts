import { isSecretName, mayBeSecretName } from '../../src/catalog/secret-names';

test.each([
  ['database.password', true, true],
  ['connection.api.key', true, true],
  ['sasl.jaas.config', true, true],
  ['schema.history.internal.producer.sasl.jaas.config', true, true],
  // these say where a secret is, or how often one is asked for
  ['secrets.manager.region', false, true],
  ['aws.credentials.provider.class', false, true],
  ['token.renewal.minutes', false, true],
  ['private-key-path', false, true],
  ['database.hostname', false, false],
  ['primary.key.mode', false, false],
])('%s: surely a secret %s, perhaps %s', (key, sure, perhaps) => {
  expect([isSecretName(key), mayBeSecretName(key)]).toEqual([sure, perhaps]);
});
