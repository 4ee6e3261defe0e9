import * as events from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { readContent } from '../../src/adapters';
import { judge } from '../../src/cli/check';
import { ConnectorSecret, PluginArchive } from '../../src/connect';
import type { ConnectorProps, IConnectorDefinition } from '../../src/connect';
import {
  DebeziumSource, EventBridgeSink, IcebergCatalog, IcebergSink, JdbcSink, MirrorMaker2,
  OpenSearchAuthentication, OpenSearchSink, OpenSearchTarget, S3Sink, SnowflakeSink,
} from '../../src/connectors';
import { DatabaseEngine, SourceDatabase } from '../../src/databases';
import { serverlessCluster, Surroundings } from '../support/surroundings';
import { Stage } from './stage';

const KEY = 'arn:aws:kms:us-east-1:444455556666:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';
const elsewhere = (scope: Construct) => kms.Key.fromKeyArn(scope, 'Elsewhere', KEY);

const BUCKETS: Record<string, (scope: Construct) => s3.IBucket> = {
  'a bucket of the stack': scope => new s3.Bucket(scope, 'B'),
  'a bucket with a key of its own': scope => new s3.Bucket(scope, 'B', { encryption: s3.BucketEncryption.KMS }),
  'a bucket with a key of the stack': scope => new s3.Bucket(scope, 'B', { encryptionKey: new kms.Key(scope, 'Key') }),
  'an imported bucket': scope => s3.Bucket.fromBucketName(scope, 'B', 'shop-archive'),
  'a bucket of another account and Region, with its key': scope => s3.Bucket.fromBucketAttributes(scope, 'B', {
    bucketArn: 'arn:aws:s3:::shop-archive', account: '444455556666', region: 'us-east-1', encryptionKey: elsewhere(scope),
  }),
};

const SECRETS: Record<string, (scope: Construct) => ISecret> = {
  'a secret of the stack': scope => new Secret(scope, 'S'),
  'a secret with a key of the stack': scope => new Secret(scope, 'S', { encryptionKey: new kms.Key(scope, 'Key') }),
  'a secret by its name': scope => Secret.fromSecretNameV2(scope, 'S', 'shop/kafka'),
  'a secret by its ARN': scope => Secret.fromSecretCompleteArn(scope, 'S', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/kafka-AbCdEf'),
  'a secret of another account, with its key': scope => Secret.fromSecretAttributes(scope, 'S', {
    secretCompleteArn: 'arn:aws:secretsmanager:us-east-1:444455556666:secret:shop/kafka-AbCdEf', encryptionKey: elsewhere(scope),
  }),
};

const SINKS: Record<string, (bucket: s3.IBucket) => IConnectorDefinition> = {
  'Aiven S3': bucket => S3Sink.aiven({ bucket, topics: ['a'] }),
  'Confluent S3': bucket => S3Sink.confluent({ bucket, topics: ['a'], flushSize: 10 }),
  'Iceberg': bucket => IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket, databases: ['shop'] }), topics: ['a'], tables: ['shop.orders'], controlTopic: 'control',
    config: { 'iceberg.tables.auto-create-enabled': 'true' },
  }),
};

const database = (engine: DatabaseEngine, secret: ISecret) => SourceDatabase.fromEndpoint({ engine, host: 'db.example.internal', databaseName: 'shop', secret });
const SOURCES: Record<string, (secret: ISecret) => IConnectorDefinition> = {
  'PostgreSQL': secret => DebeziumSource.postgres({ database: database(DatabaseEngine.POSTGRES, secret), topicPrefix: 'shop', tables: ['public.orders'] }),
  'MySQL': secret => DebeziumSource.mysql({ database: database(DatabaseEngine.MYSQL, secret), serverId: 5400, topicPrefix: 'shop', tables: ['shop.orders'] }),
  'JDBC sink': secret => JdbcSink.aiven({ database: database(DatabaseEngine.POSTGRES, secret), topics: ['a'], config: { 'pk.fields': 'id' } }),
};

function judged(definition: (scope: Construct) => IConnectorDefinition, props: Partial<ConnectorProps> = {}) {
  const stage = new Stage();
  stage.connector('Connector', definition(stage.stack), props);
  const text = JSON.stringify(stage.template());
  return { text, findings: severe(text) };
}

function severe(text: string): string[] {
  const found = judge(readContent(text, 'template.json')).deployments.flatMap(({ findings }) => findings);
  return found.filter(({ rule, severity }) => /^MC-(ROLE|NET-02|DEP)/.test(rule) && severity !== 'info').map(({ rule, message }) => `${rule} ${message}`);
}

