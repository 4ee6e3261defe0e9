import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { IKafkaCluster, KafkaAuthentication, KafkaNetworkPath } from '../../cluster';
import { kafkaResourceArn } from '../../cluster/internal';
import type { KafkaResourceType } from '../../cluster/internal';
import { ConnectorKind, Converter, KafkaResource, PluginArchive } from '../../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition, KafkaAccess } from '../../connect';
import { renderDefinition, renderOptions } from '../../connect/internal';
import { clientLogin, clientSecurity } from '../kafka-client';
import type { KafkaCredentials } from '../kafka-credentials';
import { messageBytes, producerSettings } from '../message-size';
import { knownNumber, numberText } from '../../synth';

/** The greatest replication factor that makes sense by default. */
const REPLICAS = 3;

/** What the three connectors have in common, with the names that users give it. */
export interface MirrorFlow {
  readonly sourceCluster: IKafkaCluster;
  readonly sourceAuthentication?: KafkaAuthentication;
  readonly sourceCredentials?: KafkaCredentials;
  readonly sourceNetworkPath?: KafkaNetworkPath;
  readonly sourceAlias: string;
  readonly targetAlias?: string;
  readonly replicationFactor?: number;
  readonly config?: { [key: string]: string };
  /** Whether topics have the same names on the target cluster. */
  readonly keepsNames: boolean;
}

/** What one of the three connectors does. */
export interface MirrorPart {
  readonly connectorClass: string;
  /** What the user says of it, typed. */
  readonly options?: object;
  readonly maxTasks?: number;
  /** It copies messages of any size; the topics that it makes take what those of the source take. */
  readonly copiesMessages?: boolean;
  /** Its own options. */
  readonly config: (replicas: string) => { [key: string]: string };
  /** Topics that it writes on the target cluster. */
  readonly written: string[];
  /** What it does there besides. */
  readonly target: KafkaAccess[];
  /** What it does on the source cluster. */
  readonly source: { readonly type: KafkaResourceType; readonly names: string[]; readonly actions: string[] }[];
}

/** One of the connectors of MirrorMaker 2. All share the way to both clusters. */
export class MirrorDefinition implements IConnectorDefinition {
  constructor(private readonly flow: MirrorFlow, private readonly part: MirrorPart) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    const { flow, part } = this;
    const { sourceCluster } = flow;
    const own = renderOptions(part.options, part.connectorClass, flow.config);
    const client = sourceCluster.bindClient(scope, {
      authentication: flow.sourceAuthentication ?? flow.sourceCredentials?.authentication,
      networkPath: flow.sourceNetworkPath,
    });
    const login = clientLogin(
      { name: `the replication ${scope.node.path}: the client of the source cluster`, property: 'sourceCredentials' },
      client.authentication, flow.sourceCredentials, 'source.cluster.', [...Object.keys(own.config), ...Object.keys(own.secrets)],
    );
    const replicas = numberText(flow.replicationFactor ?? Math.min(REPLICAS, knownNumber(context.cluster.brokerCount) ?? REPLICAS));
    const producer = producerSettings(part.copiesMessages ? messageBytes(context) : 0, context.kafkaConnectVersion.version);
    return {
      ...renderDefinition({ connectorClass: part.connectorClass, kind: ConnectorKind.SOURCE, scope, context }, {
        config: own.config,
        secrets: { ...login.secrets, ...own.secrets },
        maxTasks: part.maxTasks,
        archives: [PluginArchive.empty()],
        kafkaAccess: part.target,
        endpoints: client.ports.map(port => ({ connections: sourceCluster, port, description: 'brokers of the source cluster' })),
        policyStatements: sourceCluster.clusterArn !== undefined && client.authentication.mechanism === 'IAM'
          ? sourceStatements(sourceCluster.clusterArn, part) : [],
        dependencies: client.dependencies,
      }, {
        typed: {
          'source.cluster.alias': flow.sourceAlias,
          'target.cluster.alias': flow.targetAlias ?? 'target',
        },
        defaults: {
          'source.cluster.bootstrap.servers': client.bootstrapServers,
          ...login.config,
          'target.cluster.bootstrap.servers': context.bootstrapServers,
          ...clientSecurity(context.authentication, 'target.cluster.'),
          ...Converter.byteArray().render('key.converter'),
          ...Converter.byteArray().render('value.converter'),
          ...(flow.keepsNames && { 'replication.policy.class': 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy' }),
          ...part.config(replicas),
          ...producer.config,
        },
      }),
      workerDefaults: producer.worker,
      topicsWritten: part.written,
      createsTopics: true,
    };
  }
}

function sourceStatements(clusterArn: string, part: MirrorPart): iam.PolicyStatement[] {
  const prefixed = (actions: string[]) => actions.map(action => `kafka-cluster:${action}`);
  return [
    new iam.PolicyStatement({ actions: prefixed(['Connect', 'DescribeCluster']), resources: [clusterArn] }),
    ...part.source.map(({ type, names, actions }) => new iam.PolicyStatement({
      actions: prefixed(actions),
      resources: names.map(name => kafkaResourceArn(clusterArn, type, name)),
    })),
  ];
}

/** On the target cluster the producer of offset translations is idempotent, which is a permission on the whole cluster. */
export const IDEMPOTENT: KafkaAccess = { resource: KafkaResource.CLUSTER, actions: ['WriteDataIdempotently'] };
