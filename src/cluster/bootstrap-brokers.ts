import { createHash } from 'node:crypto';
import { CustomResource, Lazy, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { identityOf } from '../synth';
import { CustomResourceFunction, SERVICE_TIMEOUT } from './custom-resource-function';
import type { KafkaAuthentication } from './kafka-authentication';
import { KafkaNetworkPath } from './kafka-network-path';

interface BootstrapBrokersProps {
  readonly handler: CustomResourceFunction;
  readonly clusterArn: string;
}

/** The look-up of one cluster's bootstrap brokers in one stack; made once, however often the cluster is attached. */
export class BootstrapBrokers extends Construct {
  static lookUp(scope: Construct, clusterArn: string): BootstrapBrokers {
    const handler = CustomResourceFunction.of(Stack.of(scope), {
      id: 'KafkaBootstrapBrokers',
      code: 'bootstrap-brokers',
      description: 'Looks up the bootstrap brokers of Kafka clusters',
    });
    // Another id makes another look-up, and its answer can replace connectors.
    const id = `Cluster${createHash('sha256').update(identityOf(clusterArn, scope)).digest('hex').slice(0, 8)}`;
    return (handler.node.tryFindChild(id) as BootstrapBrokers | undefined) ?? new BootstrapBrokers(handler, id, { handler, clusterArn });
  }

  private readonly resource: CustomResource;
  private readonly required = new Set<string>();
  private version = 1;

  private constructor(scope: Construct, id: string, props: BootstrapBrokersProps) {
    super(scope, id);
    const { handler, clusterArn } = props;
    handler.allow(['kafka:GetBootstrapBrokers'], clusterArn);
    this.resource = new CustomResource(this, 'Resource', {
      resourceType: 'Custom::KafkaBootstrapBrokers',
      serviceToken: handler.functionArn,
      serviceTimeout: SERVICE_TIMEOUT,
      properties: {
        ClusterArn: clusterArn,
        Version: Lazy.string({ produce: () => String(this.version) }),
        Required: Lazy.list({ produce: () => [...this.required].sort() }),
      },
    });
  }

  /** The brokers in one field of the answer; the deploy fails with a reason when the cluster has none. */
  brokers(attribute: string): string {
    this.required.add(attribute);
    return this.resource.getAttString(attribute);
  }

  /** Asks for a look-up of at least this version; the greatest asked for counts. */
  atLeast(version: number): void {
    this.version = Math.max(this.version, version);
  }
}

const NETWORK: Record<KafkaNetworkPath, string> = {
  [KafkaNetworkPath.VPC]: '',
  [KafkaNetworkPath.PUBLIC]: 'Public',
  [KafkaNetworkPath.VPC_CONNECTIVITY]: 'VpcConnectivity',
};

/** The field of the answer of `GetBootstrapBrokers` that holds the brokers for an authentication and a network path. */
export function bootstrapAttribute(authentication: KafkaAuthentication, path: KafkaNetworkPath): string {
  return `BootstrapBrokerString${NETWORK[path]}${suffix(authentication)}`;
}

function suffix({ _model: { mechanism, encryption } }: KafkaAuthentication): string {
  switch (mechanism) {
    case 'IAM': return 'SaslIam';
    case 'SCRAM': return 'SaslScram';
    case 'MUTUAL_TLS':
    case 'NONE':
      return encryption === 'TLS' ? 'Tls' : '';
  }
}
