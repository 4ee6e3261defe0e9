const mockRead: string[] = [];
jest.mock('../../src/platform', () => {
  const platform = jest.requireActual<typeof import('../../src/platform')>('../../src/platform');
  return { ...platform, dataFile: (...place: [string, string, string]) => (mockRead.push(place[2]), platform.dataFile(...place)) };
});
const { evaluate } = jest.requireActual<typeof import('../../src/checks')>('../../src/checks');
const { RULES } = jest.requireActual<typeof import('../../src/families/rules')>('../../src/families/rules');
const { deployment } = jest.requireActual<typeof import('../checks/deployments')>('../checks/deployments');

test('what is known of connectors of other vendors is not read for one', () => {
  evaluate(RULES, deployment({
    config: {
      'connector.class': 'io.debezium.connector.postgresql.PostgresConnector', 'topic.prefix': 'shop', 'database.hostname': 'db.example.com', 'database.user': 'cdc',
      'database.password': '${secretsmanager:shop:password}', 'database.dbname': 'shop', 'driver.loginTimeout': '10', 'database.loginTimeout': '10',
    },
    worker: 'default',
    kafkaConnectVersion: '3.7.x',
  }));
  expect(mockRead).toContain('connector.postgresql.PostgresConnector');
  expect(mockRead.filter(file => /(Source|Sink|[a-z])Connector$/.test(file) && !/^connector\.|runtime/.test(file))).toEqual([]);
});
