import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Duration } from 'aws-cdk-lib';
import { CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { KafkaCluster } from '../../src/cluster';
import type { IConnectorDefinition } from '../../src/connect';
import {
  DebeziumSource, DeleteHandling, FileStream, IcebergCatalog, IcebergSink, JdbcSink, JdbcTables, MirrorMaker2, RecordEncoding, RecordShape,
  ReplicatedTopicNames, ToastHandling,
} from '../../src/connectors';
import type { DebeziumSourceOptions, MirrorMaker2Props } from '../../src/connectors';
import { SourceDatabase, DatabaseEngine } from '../../src/databases';
import { rehearseToJson } from '../rehearse/run-rehearse';
import { DebeziumSnapshotMode } from '../../src/connect/options';
import { Stage } from './stage';

const scratch = mkdtempSync(join(tmpdir(), 'presets-'));
const stage = new Stage({ outdir: join(scratch, 'cdk.out'), context: { '@aws-cdk/core:stackResourceLimit': 0 } });
const login = new Secret(stage.stack, 'Login');
const lake = new s3.Bucket(stage.stack, 'Lake');
const on = (engine: DatabaseEngine) => SourceDatabase.fromEndpoint({ engine, host: 'db.example.com', databaseName: 'shop', secret: login });

/** Modes that every source has. */
type Told = DebeziumSourceOptions & { readonly snapshotMode: DebeziumSnapshotMode };

/** What every Debezium preset can be told by its own props, one at a time. */
const TOLD: { readonly [name: string]: Partial<Told> } = {
  'defaults': {},
  'envelopes': { recordShape: RecordShape.ENVELOPE },
  'schemas': { recordEncoding: RecordEncoding.JSON_WITH_SCHEMAS },
  'rewritten': { deleteHandling: DeleteHandling.REWRITE },
  'rewritten-tombstones': { deleteHandling: DeleteHandling.REWRITE_WITH_TOMBSTONE },
  'dropped': { deleteHandling: DeleteHandling.DROP },
  'no-data': { snapshotMode: DebeziumSnapshotMode.NO_DATA },
  'slow-heart': { heartbeatInterval: Duration.minutes(1) },
  'existing-topics': { topicsExist: true },
  'signals': { signals: { topicName: 'shop-signals' } },
};

let servers = 0;

// each source is the only one of its prefix, slot and number, as in one account
const OF_ENGINE: { readonly [name: string]: (topicPrefix: string, told: Partial<Told>) => IConnectorDefinition } = {
  postgres: (topicPrefix, told) => DebeziumSource.postgres({ database: on(DatabaseEngine.POSTGRES), topicPrefix, tables: ['public.orders'], ...told }),
  mysql: (topicPrefix, told) => DebeziumSource.mysql({ database: on(DatabaseEngine.MYSQL), topicPrefix, tables: ['shop.orders'], serverId: ++servers, ...told }),
  mariadb: (topicPrefix, told) => DebeziumSource.mariadb({ database: on(DatabaseEngine.MARIADB), topicPrefix, tables: ['shop.orders'], serverId: ++servers, ...told }),
  sqlserver: (topicPrefix, told) => DebeziumSource.sqlServer({ database: on(DatabaseEngine.SQL_SERVER), topicPrefix, tables: ['dbo.orders'], ...told }),
  oracle: (topicPrefix, told) => DebeziumSource.oracle({ database: on(DatabaseEngine.ORACLE), topicPrefix, tables: ['SHOP.ORDERS'], ...told }),
  mongodb: (topicPrefix, told) => DebeziumSource.mongodb({ database: on(DatabaseEngine.MONGODB), topicPrefix, collections: ['shop.orders'], ...told }),
};

const debezium = Object.entries(OF_ENGINE)
  .flatMap(([engine, make]) => Object.entries(TOLD).map(([name, told]): [string, IConnectorDefinition] => [`${engine}-${name}`, make(`${engine}-${name}`, told)]));

const sinks: [string, IConnectorDefinition][] = [
  ...[DatabaseEngine.POSTGRES, DatabaseEngine.MYSQL, DatabaseEngine.MARIADB, DatabaseEngine.SQL_SERVER, DatabaseEngine.ORACLE]
    .map((engine): [string, IConnectorDefinition] => [`jdbc-${engine}`, JdbcSink.debezium({ database: on(engine), topics: ['shop.public.orders'] })]),
  ['jdbc-managed', JdbcSink.debezium({
    database: on(DatabaseEngine.POSTGRES), topicsRegex: 'mirrored\\..*', topicPatterns: ['mirrored.*'], tables: JdbcTables.MANAGED, tableNameFormat: 'mirror_${topic}',
    errorHandling: { deadLetterQueue: { topicName: 'mirror-failed' } },
  })],
  ['iceberg-glue', IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket: lake, databases: ['shop'] }), tables: ['shop.orders'], topics: ['shop.public.orders'], controlTopic: 'control',
  })],
  ['iceberg-rest', IcebergSink.apache({
    catalog: IcebergCatalog.custom({ config: { type: 'rest', uri: 'https://catalog.example.com' } }), tables: ['shop.orders'], topics: ['shop.public.orders'],
    controlTopic: 'control', commitInterval: Duration.minutes(1),
  })],
];

