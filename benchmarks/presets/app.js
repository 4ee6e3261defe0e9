/**
 * The app whose connectors are measured: each preset with the properties that it cannot do without. What stands in the assembly's template
 * (configuration, worker configuration, plugin ZIP) is what would be deployed.
 */
const { App, Stack } = require('aws-cdk-lib');
const ec2 = require('aws-cdk-lib/aws-ec2');
const { CfnServerlessCluster } = require('aws-cdk-lib/aws-msk');
const rds = require('aws-cdk-lib/aws-rds');
const s3 = require('aws-cdk-lib/aws-s3');
const secretsmanager = require('aws-cdk-lib/aws-secretsmanager');
const { fromLib } = require('../common');

const {
  Connector, ConnectorSecret, DebeziumSource, FileStream, IcebergCatalog, IcebergSink, JdbcSink, KafkaCluster, MirrorMaker2, MongoDbSink, RecordEncoding, SourceDatabase,
} = fromLib('index');
const { nameOf, readSubjects } = fromLib('rehearse', 'subjects');

/** Where the records of sinks come from. */
const FEED = 'feed.public.orders';

class Stage {
  constructor(outdir) {
    this.app = new App({ outdir });
    this.stack = new Stack(this.app, 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
    this.vpc = new ec2.Vpc(this.stack, 'Vpc', { maxAzs: 2 });
    this.cluster = this.kafka('Kafka');
  }

  kafka(id) {
    const brokers = new ec2.SecurityGroup(this.stack, `${id}Brokers`, { vpc: this.vpc });
    return KafkaCluster.fromCfnServerlessCluster(new CfnServerlessCluster(this.stack, id, {
      clusterName: id.toLowerCase(),
      clientAuthentication: { sasl: { iam: { enabled: true } } },
      vpcConfigs: [{ subnetIds: this.vpc.privateSubnets.map(subnet => subnet.subnetId), securityGroups: [brokers.securityGroupId] }],
    }));
  }

  postgres(id, databaseName) {
    return SourceDatabase.fromInstance(new rds.DatabaseInstance(this.stack, id, {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
      vpc: this.vpc,
      parameters: { 'rds.logical_replication': '1' },
      databaseName,
      storageEncrypted: true,
    }), { databaseName });
  }

  mariaDb() {
    return SourceDatabase.fromInstance(new rds.DatabaseInstance(this.stack, 'MariaDb', {
      engine: rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_4_5 }),
      vpc: this.vpc,
      parameters: { binlog_format: 'ROW' },
      storageEncrypted: true,
    }));
  }

  connector(connectorName, definition) {
    return new Connector(this.stack, connectorName, { cluster: this.cluster, definition, connectorName });
  }
}

/** Builds and synthesizes the app: what each connector was given, by name. */
function synthesize(outdir) {
  const stage = new Stage(outdir);
  const database = stage.postgres('Postgres', 'shop');
  const source = (topicPrefix, recordEncoding) => DebeziumSource.postgres({ database, topicPrefix, tables: ['public.orders'], recordEncoding });
  stage.connector('postgres', source('shop'));
  stage.connector('postgres-schemas', source('shop_schemas', RecordEncoding.JSON_WITH_SCHEMAS));
  stage.connector('mariadb', DebeziumSource.mariadb({ database: stage.mariaDb(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 6000 }));
  stage.connector('feed', source('feed', RecordEncoding.JSON_WITH_SCHEMAS));
  stage.connector('jdbc', JdbcSink.debezium({ database: stage.postgres('Mirror', 'mirror'), topics: [FEED] }));
  stage.connector('iceberg', IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket: new s3.Bucket(stage.stack, 'Lake'), prefix: 'warehouse/', databases: ['shop'] }),
    tables: ['shop.orders'],
    controlTopic: 'control-iceberg',
    topics: [FEED],
    // somebody must make the table; on both sides it is the sink
    config: { 'iceberg.tables.auto-create-enabled': 'true' },
  }));
  const login = secretsmanager.Secret.fromSecretNameV2(stage.stack, 'Documents', 'documents');
  stage.connector('mongodb', MongoDbSink.mongodb({ connectionString: ConnectorSecret.fromSecretsManager(login, 'uri'), databaseName: 'shop', topics: ['documents'] }));
  stage.connector('file-source', FileStream.fromFile({ file: '/tmp/lines', topic: 'lines' }));
  stage.connector('file-sink', FileStream.toFile({ file: '/tmp/lines', topics: ['text'] }));
  new MirrorMaker2(stage.stack, 'Mirroring', {
    sourceCluster: stage.kafka('Primary'),
    targetCluster: stage.cluster,
    sourceAlias: 'primary',
    topics: ['text'],
    sourceConnector: { connectorName: 'mirror' },
  });
  const { directory } = stage.app.synth();
  return new Map(readSubjects(directory, [], undefined, outdir).map(subject => [nameOf(subject.deployment), subject]));
}

module.exports = { FEED, synthesize };
