import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type * as cxapi from 'aws-cdk-lib/cx-api';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { readPaths } from '../../src/adapters/read';
import { judge } from '../../src/cli/report/judge';
import { type IKafkaCluster, KafkaCluster } from '../../src/cluster';
import { Connector } from '../../src/connect';
import { DebeziumSource, S3Sink } from '../../src/connectors';
import { SourceDatabase, DatabaseEngine } from '../../src/databases';
import { newApp, serverlessCluster } from '../support/surroundings';

interface Parts { readonly vpc: ec2.IVpc; readonly cluster: IKafkaCluster; readonly database: SourceDatabase }

/** What each environment has for itself. */
class Base extends Stack implements Parts {
  readonly vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
  readonly cluster = serverlessCluster(this, this.vpc);
  readonly database = SourceDatabase.fromInstance(new rds.DatabaseInstance(this, 'Postgres', {
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
    vpc: this.vpc,
    parameters: { 'rds.logical_replication': '1' },
  }), { databaseName: 'shop' });
}

/** A source and a sink of what it writes. */
function connectors(scope: Construct, { vpc, cluster, database }: Parts, options: { slotName?: string; topicPrefix?: string; connectorName?: string } = {}): void {
  const topicPrefix = options.topicPrefix ?? 'shop';
  const source = DebeziumSource.postgres({ database, topicPrefix, tables: ['public.orders'], slotName: options.slotName });
  new Connector(scope, 'Source', { vpc, cluster, definition: source, connectorName: options.connectorName });
  const bucket = new s3.Bucket(scope, 'Archive');
  new Connector(scope, 'Sink', { vpc, cluster, definition: S3Sink.aiven({ bucket, topics: [`${topicPrefix}.public.orders`] }) });
}

/** The errors and warnings over several connectors, by the CDK and by `check` on what it wrote. */
function found(build: (app: App) => void): { cdk: string[]; check: string[] } {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-'));
  const app = newApp({ outdir, context: { 'aws:cdk:enable-asset-metadata': true } });
  build(app);
  let told = '';
  let assembly: cxapi.CloudAssembly;
  try {
    assembly = app.synth();
  } catch (error) {
    told = (error as Error).message;
    // Errors stop the synth; `check` gets the templates all the same, and warnings stand beside them.
    assembly = app.synth({ skipValidation: true, force: true });
  }
  told += JSON.stringify(assembly.stacksRecursively.flatMap(({ messages }) => messages));
  const findings = judge(readPaths([outdir])).deployments.flatMap(each => each.findings).map(({ rule }) => rule).filter(rule => rule.search(FLEET) === 0);
  return { cdk: [...new Set(told.match(FLEET) ?? [])].sort(), check: [...new Set(findings)].sort() };
}

const FLEET = /MC-(DBZ-01[0-4]|PIPE-00\d|FLEET-00\d)/g;
const env = (account: string, region = 'eu-west-1') => ({ env: { account, region } });
const NOTHING = { cdk: [], check: [] };

function everything(scope: Construct, id: string, props?: StackProps, options?: Parameters<typeof connectors>[2]): void {
  const base = new Base(scope, id, props);
  connectors(base, base, options);
}

describe('the same stack for several environments is no conflict', () => {
  test.each<[string, (app: App) => void]>([
    ['of two accounts', app => {
      everything(app, 'Dev', env('111111111111'));
      everything(app, 'Prod', env('222222222222'));
    }],
    ['of two Regions', app => {
      everything(app, 'Ireland', env('111111111111', 'eu-west-1'));
      everything(app, 'Oregon', env('111111111111', 'us-west-2'));
    }],
    ['in one account and Region', app => {
      everything(app, 'Dev', env('111111111111'));
      everything(app, 'Prod', env('111111111111'));
    }],
    ['agnostic', app => {
      everything(app, 'Dev');
      everything(app, 'Prod');
    }],
    ['as stages', app => ['Dev', 'Prod'].forEach(id => everything(new Stage(app, id), 'Shop'))],
    ['with names that are the same', app => {
      everything(app, 'Dev', env('111111111111'), { connectorName: 'orders' });
      everything(app, 'Prod', env('222222222222'), { connectorName: 'orders' });
      everything(app, 'Own', undefined, { connectorName: 'orders' });
    }],
    ['with connectors in stacks of their own', app => ['Dev', 'Prod'].forEach(id => connectors(new Stack(app, `${id}Connectors`), new Base(app, id)))],
    ['with nested stacks', app => ['Dev', 'Prod'].forEach(id => {
      const base = new Base(app, id);
      connectors(new NestedStack(base, 'Connectors'), base);
    })],
  ])('%s', (_, build) => {
    expect(found(build)).toEqual(NOTHING);
  });
});

