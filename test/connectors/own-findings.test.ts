import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { IConstruct } from 'constructs';
import { KafkaAuthentication, KafkaCluster } from '../../src/cluster';
import type { IConnectorDefinition } from '../../src/connect';
import { Connector, KafkaConnectVersion } from '../../src/connect';
import { deploymentOf } from '../../src/synth';
import {
  DebeziumSource, FileStream, IcebergCatalog, IcebergSink, JdbcSink, MirrorMaker2, OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget,
  RecordEncoding, RecordShape, S3Format, S3Sink,
} from '../../src/connectors';
import { evaluate, evaluateFleet } from '../../src/checks';
import type { ConnectorDeployment, Finding } from '../../src/model';
import { FLEET_RULES, RULES } from '../../src/families/rules';
import { SourceDatabase, DatabaseEngine } from '../../src/databases';
import { CdcToOpenSearch, S3SinkPipeline } from '../../src/pipelines';
import { examples, WITHOUT_ARCHIVES, withOutdir } from '../examples/examples';
import { hiddenParts } from '../support/hidden-parts';
import { Stage } from './stage';

/** What the rules say of a preset with its defaults although nothing is wrong with the preset, each with its reason. */
const ACCEPTED: ReadonlyArray<{ readonly of: RegExp; readonly rule: string; readonly reason: string }> = [
  { of: /^a file that is/, rule: 'MC-FS-001', reason: 'the preset is for rehearsals, and says so where it is deployed' },
];
const met = new Set<unknown>();

const isAccepted = (of: string, found: Finding) => {
  const accepted = ACCEPTED.find(each => each.rule === found.rule && each.of.test(of));
  met.add(accepted);
  return accepted !== undefined;
};

const unexpected = (of: string, findings: readonly Finding[]) => findings
  .filter(found => found.severity !== 'info' && !isAccepted(of, found))
  .map(({ severity, rule, key, message }) => `${severity} ${rule} ${key ?? ''}: ${message}`);

const all = (deployments: readonly ConnectorDeployment[]) => [
  ...deployments.flatMap(deployment => evaluate(RULES, deployment)),
  ...[...evaluateFleet(FLEET_RULES, deployments).values()].flat(),
];

const endpoint = (stage: Stage, engine: DatabaseEngine) => SourceDatabase.fromEndpoint({
  engine, host: 'db.example.internal', databaseName: 'shop', secret: stage.login('Secret'),
});
const bucket = (stage: Stage) => new s3.Bucket(stage.stack, 'Bucket');
const domain = (stage: Stage) => new opensearch.Domain(stage.stack, 'Domain', {
  version: opensearch.EngineVersion.OPENSEARCH_2_19,
  vpc: stage.vpc,
  zoneAwareness: { availabilityZoneCount: 2 },
  capacity: { dataNodes: 2 },
  enforceHttps: true,
});
const tables = { topicPrefix: 'shop', tables: ['public.orders'] };
const glue = (stage: Stage) => ({ catalog: IcebergCatalog.glue({ bucket: bucket(stage), databases: ['shop'] }), tables: ['shop.orders'], controlTopic: 'control' });

const PRESETS: Record<string, (stage: Stage) => IConnectorDefinition> = {
  'PostgreSQL': stage => DebeziumSource.postgres({ database: stage.postgres(), ...tables }),
  'PostgreSQL with schemas': stage => DebeziumSource.postgres({ database: stage.postgres(), ...tables, recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS }),
  'PostgreSQL, envelopes': stage => DebeziumSource.postgres({ database: stage.postgres(), ...tables, recordShape: RecordShape.ENVELOPE }),
  'PostgreSQL, Debezium 2.7.4': stage => DebeziumSource.postgres({ database: stage.postgres(), ...tables, debeziumVersion: '2.7.4.Final' }),
  'PostgreSQL at an endpoint': stage => DebeziumSource.postgres({ database: endpoint(stage, DatabaseEngine.POSTGRES), ...tables }),
  'MySQL': stage => DebeziumSource.mysql({ database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1 }),
  'MySQL, Debezium 2.7.4': stage => DebeziumSource.mysql({ database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1, debeziumVersion: '2.7.4.Final' }),
  'MariaDB': stage => DebeziumSource.mariadb({ database: endpoint(stage, DatabaseEngine.MARIADB), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1 }),
  'SQL Server': stage => DebeziumSource.sqlServer({ database: endpoint(stage, DatabaseEngine.SQL_SERVER), topicPrefix: 'shop', tables: ['dbo.orders'] }),
  'Oracle': stage => DebeziumSource.oracle({ database: endpoint(stage, DatabaseEngine.ORACLE), topicPrefix: 'shop', tables: ['SHOP.ORDERS'] }),
  'MongoDB': stage => DebeziumSource.mongodb({ database: endpoint(stage, DatabaseEngine.MONGODB), topicPrefix: 'shop', collections: ['shop.orders'] }),
  'JDBC': stage => JdbcSink.debezium({ database: stage.postgres(), topics: ['orders'] }),
  'Iceberg': stage => IcebergSink.apache({ ...glue(stage), topics: ['orders'] }),
  'OpenSearch domain': stage => OpenSearchSink.aiven({ target: OpenSearchTarget.domain(domain(stage)), topics: ['orders'] }),
  'OpenSearch with a password': stage => OpenSearchSink.aiven({
    target: OpenSearchTarget.endpoint('https://search.example.com'),
    topics: ['orders'], authentication: OpenSearchAuthentication.basic(stage.login('Secret')),
  }),
  'S3 of Aiven': stage => S3Sink.aiven({ bucket: bucket(stage), topics: ['orders'] }),
  'S3 of Aiven, Parquet': stage => S3Sink.aiven({ bucket: bucket(stage), topics: ['orders'], format: S3Format.PARQUET }),
  'S3 of Aiven, Avro': stage => S3Sink.aiven({ bucket: bucket(stage), topics: ['orders'], format: S3Format.AVRO }),
  'S3 of Aiven, bytes': stage => S3Sink.aiven({ bucket: bucket(stage), topics: ['orders'], format: S3Format.BYTES }),
  'S3 of Confluent': stage => S3Sink.confluent({ bucket: bucket(stage), topics: ['orders'], flushSize: 1000 }),
  'S3 of Confluent, Parquet': stage => S3Sink.confluent({ bucket: bucket(stage), topics: ['orders'], flushSize: 1000, format: S3Format.PARQUET }),
  'a file that is read': () => FileStream.fromFile({ file: '/tmp/in', topic: 'lines' }),
  'a file that is written': () => FileStream.toFile({ file: '/tmp/out', topics: ['lines'] }),
};

