import type { VendorPlugin } from './types';

const HUB = 'https://hub-downloads.confluent.io/api/plugins/{owner}/{name}/versions/{version}/{owner}-{name}-{version}.zip';
const hub = (owner: string, name: string) => HUB.replaceAll('{owner}', owner).replaceAll('{name}', name);
const github = (repository: string, file: string, tag = 'v{version}') => `https://github.com/${repository}/releases/download/${tag}/${file}`;

/** Apache Camel publishes a file for each of its connectors. */
function camel(kamelet: string, title: string): VendorPlugin {
  const artifact = `camel-${kamelet}-kafka-connector`;
  return {
    id: `camel-${kamelet}`,
    title: `Apache Camel ${title}`,
    urlPattern: `https://repo1.maven.org/maven2/org/apache/camel/kafkaconnector/${artifact}/{version}/${artifact}-{version}-package.tar.gz`,
    page: 'https://camel.apache.org/camel-kafka-connector/next/reference/index.html',
    version: '4.14.5',
    kafkaConnect: ['3.7.x'],
    note: 'on Maven Central, with the classifier package',
  };
}

/**
 * Connectors that their makers publish on a release page only. No checksum is given here, because none was measured:
 * `cdk-msk-connect plugin pin URL` writes the one of the file that you get into your repository.
 */
