import { DebeziumSource } from '../../../src/connectors/debezium';
import { Stage } from '../stage';

describe('Debezium PostgreSQL', () => {
  const build = (options = {}) => {
    const stage = new Stage();
    const connector = stage.connector('Source', DebeziumSource.postgres({
      database: stage.postgres(),
      topicPrefix: 'fin',
      tables: ['public.orders', 'public.customers'],
      ...options,
    }));
    return { stage, connector };
  };

  test('configuration', () => {
    const { stage, connector } = build();
    expect(stage.configuration(connector)).toMatchInlineSnapshot(`
{
  "binary.handling.mode": "base64",
  "connector.class": "io.debezium.connector.postgresql.PostgresConnector",
  "database.dbname": "shop",
  "database.hostname": "{"Fn::GetAtt":["Postgres9DC8BB04","Endpoint.Address"]}",
  "database.password": "{"Fn::Join":["",["\${secretsmanager:",{"Ref":"PostgresSecretAttachment75CD6F6F"},":password}"]]}",
  "database.port": "{"Fn::GetAtt":["Postgres9DC8BB04","Endpoint.Port"]}",
  "database.sslmode": "require",
  "database.user": "{"Fn::Join":["",["\${secretsmanager:",{"Ref":"PostgresSecretAttachment75CD6F6F"},":username}"]]}",
  "decimal.handling.mode": "string",
  "heartbeat.interval.ms": "10000",
  "key.converter": "org.apache.kafka.connect.json.JsonConverter",
  "key.converter.schemas.enable": "false",
  "plugin.name": "pgoutput",
  "post.processors": "reselect",
  "publication.autocreate.mode": "filtered",
  "publication.name": "cdc_fin",
  "reselect.type": "io.debezium.processors.reselect.ReselectColumnsPostProcessor",
  "slot.name": "cdc_fin",
  "table.include.list": "public.orders,public.customers",
  "time.precision.mode": "isostring",
  "topic.creation.default.cleanup.policy": "compact",
  "topic.creation.default.partitions": "3",
  "topic.creation.default.replication.factor": "-1",
  "topic.prefix": "fin",
  "transforms": "unwrap",
  "transforms.unwrap.delete.tombstone.handling.mode": "delete-to-tombstone",
  "transforms.unwrap.type": "io.debezium.transforms.ExtractNewRecordState",
  "value.converter": "org.apache.kafka.connect.json.JsonConverter",
  "value.converter.schemas.enable": "false",
}
`);
    expect(stage.statements(connector)).toMatchInlineSnapshot(`
[
  {
    "actions": [
      "kafka-cluster:Connect",
      "kafka-cluster:DescribeCluster",
    ],
    "resources": [
      "{"Ref":"Kafka"}",
    ],
  },
  {
    "actions": [
      "kafka-cluster:CreateTopic",
      "kafka-cluster:DescribeTopic",
      "kafka-cluster:ReadData",
      "kafka-cluster:WriteData",
    ],
    "resources": [
      "topic/__amazon_msk_connect_configs_source_*",
      "topic/__amazon_msk_connect_status_source_*",
      "topic/msk-connect-offsets-source",
    ],
  },
  {
    "actions": [
      "kafka-cluster:AlterGroup",
      "kafka-cluster:DescribeGroup",
    ],
    "resources": [
      "group/__amazon_msk_connect_*",
    ],
  },
  {
    "actions": [
      "kafka-cluster:CreateTopic",
      "kafka-cluster:DescribeTopic",
      "kafka-cluster:WriteData",
    ],
    "resources": [
      "topic/fin.public.orders",
      "topic/fin.public.customers",
      "topic/__debezium-heartbeat.fin",
    ],
  },
  {
    "actions": [
      "secretsmanager:GetSecretValue",
    ],
    "resources": [
      "{"Ref":"PostgresSecretAttachment75CD6F6F"}",
    ],
  },
]
`);
    expect(stage.findings(connector)).toEqual([]);
  });
});
