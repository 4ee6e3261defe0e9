import type * as msk from '@aws-cdk/aws-msk-alpha';
import { Validations } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { expressBrokers, expressSettings } from '../checks';
import { alphaFor } from './alpha';
import { brokerCluster } from './broker-cluster';
import type { BrokerClusterProps } from './broker-cluster';
import type { IBrokerConfiguration } from './broker-configuration';
import { BrokerLogs } from './broker-logs';
import { ClusterBase } from './cluster-base';
import { deliverLogs } from './deliver-logs';
import type { IntelligentRebalancing } from './intelligent-rebalancing';
import { KafkaClusterKind } from './kafka-cluster-ref';

/** Properties for a cluster with express brokers. They have no volumes to configure, and always store three replicas in three Availability Zones. */
export interface ExpressClusterProps extends BrokerClusterProps {
  /**
   * The Apache Kafka version: 3.6, 3.8, 3.9 with KRaft, or 4.2.
   *
   * @default - 3.8.x
   */
  readonly kafkaVersion?: msk.KafkaVersion;
  /**
   * The instance type of the brokers, of the m7g family.
   *
   * @default - m7g.large
   */
  readonly instanceType?: ec2.InstanceType;
  /**
   * The destinations of the broker logs, at most one of each type.
   *
   * @default - logs are not delivered
   */
  readonly logs?: BrokerLogs[];
  /**
   * Whether Amazon MSK moves partitions between brokers to keep them balanced.
   *
   * @default - the default of the service: new clusters are rebalanced
   */
  readonly rebalancing?: IntelligentRebalancing;
}

/**
 * An Amazon MSK cluster with express brokers: storage without volumes, and brokers that scale and recover faster.
 *
 * @resource AWS::MSK::Cluster
 */
export class ExpressCluster extends ClusterBase {
  /** The underlying cluster of `@aws-cdk/aws-msk-alpha`. */
  public readonly mskCluster: msk.Cluster;
  /** The broker configuration. */
  public readonly configuration: IBrokerConfiguration;

  constructor(scope: Construct, id: string, props: ExpressClusterProps) {
    super(scope, id);
    const alpha = alphaFor(this.node.path, 'BrokerType.EXPRESS', 'KafkaVersion.V3_8_X');
    const { mskCluster, resource, configuration, facts } = brokerCluster(this, props, {
      kind: KafkaClusterKind.EXPRESS,
      kafkaVersion: props.kafkaVersion ?? alpha.KafkaVersion.V3_8_X,
      instanceType: props.instanceType ?? ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
      rules: [expressBrokers, expressSettings],
      alphaProps: { brokerType: alpha.BrokerType.EXPRESS },
    });
    if (props.logs === undefined) {
      Validations.of(resource).acknowledge({ id: 'AwsSolutions::AwsSolutions-MSK6', reason: 'express brokers deliver no logs' });
    } else {
      deliverLogs(resource, 'brokerLogs', BrokerLogs._bindAll(this, props.logs));
    }
    if (props.rebalancing !== undefined) {
      resource.rebalancing = { status: props.rebalancing };
    }
    this.node.defaultChild = resource;
    this.mskCluster = mskCluster;
    this.configuration = configuration;
    this._attach(facts, props);
  }
}
