import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { readPaths } from '../../src/adapters/read';
import { dialedHosts, evaluate, serviceOfHost } from '../../src/checks';
import { judge } from '../../src/cli/report/judge';
import { Connector, ConnectorDefinition, PluginArchive } from '../../src/connect';
import { RULES } from '../../src/families/rules';
import { newApp, serverlessCluster } from '../support/surroundings';
import { deployment } from './deployments';

test.each([
  ['shop.abc123.eu-west-1.rds.amazonaws.com', 'rds', 'eu-west-1'],
  ['shop.abc123.rds.cn-north-1.amazonaws.com.cn', 'rds', 'cn-north-1'],
  ['SHOP.abc123.us-gov-west-1.rds.amazonaws.com.', 'rds', 'us-gov-west-1'],
  ['shop.proxy-abc123.eu-west-1.rds.amazonaws.com', 'rds-proxy', 'eu-west-1'],
  ['reports.endpoint.proxy-abc123.eu-west-1.rds.amazonaws.com', 'rds-proxy', 'eu-west-1'],
  ['shop.cluster-ro-abc123.eu-west-1.rds.amazonaws.com', 'rds-reader', 'eu-west-1'],
  ['shop.cluster-custom-abc123.eu-west-1.rds.amazonaws.com', 'rds', 'eu-west-1'],
  ['shop.cluster-abc.ap-southeast-2.docdb.amazonaws.com', 'documentdb', 'ap-southeast-2'],
  ['shop-123.eu-west-1.docdb-elastic.amazonaws.com', 'documentdb', 'eu-west-1'],
  ['shop.abc.eu-west-1.redshift.amazonaws.com', 'redshift', 'eu-west-1'],
  ['shop.123456789012.eu-west-1.redshift-serverless.amazonaws.com', 'redshift', 'eu-west-1'],
  ['search-shop-abc.cn-northwest-1.es.amazonaws.com.cn', 'opensearch', 'cn-northwest-1'],
  ['search-shop-abc.aos.eu-west-1.on.aws', 'opensearch', 'eu-west-1'],
  ['abc123.eu-west-1.aoss.amazonaws.com', 'opensearch-serverless', 'eu-west-1'],
  ['b-1.shop.abc.c2.kafka.eu-west-1.amazonaws.com', 'msk', 'eu-west-1'],
  ['boot-abc.c1.kafka-serverless.eu-west-1.amazonaws.com', 'msk', 'eu-west-1'],
  ['cluster0.abc.mongodb.net', 'atlas', undefined],
  ['127.0.0.53', 'worker', undefined],
  ['[::1]', 'worker', undefined],
])('%s is of %s', (host, id, region) => {
  expect({ id: serviceOfHost(host)?.service.id, region: serviceOfHost(host)?.region }).toEqual({ id, region });
});

test.each(['db', 'db.example', '10.0.0.1', 'rds.amazonaws.com.example', 'mylocalhost', 'localhost.example', 'x.rds.amazonaws.com', 'search.eu-west-1.es.amazonaws.org', 'mongodb.net.example'])('of %s nothing is known', host => {
  expect(serviceOfHost(host)).toBeUndefined();
});

