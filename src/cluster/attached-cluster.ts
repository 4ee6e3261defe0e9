import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import type { ClusterModel } from '../model';
import { bootstrapPath } from '../checks';
import { refuseAt, textOf } from '../synth';
import { bootstrapAttribute, BootstrapBrokers } from './bootstrap-brokers';
import type { ClusterFacts } from './cluster-facts';
import { preferred } from './default-authentication';
import type { KafkaAuthentication } from './kafka-authentication';
import type { BootstrapOptions } from './kafka-cluster-options';
import { KafkaClusterKind } from './kafka-cluster-ref';
import type { IKafkaCluster, KafkaClientConfig, KafkaClientOptions } from './kafka-cluster-ref';
import { KafkaNetworkPath } from './kafka-network-path';
import { publishClusterModel } from './model';
import type { Render } from './model';

/** The ports on which brokers answer over multi-VPC private connectivity. */
export const VPC_CONNECTIVITY_PORTS = ec2.Port.tcpRange(14001, 14100);

/** A cluster as clients see it, made of what is known of it. All clusters of this library answer by one of these. */
export class AttachedCluster implements IKafkaCluster {
  constructor(private readonly facts: ClusterFacts, private readonly bootstrap: BootstrapOptions = {}) {
    if (bootstrap.bootstrapServers !== undefined && bootstrap.bootstrapVersion !== undefined) {
      throw new Error('"bootstrapVersion" and "bootstrapServers" are both set, but bootstrap servers that are specified are not looked up; remove one of them');
    }
    publishClusterModel(this, render => this.model(render));
  }

  get clusterKind(): KafkaClusterKind {
    return this.facts.kind;
  }

  get clusterArn(): string | undefined {
    return this.facts.arn;
  }

  get connections(): ec2.Connections {
    return this.facts.connections;
  }

  get vpc(): ec2.IVpc | undefined {
    return this.facts.vpc;
  }

  get vpcSubnets(): ec2.SubnetSelection | undefined {
    return this.facts.vpcSubnets;
  }

  get brokerCount(): number | undefined {
    return this.facts.brokerCount;
  }

  get kafkaVersion(): string | undefined {
    return this.facts.kafkaVersion;
  }

  bindClient(scope: Construct, options: KafkaClientOptions): KafkaClientConfig {
    const authentication = options.authentication ?? this.defaultAuthentication();
    const path = options.networkPath ?? this.facts.networkPath ?? KafkaNetworkPath.VPC;
    refuseAt(scope, [bootstrapPath], {
      cluster: { ...this.model(textOf), bootstrapRequest: { ...authentication._model, path } },
    });
    return {
      authentication,
      bootstrapServers: this.bootstrapServers(scope, authentication, path),
      ports: this.facts.ports?.map(port => ec2.Port.tcp(port)) ?? [portOf(authentication, path)],
      dependencies: this.facts.resource === undefined ? [] : [this.facts.resource],
    };
  }

  /** What the checks may know. */
  model(render: Render): Partial<ClusterModel> {
    return {
      ...this.facts.describe?.(render),
      vpcConnectivity: this.facts.vpcConnectivity?.map(each => each._model.mechanism),
      publicAccess: this.facts.publicAccess,
    };
  }

  private bootstrapServers(scope: Construct, authentication: KafkaAuthentication, path: KafkaNetworkPath): string {
    if (this.bootstrap.bootstrapServers !== undefined) {
      return this.bootstrap.bootstrapServers;
    }
    const lookUp = BootstrapBrokers.lookUp(scope, this.facts.arn!);
    if (this.facts.networkPath !== undefined && this.facts.resource !== undefined) {
      lookUp.node.addDependency(this.facts.resource);
    }
    lookUp.atLeast(this.bootstrap.bootstrapVersion ?? 1);
    return lookUp.brokers(bootstrapAttribute(authentication, path));
  }

  private defaultAuthentication(): KafkaAuthentication {
    return preferred(this.facts.authentications);
  }
}

function portOf(authentication: KafkaAuthentication, path: KafkaNetworkPath): ec2.Port {
  switch (path) {
    case KafkaNetworkPath.PUBLIC: return ec2.Port.tcp(authentication.publicPort ?? authentication.port);
    case KafkaNetworkPath.VPC_CONNECTIVITY: return VPC_CONNECTIVITY_PORTS;
    case KafkaNetworkPath.VPC: return ec2.Port.tcp(authentication.port);
  }
}
