import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct, IDependable } from 'constructs';
import { KafkaAuthentication, KafkaClusterKind, KafkaGrants } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import { KAFKA_ACTIONS } from '../cluster/internal';
import { openWay } from '../network/internal';

/** The ARN of a cluster that a service of AWS reads from. */
export function requireArn(scope: Construct, service: string, cluster: IKafkaCluster): string {
  if (cluster.clusterArn === undefined || cluster.clusterKind === KafkaClusterKind.SELF_MANAGED) {
    throw new Error(`${scope.node.path}: ${service} has a cluster that is not an Amazon MSK cluster; this construct supports only Amazon MSK clusters`);
  }
  return cluster.clusterArn;
}

/** What a service needs to make network interfaces in a VPC. The actions know no resources that could be named. */
export function interfaceStatement(...more: string[]): iam.PolicyStatement {
  return new iam.PolicyStatement({
    actions: [
      'ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets',
      'ec2:DescribeVpcs', ...more,
    ].sort(),
    resources: ['*'],
  });
}

/** How pollers of AWS log in to a cluster. */
export interface PollerLogin {
  readonly cluster: IKafkaCluster;
  readonly topic: string;
  readonly group: string;
  /** User name and password; IAM without. */
  readonly scramSecret?: ISecret;
}

/**
 * Lets pollers of AWS read a topic, and opens their way: they poll from interfaces in the security groups of the brokers, so these must admit
 * themselves, and let the pollers reach the services that they call.
 *
 * @returns what must be there before they start
 */
export function admitPollers(service: string, clusterArn: string, grantee: iam.IGrantable, login: PollerLogin): IDependable[] {
  const { cluster, scramSecret } = login;
  const { port } = scramSecret ? KafkaAuthentication.SCRAM : KafkaAuthentication.IAM;
  const { policyDependable } = grantee.grantPrincipal.addToPrincipalPolicy(interfaceStatement());
  if (scramSecret) {
    iam.Grant.addToPrincipal({ grantee, actions: [...KAFKA_ACTIONS.bootstrap], resourceArns: [clusterArn] });
    scramSecret.grantRead(grantee);
  } else {
    KafkaGrants.fromCluster(cluster).lambdaEventSource(grantee, { topics: [login.topic], groups: [login.group] });
  }
  cluster.connections.securityGroups.filter(group => !group.allowAllOutbound)
    .forEach(group => group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), `Services that pollers of ${service} call`));
  return [
    ...openWay(cluster, cluster, ec2.Port.tcp(port), `Kafka brokers from pollers of ${service}`),
    ...policyDependable ? [policyDependable] : [],
  ];
}
