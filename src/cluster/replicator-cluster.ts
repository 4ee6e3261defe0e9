import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { CfnReplicator } from 'aws-cdk-lib/aws-msk';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct, IConstruct } from 'constructs';
import { KafkaAuthentication } from './kafka-authentication';
import type { IKafkaCluster } from './kafka-cluster-ref';

/** Network settings of a replicator for an Amazon MSK cluster. */
export interface ReplicatorNetworkOptions {
  /**
   * The subnets of the replicator, in at least two Availability Zones.
   *
   * @default - those of the cluster
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the replicator. Inbound rules for them are added to the security groups of the brokers.
   *
   * @default - a new one
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}

/** Settings of a replicator for an Apache Kafka cluster outside Amazon MSK. */
export interface ReplicatorKafkaOptions extends ReplicatorNetworkOptions {
  /** The Kafka cluster ID (`cluster.id`). */
  readonly clusterId: string;
  /** The bootstrap brokers as `host:port`, several separated by commas. */
  readonly bootstrapServers: string;
  /** A VPC from which the brokers are reachable. */
  readonly vpc: ec2.IVpc;
  /** How the replicator authenticates. */
  readonly authentication: ReplicatorAuthentication;
  /**
   * The root CA certificate of the brokers, in PEM format.
   *
   * @default - a public certificate authority
   */
  readonly rootCaCertificate?: string;
}

/** How a replicator authenticates to an Apache Kafka cluster outside Amazon MSK. */
export class ReplicatorAuthentication {
  /**
   * SASL/SCRAM with SHA-512.
   *
   * @param secret a JSON object with `username` and `password`
   */
  public static scramSha512(secret: ISecret): ReplicatorAuthentication {
    return new ReplicatorAuthentication(secret, { saslScram: { mechanism: 'SHA512', secretArn: secret.secretArn } });
  }

  /**
   * SASL/SCRAM with SHA-256.
   *
   * @param secret a JSON object with `username` and `password`
   */
  public static scramSha256(secret: ISecret): ReplicatorAuthentication {
    return new ReplicatorAuthentication(secret, { saslScram: { mechanism: 'SHA256', secretArn: secret.secretArn } });
  }

  /**
   * Mutual TLS.
   *
   * @param secret a JSON object with the certificate and its private key
   */
  public static mutualTls(secret: ISecret): ReplicatorAuthentication {
    return new ReplicatorAuthentication(secret, { mtls: { secretArn: secret.secretArn } });
  }

  private constructor(
    /** @internal */
    public readonly _secret: ISecret,
    /** @internal */
    public readonly _property: CfnReplicator.KafkaClusterClientAuthenticationProperty,
  ) {}
}

/** What a replicator is given of one of its clusters. */
export interface ReplicatorSide {
  readonly property: CfnReplicator.KafkaClusterProperty;
  readonly arn?: string;
  readonly id?: string;
  /** What must be there before the replicator. */
  readonly dependencies: readonly IConstruct[];
}

/** A source or target cluster of a replicator. */
export class ReplicatorCluster {
  /**
   * An Amazon MSK cluster with IAM access control.
   *
   * @param cluster the cluster; its VPC must be known
   * @param options subnets and security groups, if they differ from those of the cluster
   */
  public static msk(cluster: IKafkaCluster, options: ReplicatorNetworkOptions = {}): ReplicatorCluster {
    return new ReplicatorCluster((scope, side) => {
      const { vpc, clusterArn } = cluster;
      if (vpc === undefined || clusterArn === undefined) {
        throw new Error(`${scope.node.path}: the ${side} cluster has no ${clusterArn === undefined ? 'ARN, so it is not Amazon MSK; use ReplicatorCluster.apacheKafka'
          : 'VPC that is known; specify it in KafkaCluster.fromClusterAttributes'}`);
      }
      const securityGroups = options.securityGroups ?? [securityGroup(scope, side, vpc)];
      const port = ec2.Port.tcp(KafkaAuthentication.IAM.port);
      securityGroups.forEach(group => cluster.connections.allowFrom(group, port, 'MSK Replicator'));
      const { subnetIds } = vpc.selectSubnets(options.vpcSubnets ?? cluster.vpcSubnets);
      return {
        arn: clusterArn,
        // the rules of the brokers are in their security groups
        dependencies: cluster.connections.securityGroups,
        property: { amazonMskCluster: { mskClusterArn: clusterArn }, vpcConfig: { subnetIds, securityGroupIds: idsOf(securityGroups) } },
      };
    }, cluster);
  }

  /**
   * An Apache Kafka cluster outside Amazon MSK.
   *
   * @param options its brokers, VPC and authentication
   */
  public static apacheKafka(options: ReplicatorKafkaOptions): ReplicatorCluster {
    return new ReplicatorCluster((scope, side, role) => {
      const { clusterId, bootstrapServers, vpc, authentication, rootCaCertificate } = options;
      authentication._secret.grantRead(role);
      const securityGroups = options.securityGroups ?? [securityGroup(scope, side, vpc)];
      return {
        id: clusterId,
        dependencies: [],
        property: {
          apacheKafkaCluster: { apacheKafkaClusterId: clusterId, bootstrapBrokerString: bootstrapServers },
          clientAuthentication: authentication._property,
          encryptionInTransit: { encryptionType: 'TLS', rootCaCertificate },
          vpcConfig: { subnetIds: vpc.selectSubnets(options.vpcSubnets).subnetIds, securityGroupIds: idsOf(securityGroups) },
        },
      };
    });
  }

  private constructor(
    private readonly bind: (scope: Construct, side: string, role: iam.IRole) => ReplicatorSide,
    /** @internal */
    public readonly _cluster?: IKafkaCluster,
  ) {}

  /** @internal */
  public _bind(scope: Construct, side: string, role: iam.IRole): ReplicatorSide {
    return this.bind(scope, side, role);
  }
}

function idsOf(securityGroups: readonly ec2.ISecurityGroup[]): string[] {
  return securityGroups.map(each => each.securityGroupId);
}

function securityGroup(scope: Construct, side: string, vpc: ec2.IVpc): ec2.ISecurityGroup {
  return new ec2.SecurityGroup(scope, `${side === 'source' ? 'Source' : 'Target'}SecurityGroup`, { vpc, description: `MSK Replicator at its ${side} cluster` });
}
