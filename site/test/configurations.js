// What is pasted into the playground: each form, with errors, with warnings, clean, and hostile.
const s3 = options => ({
  'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 'tasks.max': '2', 'topics': 'orders', 's3.bucket.name': 'shop', 's3.region': 'eu-central-1', 'flush.size': '1000',
  'format.class': 'io.confluent.connect.s3.format.json.JsonFormat', 'storage.class': 'io.confluent.connect.s3.storage.S3Storage', ...options,
});
const template = configuration => ({
  Resources: {
    Sink: {
      Type: 'AWS::KafkaConnect::Connector',
      Properties: { ConnectorName: 'orders', KafkaConnectVersion: '2.7.1', ConnectorConfiguration: configuration, Capacity: { AutoScaling: { MaxWorkerCount: 1, MinWorkerCount: 2, McuCount: 3 } } },
    },
  },
});
const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

/** By file name, whose ending says the form. */
export const CONFIGURATIONS = [
  ['errors.json', JSON.stringify({ name: 'orders', config: s3({ 'tasks.max': 'two', 'flush.sizes': '5' }) }, undefined, 2)],
  ['plain.json', JSON.stringify(s3({}), undefined, 2)],
  ['debezium.properties', 'name=cdc\n# a comment\nconnector.class=io.debezium.connector.postgresql.PostgresConnector\ndatabase.hostname=db\ndatabase.password=secret\ntopic.prefix = shop\nsnapshot.mode=sometimes\n'],
  ['strimzi.yaml', 'apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaConnector\nmetadata:\n  name: search\nspec:\n  class: io.aiven.kafka.connect.opensearch.OpensearchSinkConnector\n  tasksMax: 2\n  config:\n    topics: orders\n    connection.url: https://search.example.internal:9200\n    behavior.on.null.values: remove\n'],
  ['template.json', JSON.stringify(template(s3({ 's3.region': 'eu-central-9' })), undefined, 2)],
  ['template.yaml', 'Resources:\n  Sink:\n    Type: AWS::KafkaConnect::Connector\n    Properties:\n      ConnectorName: !Sub "${AWS::StackName}-orders"\n      KafkaConnectVersion: "9.9"\n      ConnectorConfiguration:\n        connector.class: com.clickhouse.kafka.connect.ClickHouseSinkConnector\n        topics: orders\n        hostname: !GetAtt House.Host\n        port: "84430"\n'],
  ['broken.json', '{ "name": "orders", "config": { "connector.class": "a.B", }, ]'],
  ['nothing.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n'],
  ['deep.json', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['markup.json', JSON.stringify({ name: MARKUP, config: s3({ [MARKUP]: MARKUP, 'tasks.max': MARKUP, 'connector.class': `a.${MARKUP}` }) }, undefined, 2)],
  ['large.json', JSON.stringify({ name: 'large', config: s3(Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`option.number.${at}`, `value of ${at}`]))) }, undefined, 2)],
];

/** What `import` makes code of, beside those: presets with secrets and drivers, classes that nobody knows, and what a template says around a connector. */
export const IMPORTED = [
  ['postgres.properties', 'name=cdc\nconnector.class=io.debezium.connector.postgresql.PostgresConnector\ndatabase.hostname=db\ndatabase.user=reader\ndatabase.password=secret\ndatabase.dbname=shop\ntopic.prefix=shop\ntable.include.list=public.orders\n'],
  ['aiven.json', JSON.stringify({ name: 'orders', config: { 'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'topics': 'orders', 'aws.s3.bucket.name': 'shop', 'aws.s3.region': 'eu-central-1', 'aws.secret.access.key': 'x' } })],
  ['generic.json', JSON.stringify({ name: 'own', config: { 'connector.class': 'com.example.Sink', 'topics': 'a,b', 'tasks.max': '3', 'own.option': 'größe ☃', 'own.password': '${secretManager:prod/shop:password}' } })],
  ['opensearch.yaml', 'apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaConnector\nmetadata:\n  name: search\nspec:\n  class: io.aiven.kafka.connect.opensearch.OpensearchSinkConnector\n  tasksMax: 2\n  config:\n    topics: orders\n    connection.url: https://search.example.internal:9200\n    connection.username: me\n    connection.password: ${file:/p:password}\n'],
  ['whole.yaml', 'Resources:\n  Sink:\n    Type: AWS::KafkaConnect::Connector\n    Properties:\n      ConnectorName: !Sub "${AWS::StackName}-orders"\n      KafkaConnectVersion: "2.7.1"\n      Capacity: { ProvisionedCapacity: { McuCount: 2, WorkerCount: 1 } }\n      LogDelivery: { WorkerLogDelivery: { CloudWatchLogs: { Enabled: true, LogGroup: connect } } }\n      Plugins: [{ CustomPlugin: { CustomPluginArn: "arn:aws:kafkaconnect:eu-central-1:111122223333:custom-plugin/own/00000000-0000-0000-0000-000000000000-1", Revision: 1 } }]\n      ConnectorConfiguration:\n        connector.class: com.clickhouse.kafka.connect.ClickHouseSinkConnector\n        topics: orders\n        hostname: !GetAtt House.Host\n        port: "8443"\n        database: shop\n        username: me\n        password: "${secretsmanager:house:password}"\n'],
];