describe('what stacks really share is found', () => {
  const ALL = ['MC-DBZ-010', 'MC-DBZ-011', 'MC-DBZ-014'];

  test.each<[string, (app: App) => void, string[]]>([
    ['a cluster and a database of another stack', app => {
      const base = new Base(app, 'Base');
      connectors(new Stack(app, 'One'), base);
      connectors(new Stack(app, 'Two'), base);
    }, ALL],
    ['a cluster and a database of the one of them', app => {
      const base = new Base(app, 'One');
      connectors(base, base);
      connectors(new Stack(app, 'Two'), base);
    }, ALL],
    ['a cluster of another stack, with databases of their own', app => {
      const { cluster, vpc } = new Base(app, 'Base');
      ['One', 'Two'].forEach(id => connectors(new Stack(app, id), { vpc, cluster, database: new Base(app, `Base${id}`).database }));
    }, ['MC-DBZ-014']],
    ['a database of another stack, with prefixes of their own', app => {
      const base = new Base(app, 'Base');
      ['One', 'Two'].forEach(id => connectors(new Stack(app, id), base, { topicPrefix: id.toLowerCase(), slotName: 'shop' }));
    }, ['MC-DBZ-010']],
    ['a cluster and a database of the parent of nested stacks', app => {
      const base = new Base(app, 'Base');
      connectors(new NestedStack(base, 'One'), base);
      connectors(new NestedStack(base, 'Two'), base);
    }, ALL],
    ['a server by its name', app => {
      const database = SourceDatabase.fromEndpoint({ engine: DatabaseEngine.POSTGRES, host: 'DB.example.com', databaseName: 'shop' });
      ['Dev', 'Prod'].map((id, index) => new Base(app, id, env(`${index}`.repeat(12)))).forEach(base => connectors(base, { vpc: base.vpc, cluster: base.cluster, database }));
    }, ['MC-DBZ-010', 'MC-DBZ-011']],
    ['a cluster by its ARN', app => ['One', 'Two'].forEach(id => {
      const base = new Base(app, id);
      const cluster = KafkaCluster.fromClusterAttributes(base, 'Shared', {
        clusterArn: 'arn:aws:kafka:eu-west-1:111111111111:cluster/shared/0a1b2c3d-1111-2222-3333-0a1b2c3d4e5f-s1', vpc: base.vpc, securityGroups: [],
      });
      connectors(base, { vpc: base.vpc, cluster, database: base.database });
    }), ['MC-DBZ-014']],
    ['a name in one account and Region', app => {
      everything(app, 'One', env('111111111111'), { connectorName: 'orders' });
      everything(app, 'Two', env('111111111111'), { connectorName: 'orders' });
    }, ['MC-FLEET-002']],
  ])('%s', (_, build, rules) => {
    expect(found(build)).toEqual({ cdk: rules, check: rules });
  });

  test('those of stages, at the connector that is synthesized last', () => {
    const app = newApp();
    ['Dev', 'Prod'].forEach(id => everything(new Stage(app, id), 'Shop', env('111111111111'), { connectorName: 'orders' }));
    expect(() => app.synth()).toThrow(/\[Prod\/Shop\/Source\] the connector name "orders" is also the name of Dev\/Shop\/Source; .*MC-FLEET-002/);
  });

  test('a stack and one that is nested in it', () => {
    const twice = (app: App) => {
      const base = new Base(app, 'Dev');
      connectors(base, base);
      connectors(new NestedStack(base, 'Nested'), base);
    };
    expect(found(twice)).toEqual({ cdk: ALL, check: ALL });
  });
});