const others: [string, IConnectorDefinition][] = [
  ['postgres-signals-by-table', OF_ENGINE.postgres('by-table', { signals: { table: 'public.signals' } })],
  ['oracle-signals-by-table', OF_ENGINE.oracle('oracle-by-table', { signals: { table: 'SHOP.PUBLIC.SIGNALS', topicName: 'shop-signals' } })],
  ['postgres-replica-identity', DebeziumSource.postgres({
    database: on(DatabaseEngine.POSTGRES), topicPrefix: 'replica-identity', tables: ['public.orders'], toastHandling: ToastHandling.REPLICA_IDENTITY_FULL,
    slotName: 'own_slot', publicationName: 'own_publication',
  })],
  ['file-source', FileStream.fromFile({ file: '/tmp/lines', topic: 'lines' })],
  ['file-sink', FileStream.toFile({ file: '/tmp/lines', topics: ['lines'] })],
];

const SINGLE = [...debezium, ...sinks, ...others];

/** Three connectors each. */
const REPLICATIONS: { readonly [name: string]: Partial<MirrorMaker2Props> } = {
  replication: {},
  migration: { topicNames: ReplicatedTopicNames.UNCHANGED, groups: ['billing'], topics: ['shop\\..*'], maxTasks: 4 },
};

const PARTS = ['copy', 'checkpoint', 'heartbeat'];
const NAMES = [...SINGLE.map(([name]) => name), ...Object.keys(REPLICATIONS).flatMap(name => PARTS.map(part => `${name}-${part}`))];

let outcomes: Map<string, any>;

beforeAll(async () => {
  SINGLE.forEach(([name, definition]) => stage.connector(name, definition));
  const primary = KafkaCluster.fromCfnServerlessCluster(new CfnServerlessCluster(stage.stack, 'Primary', {
    clusterName: 'primary',
    clientAuthentication: { sasl: { iam: { enabled: true } } },
    vpcConfigs: [{ subnetIds: stage.vpc.privateSubnets.map(subnet => subnet.subnetId), securityGroups: ['sg-0a1b2c3d'] }],
  }));
  for (const [name, props] of Object.entries(REPLICATIONS)) {
    const [sourceConnector, checkpointConnector, heartbeatConnector] = PARTS.map(part => ({ connectorName: `${name}-${part}` }));
    new MirrorMaker2(stage.stack, name, {
      sourceCluster: primary, targetCluster: stage.cluster, sourceAlias: 'primary', topics: ['orders'], sourceConnector, checkpointConnector, heartbeatConnector, ...props,
    });
  }
  const { directory, stacks: [{ templateFile }] } = stage.app.synth();
  addWrongTwins(join(directory, templateFile));
  const { report, err } = await rehearseToJson(scratch, directory);
  expect(report ?? err).toHaveProperty('connectors');
  outcomes = new Map(report.connectors.map((outcome: any) => [outcome.name, outcome]));
}, 400_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Beside each connector one that is wrong in one value: what nothing refuses proves nothing. */
function addWrongTwins(file: string): void {
  const template = JSON.parse(readFileSync(file, 'utf-8'));
  for (const [id, resource] of Object.entries<any>(template.Resources)) {
    if (resource.Type === 'AWS::KafkaConnect::Connector') {
      const { ConnectorName: name, ConnectorConfiguration: config } = resource.Properties;
      const properties = { ...resource.Properties, ConnectorName: `${name}-wrong`, ConnectorConfiguration: { ...config, 'tasks.max': 'many' } };
      template.Resources[`${id}Wrong`] = { ...resource, Properties: properties };
    }
  }
  writeFileSync(file, JSON.stringify(template));
}

test.each(NAMES)('Kafka Connect 3.7 loads and accepts %s', (name) => {
  expect(outcomes.get(name)).toMatchObject({ problems: [], passed: true });
});

test.each(NAMES)('and refuses %s with a wrong value', (name) => {
  const { problems } = outcomes.get(`${name}-wrong`);
  expect([...new Set(problems.map(({ kind, key }: any) => `${kind} ${key}`))]).toEqual(['configuration tasks.max']);
});
