import { check } from './run';

const POSTGRES = {
  'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'database.hostname': 'db.internal', 'database.user': 'u', 'database.password': '${sm:s:p}',
  'database.dbname': 'shop', 'topic.prefix': 'shop', 'time.precision.mode': 'isostring',
};
const CONNECTOR = (fileKey: string) => ({
  Resources: {
    Plugin: { Type: 'AWS::KafkaConnect::CustomPlugin', Properties: { Name: 'p', ContentType: 'ZIP', Location: { S3Location: { BucketArn: 'arn:aws:s3:::plugins', FileKey: fileKey } } } },
    Source: {
      Type: 'AWS::KafkaConnect::Connector',
      Properties: { ConnectorName: 'c', ConnectorConfiguration: POSTGRES, Plugins: [{ CustomPlugin: { CustomPluginArn: { Ref: 'Plugin' }, Revision: 1 } }] },
    },
  },
});

/** The mode came with Debezium 3. */
async function severity(args: string[], file: object): Promise<string | undefined> {
  const { report } = await check([...args, 'a.json'], { 'a.json': file });
  return report.deployments[0].findings.find(({ key, severity: each }) => key === 'time.precision.mode' && each === 'error')?.severity;
}

test.each([
  [[], undefined],
  [['--connector-version', '2.7.4.Final'], 'error'],
  [['--connector-version', 'io.debezium:debezium-connector-postgres:2.7.4.Final'], 'error'],
  [['--connector-version', '3.7.0.Final'], undefined],
  [['--connector-version', 'io.debezium:debezium-connector-mysql:2.7.4.Final'], undefined],
])('with %j a value that only other versions know is %s', async (args, expected) => {
  expect(await severity(args, POSTGRES)).toBe(expected);
});

test.each([
  ['connect/debezium-connector-postgres-2.7.4.Final-plugin.zip', 'error'],
  ['debezium-connector-postgres-3.7.0.Final.zip', undefined],
  ['connect/debezium-postgres-2.7.4.zip', undefined],
  ['plugin-1a2b3c.zip', undefined],
])('the key %s of the archive says the version', async (key, expected) => {
  expect(await severity([], CONNECTOR(key))).toBe(expected);
});