test.each([
  ['database.hostname', 'db', [['db', undefined]]],
  ['connection.url', 'jdbc:sqlserver://db\\main:1433;databaseName=a', [['db', '1433']]],
  ['connection.url', 'jdbc:oracle:thin:@db:1521:shop', [['db', '1521']]],
  ['connection.url', 'jdbc:oracle:thin:scott/tiger@//db:1521/shop', [['db', '1521']]],
  ['connection.url', 'jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db)(PORT=1521))(ADDRESS=(HOST = other)))', [['db', '1521'], ['other', undefined]]],
  ['connection.url', 'jdbc:mysql://a:1,b/shop', [['a', '1'], ['b', undefined]]],
  ['connection.url', 'jdbc:aws-wrapper:postgresql://db:5432/shop', [['db', '5432']]],
  ['connection.url', 'jdbc:postgresql:shop', [['localhost', undefined]]],
  ['connection.url', 'jdbc:sqlite:/tmp/a.db', []],
  ['connection.uri', 'mongodb://user:p%40ss@a:1,b:2/shop?x=y', [['a', '1'], ['b', '2']]],
  ['connection.url', 'https://a:9200,https://b', [['a', '9200'], ['b', undefined]]],
  ['bootstrap.servers', 'a:9092, b:9092', [['a', '9092'], ['b', '9092']]],
  ['http.url', 'https://user:word@api.example:8443/orders?to=x', [['api.example', '8443']]],
  ['topics', 'localhost', []],
  ['snowflake.url.name', 'abc.snowflakecomputing.com:443', [['abc.snowflakecomputing.com', '443']]],
])('the hosts of %s=%s', (key, value, hosts) => {
  expect(dialedHosts(deployment({ config: { [key]: value } })).map(({ host, port }) => [host, port])).toEqual(hosts);
});

test.each(['s3://shop-lake/warehouse', 's3a://<Bucket>/x', 'gs://localhost/x'])('the bucket of %s is no host', warehouse => {
  expect(dialedHosts(deployment({ config: { 'connector.class': 'org.apache.iceberg.connect.IcebergSinkConnector', 'iceberg.catalog.warehouse': warehouse } }))).toEqual([]);
});

test('what a config provider or the deploy fills in is no host of a known service, and no password is shown', () => {
  const hosts = dialedHosts(deployment({ config: { 'connection.url': 'jdbc:postgresql://${sm:db:host}/shop', 'http.url': { Ref: 'Url' }, 'database.hostname': { 'Fn::GetAtt': ['Db', 'Endpoint.Address'] } } }));
  expect(hosts.filter(({ service }) => service !== undefined)).toEqual([]);
  const findings = evaluate(RULES, deployment({ config: { 'connector.class': 'com.mongodb.kafka.connect.MongoSinkConnector', 'topics': 'a', 'database': 'b', 'connection.uri': 'mongodb://user:Hidden-1@localhost:27017' } }));
  expect(findings.map(({ rule }) => rule)).toContain('MC-NET-011');
  expect(JSON.stringify(findings)).not.toContain('Hidden-1');
});

test('a reference to the reader endpoint is seen in an app and in its template, in the environment that has it', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  const app = newApp({ outdir });
  for (const environment of ['Test', 'Production']) {
    const stack = new Stack(app, environment);
    const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
    const database = new rds.DatabaseCluster(stack, 'Db', { engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 }), vpc, writer: rds.ClusterInstance.serverlessV2('Writer') });
    const { hostname } = environment === 'Test' ? database.clusterReadEndpoint : database.clusterEndpoint;
    new Connector(stack, 'Sink', {
      vpc,
      cluster: serverlessCluster(stack, vpc),
      plugin: PluginArchive.fromUrl('https://example.com/jdbc.zip', { sha256: 'a'.repeat(64) }),
      definition: ConnectorDefinition.sink('io.confluent.connect.jdbc.JdbcSinkConnector', { topics: ['orders'], config: { 'connection.url': `jdbc:postgresql://${hostname}:5432/shop` } }),
    });
  }
  let said = '';
  try {
    app.synth();
  } catch (error) {
    said = (error as Error).message;
    app.synth({ skipValidation: true, force: true });
  }
  expect(said).toMatch(/Test\/Sink[^\n]*rejects the writes of a sink[^\n]*MC-NET-014/);
  expect(said).not.toMatch(/Production[^\n]*MC-NET-014/);
  const found = judge(readPaths([outdir])).deployments.filter(each => each.class !== null).map(({ source, findings }) => [source.includes('Test'), findings.some(({ rule }) => rule === 'MC-NET-014')]);
  expect(found.sort()).toEqual([[false, false], [true, true]]);
});
