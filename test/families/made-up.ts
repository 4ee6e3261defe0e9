/** A family of connectors that nobody made, as somebody would add it: the files by their paths. */
export const MADE_UP_FILES: Readonly<Record<string, string>> = {
  'src/families/made-up/family.ts': `import type { Family } from '../family';

export const MADE_UP_SINK = 'com.example.kafka.MadeUpSinkConnector';

export const MADE_UP: Family = {
  id: 'made-up',
  title: 'Made-up',
  connectors: [{
    className: MADE_UP_SINK,
    kind: 'sink',
    licence: 'Apache License 2.0',
    traits: { delivery: 'at least once', deletes: 'dropped', schemas: 'not needed', cost: 'none', preset: 'MadeUpSink.example', page: 'made-up.md' },
    title: 'Made-up sink',
    awsCalls: [{ actions: ['kinesis:PutRecord'], option: 'stream.arn', arn: '{value}', resource: 'the stream to which records are sent' }],
  }],
  services: [{ endpoint: 'kinesis-streams', purpose: 'sending records' }],
};
`,
  'src/families/made-up/rules/stream-given.ts': `import { literal } from '../../../checks';
import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { MADE_UP_SINK } from '../family';

export const streamGiven: Rule = {
  id: 'MC-MADE-001',
  title: 'a made-up sink is told its stream',
  severity: 'error',
  why: 'Without a stream the sink has nowhere to write.',
  fix: 'set stream.arn',
  source: 'https://example.com/made-up',
  check(deployment) {
    if (literal(deployment, 'connector.class') !== MADE_UP_SINK) {
      return NOT_APPLICABLE;
    }
    return deployment.configuration!.has('stream.arn') ? HOLDS : finding({ key: 'stream.arn', message: 'stream.arn is not set' });
  },
};
`,
  'test/families/made-up/cases.ts': `import type { Case } from '../../checks/cases/case';

export const CASES: readonly Case[] = [{
  rule: 'MC-MADE-001',
  fails: { kind: 'sink', config: { 'connector.class': 'com.example.kafka.MadeUpSinkConnector', 'topics': 'orders' } },
  passes: { kind: 'sink', config: { 'connector.class': 'com.example.kafka.MadeUpSinkConnector', 'topics': 'orders', 'stream.arn': 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders' } },
  says: 'stream.arn is not set',
}];
`,
  'src/connectors/made-up/index.ts': 'export * from \'./made-up-sink\';\n',
  'src/connectors/made-up/made-up-sink.ts': `import type { Construct } from 'constructs';
import { ConnectorKind } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorDefinitionOptions, IConnectorDefinition } from '../../connect';
import { renderDefinition } from '../../connect/internal';
import { MADE_UP_SINK } from '../../families';

/** What the made-up sink is told. */
export interface MadeUpSinkOptions extends ConnectorDefinitionOptions {
  /** The topics. */
  readonly topics: string[];
  /** The ARN of the stream. */
  readonly streamArn: string;
}

/** A sink that nobody made. */
export class MadeUpSink implements IConnectorDefinition {
  constructor(private readonly options: MadeUpSinkOptions) {}

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { topics, streamArn } = this.options;
    return renderDefinition({ connectorClass: MADE_UP_SINK, kind: ConnectorKind.SINK, scope, context }, this.options, {
      topics, topicsRead: topics, typed: { 'stream.arn': streamArn },
    });
  }
}
`,
  'docs/made-up.md': '# Made-up\n\nA sink that nobody made.\n',
  'examples/made-up/app.ts': `import { App, Stack } from 'aws-cdk-lib';
import type { AppProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Connector, KafkaCluster, KafkaClusterKind, MadeUpSink, PluginArchive } from 'cdk-msk-connect';

/** A connector that nobody made. */
export function buildApp(props: AppProps = {}): App {
  const app = new App(props);
  const stack = new Stack(app, 'MadeUp', { env: { account: '111122223333', region: 'eu-west-1' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
  const cluster = KafkaCluster.fromClusterAttributes(stack, 'Kafka', {
    clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2',
    clusterKind: KafkaClusterKind.PROVISIONED,
    vpc,
    securityGroups: [new ec2.SecurityGroup(stack, 'Brokers', { vpc })],
  });
  new Connector(stack, 'Sink', {
    cluster,
    definition: new MadeUpSink({ topics: ['orders'], streamArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders' }),
    plugin: PluginArchive.fromUrl('https://example.com/made-up.zip', { sha256: '0'.repeat(64) }),
  });
  return app;
}
`,
};

