/** Where the makers describe their connectors, transforms and converters. */
const PAGES: ReadonlyArray<readonly [classes: RegExp, page: string | ((className: string) => string)]> = [
  [/^io\.debezium\.connector\.jdbc\./, 'https://debezium.io/documentation/reference/stable/connectors/jdbc.html'],
  [/^io\.debezium\.connector\.mongodb\.MongoDbSink/, 'https://debezium.io/documentation/reference/stable/connectors/mongodb-sink.html'],
  [/^io\.debezium\.connector\.postgresql\./, 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html'],
  [/^io\.debezium\.connector\.(\w+)\./, className => `https://debezium.io/documentation/reference/stable/connectors/${className.split('.')[3]}.html`],
  [/^io\.debezium\.converters\.CloudEvents/, 'https://debezium.io/documentation/reference/stable/integrations/cloudevents.html'],
  [/^io\.debezium\./, 'https://debezium.io/documentation/reference/stable/transformations/index.html'],
  [/^org\.apache\.kafka\.connect\.mirror\./, 'https://kafka.apache.org/37/documentation.html#mirrormakerconfigs'],
  [/^org\.apache\.kafka\.connect\.transforms\./, 'https://kafka.apache.org/37/documentation.html#connect_transforms'],
  [/^org\.apache\.kafka\./, 'https://kafka.apache.org/37/documentation.html#connect'],
  [/^org\.apache\.iceberg\./, 'https://iceberg.apache.org/docs/latest/kafka-connect/'],
  [/^com\.mongodb\.\S*Source/, 'https://www.mongodb.com/docs/kafka-connector/current/source-connector/configuration-properties/'],
  [/^com\.mongodb\./, 'https://www.mongodb.com/docs/kafka-connector/current/sink-connector/configuration-properties/'],
  [/^com\.snowflake\./, 'https://docs.snowflake.com/en/user-guide/kafka-connector-install'],
  [/^com\.clickhouse\./, 'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink'],
  [/^io\.aiven\.kafka\.connect\.opensearch\./, 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka'],
  [/^io\.aiven\.kafka\.connect\.s3\./, 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka'],
  [/^io\.aiven\.kafka\.connect\.http\./, 'https://github.com/Aiven-Open/http-connector-for-apache-kafka'],
  [/^io\.aiven\.connect\.jdbc\./, 'https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka'],
  [/^io\.confluent\.connect\.avro\./, 'https://docs.confluent.io/platform/current/schema-registry/connect.html'],
  [/^com\.amazonaws\.services\.schemaregistry\./, 'https://docs.aws.amazon.com/glue/latest/dg/schema-registry-integrations.html'],
  [/^io\.confluent\.connect\.jdbc\.JdbcSource/, 'https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html'],
  [/^io\.confluent\.connect\.jdbc\./, 'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html'],
  [/^io\.confluent\.connect\.s3\./, 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html'],
  [/^io\.confluent\.connect\.elasticsearch\./, 'https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html'],
  [/^software\.amazon\.event\./, 'https://github.com/awslabs/eventbridge-kafka-connector'],
];

/** The page of a class. */
export function pageOf(className: string): string | undefined {
  const page = PAGES.find(([classes]) => classes.test(className))?.[1];
  return typeof page === 'function' ? page(className) : page;
}