export const VENDOR_PLUGINS: VendorPlugin[] = [
  {
    id: 'opensearch',
    title: 'Aiven OpenSearch sink',
    urlPattern: github('Aiven-Open/opensearch-connector-for-apache-kafka', 'opensearch-connector-for-apache-kafka-{version}.zip'),
    page: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/releases',
    version: '3.1.1',
    kafkaConnect: ['2.7.1', '3.7.x'],
    note: '4.x needs Java 21, which no MSK Connect version has, and its class is OpenSearchSinkConnector with a capital S',
  },
  {
    id: 's3-aiven',
    title: 'Aiven S3 sink',
    urlPattern: github('Aiven-Open/cloud-storage-connectors-for-apache-kafka', 's3-sink-connector-for-apache-kafka-{version}.zip'),
    page: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/releases',
    version: '3.4.2',
    kafkaConnect: ['2.7.1', '3.7.x'],
  },
  {
    id: 's3-source-aiven',
    title: 'Aiven S3 source',
    page: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/releases',
    version: '3.4.2',
    kafkaConnect: ['2.7.1', '3.7.x'],
  },
  {
    id: 's3-confluent',
    title: 'Confluent S3 sink',
    urlPattern: hub('confluentinc', 'kafka-connect-s3'),
    page: 'https://www.confluent.io/hub/confluentinc/kafka-connect-s3',
    version: '12.1.9',
    kafkaConnect: ['2.7.1', '3.7.x'],
    note: 'Confluent Community License',
  },
  {
    id: 'jdbc-aiven',
    title: 'Aiven JDBC source and sink',
    urlPattern: github('Aiven-Open/jdbc-connector-for-apache-kafka', 'jdbc-connector-for-apache-kafka-{version}.zip'),
    page: 'https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka/releases',
    version: '6.10.0',
    kafkaConnect: ['3.7.x'],
  },
  {
    id: 'jdbc-confluent',
    title: 'Confluent JDBC source and sink',
    urlPattern: hub('confluentinc', 'kafka-connect-jdbc'),
    page: 'https://www.confluent.io/hub/confluentinc/kafka-connect-jdbc',
    version: '10.9.7',
    kafkaConnect: ['3.7.x'],
    note: 'Confluent Community License',
  },
  {
    id: 'elasticsearch-confluent',
    title: 'Confluent Elasticsearch sink',
    urlPattern: hub('confluentinc', 'kafka-connect-elasticsearch'),
    page: 'https://www.confluent.io/hub/confluentinc/kafka-connect-elasticsearch',
    version: '14.1.8',
    kafkaConnect: ['2.7.1', '3.7.x'],
    note: 'Confluent Community License; 15.x needs a class that Kafka Connect 3.7 lacks',
  },
  {
    id: 'http-aiven',
    title: 'Aiven HTTP sink',
    urlPattern: github('Aiven-Open/http-connector-for-apache-kafka', 'http-connector-for-apache-kafka-{version}.zip'),
    page: 'https://github.com/Aiven-Open/http-connector-for-apache-kafka/releases',
    version: '0.9.0',
    kafkaConnect: ['2.7.1', '3.7.x'],
  },
  {
    id: 'eventbridge',
    title: 'Amazon EventBridge sink',
    page: 'https://github.com/aws/eventbridge-kafka-connector/releases',
    version: '1.5.0',
    kafkaConnect: ['2.7.1', '3.7.x'],
    note: 'take the file whose name ends in -with-dependencies.jar',
  },
  {
    id: 'clickhouse',
    title: 'ClickHouse sink',
    urlPattern: github('ClickHouse/clickhouse-kafka-connect', 'clickhouse-kafka-connect-v{version}.zip'),
    page: 'https://github.com/ClickHouse/clickhouse-kafka-connect/releases',
    version: '1.5.0',
    kafkaConnect: ['2.7.1', '3.7.x'],
  },
  {
    id: 's3-lenses',
    title: 'Lenses S3 source and sink',
    urlPattern: github('lensesio/stream-reactor', 'kafka-connect-aws-s3-{version}.zip', '{version}'),
    page: 'https://github.com/lensesio/stream-reactor/releases',
    version: '11.7.2',
    kafkaConnect: ['3.7.x'],
  },
  {
    id: 'avro-converter-confluent',
    title: 'Confluent Avro converter',
    urlPattern: hub('confluentinc', 'kafka-connect-avro-converter'),
    page: 'https://www.confluent.io/hub/confluentinc/kafka-connect-avro-converter',
    version: '7.5.0',
    kafkaConnect: ['2.7.1', '3.7.x'],
  },
  {
    id: 'json-schema-converter-confluent',
    title: 'Confluent JSON Schema converter',
    urlPattern: hub('confluentinc', 'kafka-connect-json-schema-converter'),
    page: 'https://www.confluent.io/hub/confluentinc/kafka-connect-json-schema-converter',
    version: '7.3.0',
    kafkaConnect: ['2.7.1', '3.7.x'],
    note: 'Confluent Community License',
  },
  {
    id: 'protobuf-converter-confluent',
    title: 'Confluent Protobuf converter',
    urlPattern: hub('confluentinc', 'kafka-connect-protobuf-converter'),
    page: 'https://www.confluent.io/hub/confluentinc/kafka-connect-protobuf-converter',
    version: '7.5.2',
    kafkaConnect: ['2.7.1', '3.7.x'],
    note: 'Confluent Community License',
  },
  camel('aws-sqs-sink', 'SQS sink'),
  camel('aws-sqs-source', 'SQS source'),
  camel('aws-sns-sink', 'SNS sink'),
  camel('aws-kinesis-sink', 'Kinesis sink'),
  camel('aws-kinesis-source', 'Kinesis source'),
  camel('aws-kinesis-firehose-sink', 'Firehose sink'),
  camel('aws-lambda-sink', 'AWS Lambda sink'),
  camel('aws-ddb-sink', 'DynamoDB sink'),
  camel('aws-ddb-streams-source', 'DynamoDB Streams source'),
  camel('aws-s3-sink', 'S3 sink'),
  camel('aws-s3-streaming-upload-sink', 'S3 streaming upload sink'),
  camel('aws-s3-source', 'S3 source'),
  camel('aws-eventbridge-sink', 'EventBridge sink'),
  {
    id: 'msk-config-providers',
    title: 'AWS config providers for MSK',
    urlPattern: github('aws-samples/msk-config-providers', 'msk-config-providers-{version}-with-dependencies.zip', 'r{version}'),
    page: 'https://github.com/aws-samples/msk-config-providers/releases',
    version: '0.2.0',
    kafkaConnect: ['2.7.1', '3.7.x'],
  },
];
