import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { App, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as ts from 'typescript';
import * as library from '../../src';
import { IS } from '../support/archive-sketch';
import { put, temporaryDirectory } from '../support/archives';
import { zipOf } from '../support/plugin-zip';

const ROOT = join(__dirname, '..', '..');
const SPI = 'io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator';
const BASIC = 'io.aiven.kafka.connect.opensearch.OpensearchBasicAuthConfigurator';

/** The archives that no registry has: a reader has downloaded or built them. */
const LOCAL: Record<string, Buffer> = {
  'plugins/orders-source.zip': zipOf({ 'orders-source-1.0.jar': { classes: { 'com.example.OrdersSource': IS.source } } }),
  'plugins/sink.zip': zipOf({ 'sink-1.0.jar': { classes: { 'com.example.Sink': IS.sink } } }),
  'plugins/opensearch-connector-for-apache-kafka-3.1.1.zip': zipOf({
    'opensearch-connector-for-apache-kafka-3.1.1.jar': { classes: { 'io.aiven.kafka.connect.opensearch.OpensearchSinkConnector': IS.sink, [BASIC]: {} }, services: { [SPI]: [BASIC] } },
  }),
  'plugins/s3-sink-connector-for-apache-kafka-3.4.2.zip': zipOf({
    's3-sink-connector-for-apache-kafka-3.4.2.jar': { classes: { 'io.aiven.kafka.connect.s3.AivenKafkaConnectS3SinkConnector': IS.sink } },
  }),
};

/** What the snippets take as given, made where one asks for it. */
class Given {
  private readonly made = new Map<string, unknown>();

  constructor(private readonly stack: Stack) {}

  private once<T>(name: string, make: () => T): T {
    if (!this.made.has(name)) { this.made.set(name, make()); }
    return this.made.get(name) as T;
  }

  get app() { return App.of(this.stack); }
  get vpc() { return this.once('vpc', () => new library.KafkaVpc(this.stack, 'GivenNetwork', { natGateways: 1 }).vpc); }
  get cluster() { return this.once('cluster', () => new library.ServerlessCluster(this.stack, 'GivenCluster', { vpc: this.vpc })); }
  get primary() { return this.once('primary', () => new library.ServerlessCluster(this.stack, 'GivenPrimary', { vpc: this.vpc })); }
  get secret() { return this.once('secret', () => new secretsmanager.Secret(this.stack, 'GivenSecret')); }
  get bucket() { return this.once('bucket', () => new s3.Bucket(this.stack, 'GivenBucket')); }
  get consumer() {
    return this.once('consumer', () => new lambda.Function(this.stack, 'GivenConsumer', {
      runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = () => {}'), vpc: this.vpc,
    }));
  }
  get database() {
    return this.once('database', () => new rds.DatabaseInstance(this.stack, 'GivenDatabase', {
      vpc: this.vpc, engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_6 }), parameters: { 'rds.logical_replication': '1' },
    }));
  }
  get domain() {
    return this.once('domain', () => new opensearch.Domain(this.stack, 'GivenDomain', {
      version: opensearch.EngineVersion.OPENSEARCH_2_19,
      vpc: this.vpc,
      vpcSubnets: [{ subnets: [this.vpc.privateSubnets[0]] }],
      zoneAwareness: { enabled: false },
      nodeToNodeEncryption: true,
      encryptionAtRest: { enabled: true },
      enforceHttps: true,
    }));
  }
  get connector() {
    return this.once('connector', () => new library.Connector(this.stack, 'GivenConnector', {
      cluster: this.cluster,
      definition: library.ConnectorDefinition.sink('com.example.Sink', { topics: ['orders'] }),
      plugin: library.PluginArchive.fromFile('plugins/sink.zip'),
    }));
  }
}

const SNIPPETS = readFileSync(join(ROOT, 'README.md'), 'utf8').split(/^#+ /m)
  .flatMap(section => [...section.matchAll(/^```ts\n([^]*?)^```$/gm)].map((match, index) => ({ title: `${section.split('\n')[0]}${index > 0 ? ` (${index + 1})` : ''}`, text: match[1] })));

/** The snippet in the stack that also the generator of the documentation puts it in, as JavaScript. */
function compiled(snippet: string): string {
  const given = (source: string) => source.replace(/^declare const (\w+): .*;$/gm, 'const $1 = given.$1;');
  const fixture = readFileSync(join(ROOT, 'rosetta', 'default.ts-fixture'), 'utf8').replace('class Fixture', 'export class Fixture');
  const [head, tail] = fixture.split('class Fixture');
  const own = new Set([...snippet.matchAll(/^(?:declare )?const (\w+)/gm)].map(match => match[1]));
  const declared = [...head.matchAll(/^declare const (\w+): .*;$/gm)].map(match => match[1]).filter(name => !own.has(name) && new RegExp(`\\b${name}\\b`).test(snippet));
  const body = `const given = givenOf(this);\n${declared.map(name => `const ${name} = given.${name};`).join('\n')}\n${given(snippet)}`;
  const source = `${head.replace(/^declare const .*$/gm, '')}class Fixture${tail.replace('/// here', () => body)}`;
  return ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: false } }).outputText;
}

jest.setTimeout(600_000);
const start = process.cwd();
const environment = { ...process.env };

beforeAll(() => {
  const directory = temporaryDirectory();
  for (const [name, bytes] of Object.entries(LOCAL)) { put(directory, name, bytes); }
  process.chdir(directory);
});
afterAll(() => {
  process.chdir(start);
  process.env = environment;
});

test('README has snippets', () => {
  expect(SNIPPETS.map(({ title }) => title)).toEqual(expect.arrayContaining(['cdk-msk-connect', 'From PostgreSQL to OpenSearch', 'From Kafka to S3', 'From cluster to cluster']));
});

test.each(SNIPPETS)('$title: runs with archives fetched, and no rule stops it', ({ text }) => {
  const exported: { Fixture?: new (scope: App, id: string, props: object) => Stack } = {};
  // the modules are those of this test, so that classes are the same ones
  const load = (name: string): unknown => (name === 'cdk-msk-connect' ? library : require(name));
  new Function('require', 'exports', 'givenOf', compiled(text))(load, exported, (stack: Stack) => new Given(stack));
  const outdir = temporaryDirectory();
  const app = new App({ outdir, analyticsReporting: false });
  new exported.Fixture!(app, 'Readme', { env: { account: '111122223333', region: 'eu-central-1' } });
  const assembly = app.synth();
  expect(assembly.stacks[0].messages.filter(({ level }) => level === 'error')).toEqual([]);
  expect(readdirSync(outdir).some(file => /^asset\.[0-9a-f]+\.zip$/.test(file))).toBe(/PluginArchive|MirrorMaker2|declare const connector/.test(text));
});