test.each([
  ['of the stack', (scope: Construct) => new kms.Key(scope, 'Catalog'), '"glue.eu-west-1."'],
  ['of another account and Region', elsewhere, '"glue.us-east-1."'],
])('a Data Catalog with a key %s: the sink may use it over AWS Glue, in the Region of the key', (_, key, service) => {
  const { text, findings } = judged(scope => IcebergSink.apache({
    catalog: IcebergCatalog.glue({ bucket: new s3.Bucket(scope, 'B'), databases: ['shop'], encryptionKey: key(scope) }),
    topics: ['a'], tables: ['shop.orders'], controlTopic: 'control',
  }));
  expect(findings).toEqual([]);
  expect(text).toContain(service);
  expect(text).toContain('"kms:Decrypt","kms:Encrypt","kms:GenerateDataKey"');
});

describe.each(Object.entries(BUCKETS))('%s', (name, bucket) => {
  test.each(Object.entries(SINKS))('the role that is made for %s is enough', (_, sink) => {
    const { text, findings } = judged(scope => sink(bucket(scope)));
    expect(findings).toEqual([]);
    // a key is used in its own Region
    expect(text.includes('"s3.us-east-1.')).toBe(name.includes('Region'));
    expect(text.includes(KEY)).toBe(name.includes('Region'));
  });
});

describe.each(Object.entries(SECRETS))('%s', (name, secret) => {
  test.each(Object.entries(SOURCES))('the role that is made for %s is enough', (_, source) => {
    const { text, findings } = judged(scope => source(secret(scope)));
    expect(findings).toEqual([]);
    expect(text.includes('"secretsmanager.us-east-1.')).toBe(name.includes('another account'));
  });
});

describe('OpenSearch', () => {
  const settings = { version: opensearch.EngineVersion.OPENSEARCH_2_11, enforceHttps: true, nodeToNodeEncryption: true, encryptionAtRest: { enabled: true } };
  const DOMAINS: Record<string, (scope: Construct) => opensearch.IDomain> = {
    'a domain of the stack': scope => new opensearch.Domain(scope, 'D', settings),
    'an imported domain': scope => opensearch.Domain.fromDomainEndpoint(scope, 'D', 'https://search-shop-0a1b2c.eu-west-1.es.amazonaws.com'),
    'a domain of another account and Region': scope => opensearch.Domain.fromDomainAttributes(scope, 'D', {
      domainArn: 'arn:aws:es:us-east-1:444455556666:domain/shop', domainEndpoint: 'search-shop-0a1b2c.us-east-1.es.amazonaws.com',
    }),
  };
  test.each(Object.entries(DOMAINS))('the role for %s is enough', (name, domain) => {
    const authentication = OpenSearchAuthentication.iam(name.includes('Region') ? { region: 'us-east-1' } : {});
    expect(judged(scope => OpenSearchSink.aiven({ target: OpenSearchTarget.domain(domain(scope)), authentication, topics: ['a'] })).findings).toEqual([]);
  });
});

describe('Amazon EventBridge', () => {
  const BUSES: Record<string, (scope: Construct) => events.IEventBus> = {
    'a bus of the stack': scope => new events.EventBus(scope, 'Bus'),
    'a bus by its name': scope => events.EventBus.fromEventBusName(scope, 'Bus', 'shop'),
    'a bus of another account and Region': scope => events.EventBus.fromEventBusArn(scope, 'Bus', 'arn:aws:events:us-east-1:444455556666:event-bus/shop'),
  };
  test.each(Object.entries(BUSES))('the role for %s is enough', (_, bus) => {
    expect(judged(scope => EventBridgeSink.aws({ eventBus: bus(scope), topics: ['a'] }), { plugin: PluginArchive.empty() }).findings).toEqual([]);
  });
});

test.each(Object.entries(SECRETS))('Snowflake, %s: the role that is made is enough', (name, secret) => {
  const { text, findings } = judged(scope => SnowflakeSink.snowflake({
    accountUrl: 'https://myorg-account.snowflakecomputing.com', userName: 'LOADER', roleName: 'WRITER', privateKey: ConnectorSecret.fromSecretsManager(secret(scope), 'key'),
    databaseName: 'SHOP', schemaName: 'RAW', topics: ['a'],
  }));
  expect(findings).toEqual([]);
  expect(text.includes('"secretsmanager.us-east-1.')).toBe(name.includes('another account'));
});

test.each([['topics'], ['topic-[a-z]+', 'shop.*'], ['.*']])('MirrorMaker 2, %s: the roles that are made are enough', (...topics) => {
  const stage = new Stage();
  const primary = new Surroundings({ app: stage.app, id: 'Primary', vpc: { maxAzs: 2 } });
  const source = serverlessCluster(primary.stack, primary.vpc);
  new MirrorMaker2(stage.stack, 'Replication', { sourceCluster: source, targetCluster: stage.cluster, sourceAlias: 'primary', topics });
  expect(severe(JSON.stringify(stage.template()))).toEqual([]);
});