test.each(Object.entries(PRESETS))('%s with its defaults', (of, build) => {
  const stage = new Stage();
  const version = of.includes('2.7.4') ? KafkaConnectVersion.V2_7_1 : undefined;
  const connector = stage.connector('Subject', build(stage), { kafkaConnectVersion: version });
  expect(unexpected(of, all([deploymentOf(connector)!]))).toEqual([]);
  expect(hiddenParts(connector.definitionConfig)).toEqual([]);
});

describe('connectors together', () => {
  const pipelines: Record<string, (stage: Stage) => void> = {
    'change data capture to OpenSearch': stage => new CdcToOpenSearch(stage.stack, 'Search', {
      cluster: stage.cluster, target: OpenSearchTarget.domain(domain(stage)), source: DebeziumSource.postgres({ database: stage.postgres(), ...tables }),
    }),
    'the same from MySQL': stage => new CdcToOpenSearch(stage.stack, 'Search', {
      cluster: stage.cluster, target: OpenSearchTarget.domain(domain(stage)), source: DebeziumSource.mysql({ database: stage.mysql(), topicPrefix: 'shop', tables: ['shop.orders'], serverId: 1 }),
    }),
    'an archive of topics': stage => new S3SinkPipeline(stage.stack, 'Archive', { cluster: stage.cluster, bucket: bucket(stage), topics: ['orders'] }),
    'an archive of changes': stage => new S3SinkPipeline(stage.stack, 'Archive', {
      cluster: stage.cluster, bucket: bucket(stage), source: DebeziumSource.postgres({ database: stage.postgres(), ...tables }),
    }),
    'an archive of changes in Parquet': stage => new S3SinkPipeline(stage.stack, 'Archive', {
      cluster: stage.cluster, bucket: bucket(stage), format: S3Format.PARQUET,
      source: DebeziumSource.postgres({ database: stage.postgres(), ...tables, recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS }),
    }),
    'replication': stage => new MirrorMaker2(stage.stack, 'Replication', {
      sourceCluster: KafkaCluster.fromClusterAttributes(stage.stack, 'Primary', {
        clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/primary/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
        bootstrapServers: 'b-1.primary.abcdef.c2.kafka.eu-west-1.amazonaws.com:9098',
        authentications: [KafkaAuthentication.IAM],
        vpc: stage.vpc,
      }),
      targetCluster: stage.cluster, sourceAlias: 'primary', topics: ['orders'],
    }),
  };

  const hidden = (root: IConstruct) => root.node.findAll().filter(construct => construct instanceof Connector)
    .flatMap(({ definitionConfig }) => hiddenParts(definitionConfig));
  const deployments = (root: IConstruct) => root.node.findAll().flatMap(construct => deploymentOf(construct) ?? []);

  test.each(Object.entries(pipelines))('%s with its defaults', (of, build) => {
    const stage = new Stage();
    build(stage);
    const found = deployments(stage.app);
    expect(found.length).toBeGreaterThan(0);
    expect(unexpected(of, all(found))).toEqual([]);
    expect(hidden(stage.app)).toEqual([]);
  });

  test.each(examples())('example $name', ({ name, build }) => {
    const found = withOutdir(outdir => deployments(build({ outdir, context: WITHOUT_ARCHIVES, analyticsReporting: false })));
    expect(unexpected(name, all(found))).toEqual([]);
  });
});

test('each exception is one that is met', () => {
  expect(ACCEPTED.filter(accepted => !met.has(accepted))).toEqual([]);
});
