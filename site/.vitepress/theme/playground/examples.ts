/** What one can start from. */
export const EXAMPLES: ReadonlyArray<{ readonly title: string; readonly text: string }> = [
  {
    title: 'S3 sink with mistakes, JSON',
    text: `{
  "name": "orders-archive",
  "config": {
    "connector.class": "io.confluent.connect.s3.S3SinkConnector",
    "tasks.max": "two",
    "topics": "orders",
    "s3.bucket.name": "shop-archive",
    "s3.region": "eu-central-1",
    "flush.sizes": "1000",
    "format.class": "io.confluent.connect.s3.format.json.JsonFormat",
    "storage.class": "io.confluent.connect.s3.storage.S3Storage"
  }
}
`,
  },
  {
    title: 'Debezium for PostgreSQL, properties',
    text: `name=orders-cdc
connector.class=io.debezium.connector.postgresql.PostgresConnector
tasks.max=1
database.hostname=db.example.internal
database.port=5432
database.user=debezium
database.password=\${secretsmanager:shop/db:password}
database.dbname=shop
topic.prefix=shop
plugin.name=pgoutput
table.include.list=public.orders
`,
  },
  {
    title: 'KafkaConnector of Strimzi, YAML',
    text: `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaConnector
metadata:
  name: orders-search
spec:
  class: io.aiven.kafka.connect.opensearch.OpensearchSinkConnector
  tasksMax: 2
  config:
    topics: orders
    connection.url: https://search.example.internal:9200
    key.ignore: false
    behavior.on.null.values: remove
`,
  },
];
