import { Text } from '../../src/model';
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
