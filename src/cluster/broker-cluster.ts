import type * as msk from '@aws-cdk/aws-msk-alpha';
import { Names, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import type * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { Construct } from 'constructs';
import {
  availabilityZones, brokerCountRule, clusterAuthentication, configurationRegion, gravitonBrokers, listedProperties, privateAccessLists,
  propertyValues, replicationFactor, serverPropertiesRule, smallBrokersMetadata,
} from '../checks';
import type { ClusterModel, Rule, Text as TextType } from '../model';
import { checkCluster, knownCount, knownNumber, textOf } from '../synth';
import { alphaFor } from './alpha';
import { authenticate, switches } from './broker-authentication';
import { BrokerConfiguration } from './broker-configuration';
import type { IBrokerConfiguration } from './broker-configuration';
import { connect } from './broker-connectivity';
import { BrokerLogs } from './broker-logs';
import type { BrokerNetworkType, PublicAccess } from './broker-network';
import { deliverLogs } from './deliver-logs';
import { KafkaAuthentication } from './kafka-authentication';
import type { BootstrapOptions } from './kafka-cluster-options';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { CLUSTER_KINDS } from './model';
import { CfnClusterFacts } from './read-cfn-cluster';
import type { VpcConnectivity } from './vpc-connectivity';

/** Common properties of clusters with standard or express brokers. */
export interface BrokerClusterProps extends BootstrapOptions {
  /** The VPC of the brokers. */
  readonly vpc: ec2.IVpc;
  /**
   * The subnets of the brokers, one per Availability Zone.
   *
   * @default - one private subnet in each of up to three Availability Zones
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The security groups of the brokers.
   *
   * @default - a new one
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
  /**
   * The name of the cluster. Changing it replaces the cluster.
   *
   * @default - a generated one
   */
  readonly clusterName?: string;
  /**
   * The number of brokers in each Availability Zone.
   *
   * @default 1
   */
  readonly brokersPerZone?: number;
  /**
   * The authentication methods for clients. All methods except unauthenticated plaintext use TLS.
   *
   * @default - IAM access control
   */
  readonly authentications?: KafkaAuthentication[];
  /**
   * The private certificate authorities that sign client certificates, for mutual TLS.
   *
   * @default - none
   */
  readonly certificateAuthorities?: acmpca.ICertificateAuthority[];
  /**
   * The key that encrypts the data at rest. Changing it replaces the cluster.
   *
   * @default - the AWS managed key, `aws/kafka`
   */
  readonly encryptionKey?: kms.IKeyRef;
  /**
   * The broker configuration.
   *
   * @default - a new configuration with the defaults of `BrokerConfiguration`
   */
  readonly configuration?: IBrokerConfiguration;
  /**
   * The monitoring level of the Amazon CloudWatch metrics.
   *
   * @default ClusterMonitoringLevel.PER_BROKER
   */
  readonly monitoring?: msk.ClusterMonitoringLevel;
  /**
   * Whether the brokers expose JMX metrics for Prometheus, on port 11001.
   *
   * @default false
   */
  readonly prometheusJmxExporter?: boolean;
  /**
   * Whether the brokers expose host metrics for Prometheus, on port 11002.
   *
   * @default false
   */
  readonly prometheusNodeExporter?: boolean;
  /**
   * Multi-VPC private connectivity. Turning it on requires a separate deployment after the one that creates the cluster.
   *
   * @default - not turned on
   */
  readonly vpcConnectivity?: VpcConnectivity;
  /**
   * Whether clients can reach the brokers over the internet. Turning it on requires a separate deployment after the one that creates the cluster.
   *
   * @default - public access is turned off
   */
  readonly publicAccess?: PublicAccess;
  /**
   * The IP address type of the brokers. Dual-stack requires a separate deployment after the one that creates the cluster, and subnets with IPv6
   * addresses.
   *
   * @default - IPv4
   */
  readonly networkType?: BrokerNetworkType;
  /**
   * The destinations of the authorizer logs, which record allowed and denied requests; at most one destination of each type.
   *
   * @default - logs are not delivered
   */
  readonly authorizerLogs?: BrokerLogs[];
  /**
   * The removal policy of the cluster.
   *
   * @default RemovalPolicy.RETAIN
   */
  readonly removalPolicy?: RemovalPolicy;
}

const RULES = [
  availabilityZones, brokerCountRule, clusterAuthentication, serverPropertiesRule, replicationFactor, gravitonBrokers, configurationRegion,
  listedProperties, propertyValues, smallBrokersMetadata,
];

/** What differs between standard and express brokers. */
export interface BrokerClusterKind {
  readonly kind: KafkaClusterKind.PROVISIONED | KafkaClusterKind.EXPRESS;
  readonly kafkaVersion: msk.KafkaVersion;
  readonly instanceType: ec2.InstanceType;
  readonly rules: readonly Rule[];
  readonly model?: Partial<ClusterModel>;
  readonly alphaProps?: Partial<msk.ClusterProps>;
}

/** What was made. */
export type BrokerCluster = {
  readonly mskCluster: msk.Cluster;
  readonly resource: CfnCluster;
  readonly configuration: IBrokerConfiguration;
  readonly facts: CfnClusterFacts;
};

/** Makes a cluster with brokers: the alpha's cluster where it does the job, its L1 for what it does not. */
export function brokerCluster(scope: Construct, props: BrokerClusterProps, kind: BrokerClusterKind): BrokerCluster {
  const authentications = props.authentications ?? [KafkaAuthentication.IAM];
  if ((props.certificateAuthorities ?? []).length > 0 && !authentications.includes(KafkaAuthentication.MUTUAL_TLS)) {
    throw new Error(`the cluster ${scope.node.path} has "certificateAuthorities", which apply to mutual TLS only; `
      + 'add KafkaAuthentication.MUTUAL_TLS to "authentications", or remove them');
  }
  const subnets = subnetsOf(props);
  const knownZones = knownCount(subnets.map(subnet => subnet.availabilityZone));
  const zones = knownZones ?? subnets.length;
  const brokers = (props.brokersPerZone ?? 1) * zones;
  const model: ClusterModel = {
    ...kind.model,
    kind: CLUSTER_KINDS[kind.kind],
    availabilityZones: knownZones,
    brokerCount: knownNumber(props.brokersPerZone ?? 1) === undefined || knownZones === undefined ? undefined : brokers,
    kafkaVersion: textOf(kind.kafkaVersion.version),
    instanceType: textOf(instanceTypeOf(kind)),
    certificateAuthorities: props.certificateAuthorities?.length ?? 0,
    serverProperties: textsOf(props.configuration),
    region: regionOf(scope),
    configurationArn: props.configuration === undefined ? undefined : textOf(props.configuration.configurationArn),
    ...switches(authentications),
  };
  checkCluster(scope, [...RULES, ...kind.rules], model);

  const configuration = props.configuration ?? new BrokerConfiguration(scope, 'Configuration', {
    clusterKind: kind.kind,
    defaultReplicationFactor: kind.kind === KafkaClusterKind.PROVISIONED ? defaultReplicas(props, zones) : undefined,
    removalPolicy: props.removalPolicy ?? RemovalPolicy.RETAIN,
  });
  const alpha = alphaFor(scope.node.path, 'Cluster', 'ClusterMonitoringLevel.PER_BROKER');
  const mskCluster = new alpha.Cluster(scope, 'Cluster', {
    clusterName: props.clusterName ?? Names.uniqueResourceName(scope, { maxLength: 64, separator: '-' }),
    vpc: props.vpc,
    vpcSubnets: { subnets },
    securityGroups: props.securityGroups,
    kafkaVersion: kind.kafkaVersion,
    instanceType: kind.instanceType,
    numberOfBrokerNodes: props.brokersPerZone,
    monitoring: monitoringOf(props, alpha.ClusterMonitoringLevel.PER_BROKER),
    removalPolicy: props.removalPolicy,
    ...kind.alphaProps,
  });
  const resource = mskCluster.node.defaultChild as CfnCluster;
  resource.configurationInfo = { arn: configuration.configurationArn, revision: configuration.configurationRevision };
  authenticate(resource, props, authentications);
  props.vpcConnectivity?.applyTo(resource);
  const properties = textsOf(configuration);
  connect(scope, resource, props, { ...model, serverProperties: properties });
  if (props.authorizerLogs !== undefined) {
    deliverLogs(resource, 'authorizerLogs', BrokerLogs._bindAll(new Construct(scope, 'AuthorizerLogs'), props.authorizerLogs));
  }
  checkCluster(scope, [privateAccessLists], {
    vpcConnectivity: props.vpcConnectivity?.authentications.map(each => each._model.mechanism),
    serverProperties: properties,
  });
  return { mskCluster, resource, configuration, facts: new BrokerClusterFacts(resource, props.vpc, mskCluster.connections, configuration) };
}

function monitoringOf(props: BrokerClusterProps, level: msk.ClusterMonitoringLevel): msk.MonitoringConfiguration {
  return {
    clusterMonitoringLevel: props.monitoring ?? level,
    enablePrometheusJmxExporter: props.prometheusJmxExporter,
    enablePrometheusNodeExporter: props.prometheusNodeExporter,
  };
}

class BrokerClusterFacts extends CfnClusterFacts {
  constructor(resource: CfnCluster, vpc: ec2.IVpc, connections: ec2.Connections, private readonly configuration: IBrokerConfiguration) {
    super(resource, { vpc }, connections);
  }

  override describe(render: (value: string) => TextType): Partial<ClusterModel> {
    return { ...super.describe(render), serverProperties: textsOf(this.configuration) };
  }
}

function regionOf(scope: Construct): string | undefined {
  const { region } = Stack.of(scope);
  return Token.isUnresolved(region) ? undefined : region;
}

const MOST_ZONES = 3;

/** The service takes one subnet per zone, in at most three zones. */
function subnetsOf({ vpc, vpcSubnets }: BrokerClusterProps): ec2.ISubnet[] {
  const { subnets, isPendingLookup } = vpc.selectSubnets(vpcSubnets);
  if (isPendingLookup) {
    // in place of the real ones, with which the app is synthesized again, are two of the AWS CDK
    return [...subnets, ...subnets].slice(0, MOST_ZONES);
  }
  if (vpcSubnets !== undefined) {
    return subnets;
  }
  // zones that are known only at deployment look like one
  const areKnown = knownCount(subnets.map(({ availabilityZone }) => availabilityZone)) !== undefined;
  return (areKnown ? vpc.selectSubnets({ onePerAz: true }).subnets : subnets).slice(0, MOST_ZONES);
}

function defaultReplicas({ brokersPerZone = 1 }: BrokerClusterProps, zones: number): number {
  return Math.min(3, (knownNumber(brokersPerZone) ?? 1) * zones);
}

function instanceTypeOf({ kind, instanceType }: BrokerClusterKind): string {
  return `${kind === KafkaClusterKind.EXPRESS ? 'express' : 'kafka'}.${instanceType.toString()}`;
}

function textsOf(configuration: IBrokerConfiguration | undefined): ReadonlyMap<string, TextType> | undefined {
  const properties = (configuration as Partial<BrokerConfiguration> | undefined)?._serverProperties;
  return properties === undefined ? undefined : new Map([...properties].map(([key, value]) => [key, textOf(value)]));
}
