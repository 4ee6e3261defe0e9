import { Fn, Token } from 'aws-cdk-lib';
import type { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { constructBehind } from '../synth';
import { KafkaClusterKind } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import { elsewhere, environmentOfCluster } from './metric-environment';
import type { MetricEnvironment } from './metric-environment';
import { MonitoringLevel } from './monitoring-level';

/** A cluster as CloudWatch knows it. */
export interface ClusterView {
  readonly kind: KafkaClusterKind;
  /** The value of the dimension `Cluster Name`. */
  readonly name: string;
  /** Where its metrics are. */
  readonly environment: MetricEnvironment;
  /** Where a query must look for them, if not in the account and Region of the stack. */
  readonly elsewhere: MetricEnvironment;
  /** Absent where it is not known. */
  readonly level?: MonitoringLevel;
}

/** How error messages and titles name the kinds of clusters. */
export const KIND_NAMES: Record<KafkaClusterKind, string> = {
  [KafkaClusterKind.PROVISIONED]: 'a cluster with standard brokers',
  [KafkaClusterKind.EXPRESS]: 'a cluster with express brokers',
  [KafkaClusterKind.SERVERLESS]: 'a serverless cluster',
  [KafkaClusterKind.SELF_MANAGED]: 'a self-managed cluster',
};

/** Whether CloudWatch knows the cluster at all. */
export function hasMetrics(cluster: IKafkaCluster): boolean {
  return cluster.clusterKind !== KafkaClusterKind.SELF_MANAGED && cluster.clusterArn !== undefined;
}

/** Reads what CloudWatch knows a cluster by; what the user says wins. */
export function viewOf(cluster: IKafkaCluster, level?: MonitoringLevel): ClusterView {
  if (!hasMetrics(cluster)) {
    throw new Error(
      `${KIND_NAMES[cluster.clusterKind]} has no metrics in CloudWatch, because it is not an Amazon MSK cluster; monitor it with the tools of its operator`);
  }
  const behind = resourceBehind(cluster.clusterArn!);
  const name = literal(behind?.clusterName) ?? nameIn(cluster.clusterArn!);
  const environment = environmentOfCluster(cluster);
  return {
    kind: cluster.clusterKind,
    name,
    environment,
    elsewhere: elsewhere(cluster, environment),
    level: level ?? levelOf(cluster.clusterKind, behind),
  };
}

function levelOf(kind: KafkaClusterKind, cluster: CfnCluster | undefined): MonitoringLevel | undefined {
  if (kind === KafkaClusterKind.SERVERLESS) {
    return MonitoringLevel.DEFAULT;
  }
  if (!cluster || Token.isUnresolved(cluster.enhancedMonitoring)) {
    return undefined;
  }
  return Object.values(MonitoringLevel).find(level => level === (cluster.enhancedMonitoring ?? MonitoringLevel.DEFAULT));
}

/** The L1 in the same app that an ARN refers to. */
export function resourceBehind(arn: string): CfnCluster | undefined {
  const target = constructBehind(arn);
  return (target as CfnCluster | undefined)?.cfnResourceType === 'AWS::MSK::Cluster' ? target as CfnCluster : undefined;
}

function literal(value: string | undefined): string | undefined {
  return Token.isUnresolved(value) ? undefined : value;
}

/** `arn:<partition>:kafka:<region>:<account>:cluster/<name>/<id>` */
function nameIn(arn: string): string {
  if (!Token.isUnresolved(arn) && !/:cluster\/[^/]+\/[^/]+$/.test(arn)) {
    throw new Error(`the ARN of an MSK cluster must end with ":cluster/<name>/<id>", got ${JSON.stringify(arn)}; its metrics are named after the cluster`);
  }
  return Fn.select(1, Fn.split('/', arn));
}
