import * as msk from '@aws-cdk/aws-msk-alpha';
import { Validations } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { expressBrokers, expressSettings } from '../checks';
import { brokerCluster } from './broker-cluster';
import type { BrokerClusterProps } from './broker-cluster-props';
import type { IBrokerConfiguration } from './broker-configuration';
import { ClusterBase } from './cluster-base';
import { KafkaClusterKind } from './kafka-cluster-ref';

/** A cluster with express brokers. They have neither volumes nor logs to set, and always three replicas in three Availability Zones. */
export interface ExpressClusterProps extends BrokerClusterProps {
  /**
   * The Apache Kafka version: 3.6, 3.8, 3.9 or 4.2.
   *
   * @default - 3.8.x
   */
  readonly kafkaVersion?: msk.KafkaVersion;
  /**
   * The type of the brokers, of the family m7g.
   *
   * @default - m7g.large
   */
  readonly instanceType?: ec2.InstanceType;
}

/**
 * An Amazon MSK cluster with express brokers: storage without volumes, and brokers that scale and recover faster.
 *
 * @resource AWS::MSK::Cluster
 */
export class ExpressCluster extends ClusterBase {
  /** The cluster of `@aws-cdk/aws-msk-alpha` inside. */
  public readonly mskCluster: msk.Cluster;
  /** The configuration of the brokers. */
  public readonly configuration: IBrokerConfiguration;

  constructor(scope: Construct, id: string, props: ExpressClusterProps) {
    super(scope, id);
    const { mskCluster, resource, configuration, facts } = brokerCluster(this, props, {
      kind: KafkaClusterKind.EXPRESS,
      kafkaVersion: props.kafkaVersion ?? msk.KafkaVersion.V3_8_X,
      instanceType: props.instanceType ?? ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
      rules: [expressBrokers, expressSettings],
      alphaProps: { brokerType: msk.BrokerType.EXPRESS },
    });
    Validations.of(resource).acknowledge({ id: 'AwsSolutions::AwsSolutions-MSK6', reason: 'express brokers deliver no logs' });
    this.node.defaultChild = resource;
    this.mskCluster = mskCluster;
    this.configuration = configuration;
    this._attach(facts, props);
  }
}
