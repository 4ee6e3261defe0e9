/** 100 typed presets, half of them Debezium sources and half S3 sinks, in several stacks with a VPC, databases and a cluster of the app. */
const { Stack } = require('aws-cdk-lib');
const ec2 = require('aws-cdk-lib/aws-ec2');
const iam = require('aws-cdk-lib/aws-iam');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const {
  Connector, DatabaseEngine, DebeziumSource, KafkaCluster, KafkaClusterKind, PluginArchive, RecordEncoding, S3Format, S3Sink, SourceDatabase,
} = require('../../lib');
const hand = require('./by-hand');
const { runAsked } = require('./harness');

const STACKS = 4;
const PAIRS_PER_STACK = 13;

/** A VPC, a bucket, a secret and brokers: what both apps begin with. */
function surroundings(app, id) {
  const stack = new Stack(app, id, { env: hand.ENVIRONMENT });
  return {
    stack,
    vpc: new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 }),
    bucket: new s3.Bucket(stack, 'Bucket'),
    secret: new secretsmanager.Secret(stack, 'Login'),
    brokers: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Brokers', 'sg-0a1b2c3d4e5f60718'),
    databases: ec2.SecurityGroup.fromSecurityGroupId(stack, 'Databases', 'sg-0a1b2c3d4e5f60719'),
  };
}

function withLibrary(app, id) {
  const { stack, vpc, bucket, secret, brokers, databases } = surroundings(app, id);
  const cluster = KafkaCluster.fromClusterAttributes(stack, 'Cluster', {
    clusterArn: hand.CLUSTER, clusterKind: KafkaClusterKind.PROVISIONED, vpc, securityGroups: [brokers], bootstrapServers: hand.BROKERS,
  });
  for (let index = 0; index < PAIRS_PER_STACK; index++) {
    const name = `shop${id}${index}`;
    new Connector(stack, `Source${index}`, {
      cluster,
      connectorName: `${name}-source`,
      plugin: PluginArchive.empty(),
      definition: DebeziumSource.postgres({
        database: SourceDatabase.fromEndpoint({
          engine: DatabaseEngine.POSTGRES, host: `${name}.example.com`, databaseName: 'shop', secret, vpc, securityGroups: [databases],
        }),
        topicPrefix: name, tables: ['public.orders', 'public.customers'], recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS,
      }),
    });
    new Connector(stack, `Sink${index}`, {
      cluster,
      connectorName: `${name}-sink`,
      plugin: PluginArchive.empty(),
      definition: S3Sink.aiven({ bucket, topics: [`${name}.public.orders`], format: S3Format.PARQUET, prefix: `${name}/` }),
    });
  }
}
const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
const jsonWithSchemas = side => ({ [`${side}.converter`]: JSON_CONVERTER, [`${side}.converter.schemas.enable`]: 'true' });

function sourceConfig(name, secret) {
  const login = field => `\${secretsmanager:${secret.secretArn}:${field}}`;
  return {
    'connector.class': 'io.debezium.connector.postgresql.PostgresConnector',
    'topic.creation.default.replication.factor': '-1', 'topic.creation.default.partitions': '3', 'topic.creation.default.cleanup.policy': 'delete',
    'topic.creation.default.max.message.bytes': '8388608', 'heartbeat.interval.ms': '10000', 'interval.handling.mode': 'string', 'plugin.name': 'pgoutput',
    'slot.name': `cdc_${name.toLowerCase()}`, 'publication.name': `cdc_${name.toLowerCase()}`, 'publication.autocreate.mode': 'filtered',
    'post.processors': 'reselect', 'reselect.type': 'io.debezium.processors.reselect.ReselectColumnsPostProcessor',
    ...jsonWithSchemas('key'), ...jsonWithSchemas('value'),
    'transforms': 'unwrap', 'transforms.unwrap.type': 'io.debezium.transforms.ExtractNewRecordState', 'transforms.unwrap.delete.tombstone.handling.mode': 'delete-to-tombstone',
    'producer.override.max.request.size': '8388608', 'topic.prefix': name, 'database.hostname': `${name}.example.com`, 'database.port': '5432',
    'table.include.list': 'public.orders,public.customers', 'database.dbname': 'shop', 'database.user': login('username'), 'database.password': login('password'),
  };
}

function sinkConfig(name, bucket) {
  const day = 'dt={{timestamp:unit=yyyy}}-{{timestamp:unit=MM}}-{{timestamp:unit=dd}}';
  return {
    'connector.class': 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector', 'aws.s3.region': 'eu-central-1', 'aws.s3.bucket.name': bucket.bucketName,
    'format.output.type': 'parquet', 'format.output.fields': 'value', 'format.output.envelope': 'false', 'connect.parquet.avro.write-old-list-structure': 'false',
    'file.compression.type': 'none', 'file.name.template': `${name}/${day}/{{topic}}-{{partition}}-{{start_offset:padding=true}}.parquet`, 'file.name.timestamp.source': 'event',
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter', ...jsonWithSchemas('value'),
    'transforms': 'dropTombstones', 'transforms.dropTombstones.type': 'org.apache.kafka.connect.transforms.Filter', 'transforms.dropTombstones.predicate': 'recordIsTombstone',
    'predicates': 'recordIsTombstone', 'predicates.recordIsTombstone.type': 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone',
    'topics': `${name}.public.orders`,
  };
}

const PROVIDER = [
  'config.providers=secretsmanager', 'config.providers.secretsmanager.class=io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider',
  'config.providers.secretsmanager.param.region=eu-central-1', '',
].join('\n');

function byHand(app, id) {
  const { stack, vpc, bucket, secret, brokers, databases } = surroundings(app, id);
  const [sourcePlugin, sinkPlugin] = ['SourcePlugin', 'SinkPlugin'].map(name => hand.plugin(stack, name));
  for (let index = 0; index < PAIRS_PER_STACK; index++) {
    const name = `shop${id}${index}`;
    hand.connector(stack, `Source${index}`, {
      name: `${name}-source`, vpc, brokers, plugin: sourcePlugin, isSource: true,
      workers: hand.workers(stack, `Source${index}Workers`, `${name}-source`, PROVIDER),
      config: sourceConfig(name, secret),
      way: [[databases, 5432, 'database']],
      waitsFor: [secret],
      statements: [
        hand.kafka(['CreateTopic', 'DescribeTopic', 'WriteData'], 'topic', [`${name}.public.orders`, `${name}.public.customers`, `__debezium-heartbeat.${name}`]),
        new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
      ],
    });
    hand.connector(stack, `Sink${index}`, {
      name: `${name}-sink`, vpc, brokers, plugin: sinkPlugin, isSource: false,
      config: sinkConfig(name, bucket),
      waitsFor: [bucket],
      statements: [
        hand.kafka(['DescribeTopic', 'ReadData'], 'topic', [`${name}.public.orders`]),
        new iam.PolicyStatement({
          actions: ['AbortMultipartUpload', 'GetObject', 'ListMultipartUploadParts', 'PutObject'].map(action => `s3:${action}`), resources: [bucket.arnForObjects(`${name}/dt=*`)],
        }),
        new iam.PolicyStatement({ actions: ['s3:ListBucketMultipartUploads'], resources: [bucket.bucketArn] }),
      ],
    });
  }
}

const inStacks = build => app => Array.from({ length: STACKS }, (_, index) => build(app, `S${index}`));

module.exports = {
  title: `${STACKS * PAIRS_PER_STACK * 2} typed presets, half Debezium, half S3`,
  limit: 1.5,
  library: inStacks(withLibrary),
  hand: inStacks(byHand),
};

runAsked(module, module.exports);
