import { readContent } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';

/** After AWS's older samples: a boto3 call with the ARN of the cluster as bootstrap servers, no VPC, Debezium 1 keys, a plain password, Connect 2.7.1. */
const CREATE_CONNECTOR = {
  connectorName: 'mysql-source',
  connectorConfiguration: {
    'connector.class': 'io.debezium.connector.mysql.MySqlConnector',
    'tasks.max': '1',
    'database.hostname': 'shop.abcdef.eu-west-1.rds.amazonaws.com',
    'database.port': '3306',
    'database.user': 'admin',
    'database.password': 'hunter22',
    'database.server.id': '123456',
    'database.server.name': 'shop',
    'database.include.list': 'shop',
    'database.history.kafka.topic': 'dbhistory.shop',
    'database.history.kafka.bootstrap.servers': 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9092',
    'key.converter': 'org.apache.kafka.connect.json.JsonConverter',
    'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
  },
  capacity: { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
  kafkaCluster: { apacheKafkaCluster: { bootstrapServers: 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/0a1b2c3d-4' } },
  kafkaClusterClientAuthentication: { authenticationType: 'NONE' },
  kafkaClusterEncryptionInTransit: { encryptionType: 'PLAINTEXT' },
  kafkaConnectVersion: '2.7.1',
  plugins: [{ customPlugin: { customPluginArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/debezium/0a1b-1', revision: 1 } }],
  serviceExecutionRoleArn: 'arn:aws:iam::111122223333:role/connect',
  logDelivery: { workerLogDelivery: { cloudWatchLogs: { enabled: true, logGroup: '/aws/vendedlogs/connect' } } },
  workerConfiguration: { workerConfigurationArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:worker-configuration/w/0a1b-1', revision: 1 },
};

function rules(content: object): string[] {
  return judge(readContent(JSON.stringify(content), 'create-connector.json')).deployments[0].findings
    .filter(({ severity }) => severity !== 'info').map(({ rule, key }) => key === undefined ? rule : `${rule} ${key}`);
}

test('each mistake of an older sample is named, and nothing else', () => {
  expect(rules(CREATE_CONNECTOR).sort()).toEqual([
    'MC-BOOT-001',
    'MC-CDC-001 database.history.kafka.bootstrap.servers',
    'MC-CDC-001 database.history.kafka.topic',
    'MC-CDC-001 database.server.name',
    'MC-NET-010',
    'MC-SEC-002 database.password',
  ]);
});

test('the same put right is silent', () => {
  const { 'database.server.name': _, 'database.history.kafka.topic': __, 'database.history.kafka.bootstrap.servers': ___, ...configuration } = CREATE_CONNECTOR.connectorConfiguration;
  expect(rules({
    ...CREATE_CONNECTOR,
    connectorConfiguration: {
      ...configuration,
      'database.password': '${secretsmanager:shop:password}',
      'topic.prefix': 'shop',
      'schema.history.internal.kafka.topic': 'dbhistory.shop',
      'schema.history.internal.kafka.bootstrap.servers': 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9092',
    },
    kafkaCluster: { apacheKafkaCluster: { bootstrapServers: 'b-1.shop.abcdef.c2.kafka.eu-west-1.amazonaws.com:9092', vpc: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } } },
  })).toEqual([]);
});
