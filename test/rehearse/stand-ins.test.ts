import { createPrivateKey } from 'crypto';
import { AIVEN_JDBC_SINK } from '../../src/families/jdbc/family';
import { DEBEZIUM_POSTGRES } from '../../src/families/debezium/family';
import { MONGODB_SINK } from '../../src/families/mongodb/family';
import { SNOWFLAKE_SINK } from '../../src/families/snowflake/family';
import { Text } from '../../src/model';
import { withSecretStandIns } from '../../src/rehearse/secret-stand-ins';
import { withStandIns } from '../../src/rehearse/stand-ins';

test('what only a deploy knows gets a value of the right shape, and is told', () => {
  const { config, substitutions } = withStandIns(new Map([
    ['topics', Text.literal('a,b')],
    ['database.hostname', Text.reference('Database.Endpoint.Address')],
    ['database.port', Text.reference('Database.Endpoint.Port')],
    ['schema.history.internal.kafka.bootstrap.servers', Text.reference('Brokers.BootstrapBrokerStringSaslIam')],
    ['aws.s3.region', Text.reference('AWS::Region')],
    ['aws.s3.bucket.name', Text.reference('Bucket')],
    ['database.password', Text.join(['${secretsmanager:', { ref: 'Secret' }, ':password}'])],
  ]));
  expect(config).toEqual({
    'topics': 'a,b',
    'database.hostname': '127.0.0.1',
    'database.port': '1',
    'schema.history.internal.kafka.bootstrap.servers': '127.0.0.1:1',
    'aws.s3.region': 'us-east-1',
    'aws.s3.bucket.name': 'stand-in-bucket',
    'database.password': '${secretsmanager:stand-in:password}',
  });
  expect(substitutions).toHaveLength(6);
  expect(substitutions[0]).toEqual({ key: 'database.hostname', value: '<Database.Endpoint.Address>', standIn: '127.0.0.1' });
});

const SECRET = '${secretsmanager:shop:value}';
const standInOf = (className: string, option: string, more: { readonly [key: string]: string } = {}) =>
  withSecretStandIns({ 'connector.class': className, [option]: SECRET, ...more }, 'secretsmanager')[option];

test('a secret\'s stand-in has the form that its option takes', () => {
  expect(createPrivateKey(standInOf(SNOWFLAKE_SINK, 'snowflake.private.key')).asymmetricKeyType).toBe('rsa');
  expect(standInOf(SNOWFLAKE_SINK, 'snowflake.user.name')).toBe('stand-in');
  expect(standInOf(MONGODB_SINK, 'connection.uri')).toMatch(/^mongodb:\/\/127\.0\.0\.1:1\//);
  expect(standInOf(AIVEN_JDBC_SINK, 'connection.url')).toMatch(/^jdbc:postgresql:\/\/127\.0\.0\.1:1\//);
  // by the type and the values of the connector's own definition
  expect(standInOf(DEBEZIUM_POSTGRES, 'database.port')).toBe('5432');
  expect(standInOf(DEBEZIUM_POSTGRES, 'snapshot.mode')).toBe('always');
  expect(standInOf(DEBEZIUM_POSTGRES, 'tombstones.on.delete')).toBe('false');
  // by its name alone
  expect(standInOf('com.example.Sink', 'gcs.credentials.json')).toBe('{}');
  expect(standInOf('com.example.Sink', 'login.private-key')).toContain('BEGIN PRIVATE KEY');
  expect(standInOf('com.example.Sink', 'webhook.url')).toBe('http://127.0.0.1:1');
  expect(standInOf('com.example.Sink', 'api.host')).toBe('127.0.0.1');
  expect(standInOf('com.example.Sink', 'api.token')).toBe('stand-in');
});

test('a key is encrypted where its passphrase is given, by that passphrase', () => {
  const withPassphrase = (passphrase: string) => standInOf(SNOWFLAKE_SINK, 'snowflake.private.key', { 'snowflake.private.key.passphrase': passphrase });
  expect(createPrivateKey({ key: withPassphrase('open sesame'), passphrase: 'open sesame' }).type).toBe('private');
  expect(createPrivateKey({ key: withPassphrase('${secretsmanager:shop:passphrase}'), passphrase: 'stand-in' }).type).toBe('private');
  expect(() => createPrivateKey(withPassphrase('open sesame'))).toThrow();
});

test('what is not one reference to a declared provider stays as it is', () => {
  const config = { 'connector.class': 'com.example.Sink', 'url': '${file:/x:url}', 'other.url': 'https://${secretsmanager:a:host}/x', 'plain': 'text' };
  expect(withSecretStandIns(config, 'secretsmanager')).toEqual(config);
});
