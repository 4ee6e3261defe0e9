import type * as msk from '@aws-cdk/aws-msk-alpha';
import { Names, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { CfnCluster } from 'aws-cdk-lib/aws-msk';
import { Construct } from 'constructs';
import type { ClusterModel, Rule, Text as TextType } from '../model';
import {
  availabilityZones, brokerCountRule, clusterAuthentication, configurationRegion, gravitonBrokers, privateAccessLists, replicationFactor,
  serverPropertiesRule, listedProperties, propertyValues, smallBrokersMetadata,
} from '../checks';
import { checkCluster, knownNumber, textOf } from '../synth';
import { alphaFor } from './alpha';
import { BrokerConfiguration } from './broker-configuration';
import type { IBrokerConfiguration } from './broker-configuration';
import type { BrokerClusterProps } from './broker-cluster-props';
import { connect } from './broker-connectivity';
import { BrokerLogs } from './broker-logs';
import { deliverLogs } from './deliver-logs';
import { KafkaAuthentication } from './kafka-authentication';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { CLUSTER_KINDS } from './model';
import { CfnClusterFacts } from './read-cfn-cluster';

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
  const zones = new Set(subnets.map(subnet => subnet.availabilityZone)).size;
  const brokers = (props.brokersPerZone ?? 1) * zones;
  const model: ClusterModel = {
    ...kind.model,
    kind: CLUSTER_KINDS[kind.kind],
    availabilityZones: zones,
    brokerCount: knownNumber(props.brokersPerZone ?? 1) === undefined ? undefined : brokers,
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

/** The service takes one subnet per zone, in at most three zones. */
function subnetsOf({ vpc, vpcSubnets }: BrokerClusterProps): ec2.ISubnet[] {
  const selected = vpc.selectSubnets(vpcSubnets ?? { onePerAz: true });
  return vpcSubnets === undefined ? selected.subnets.slice(0, 3) : selected.subnets;
}

/** The alpha knows neither the unauthenticated way beside others nor a customer key without volumes. */
function authenticate(resource: CfnCluster, props: BrokerClusterProps, authentications: readonly KafkaAuthentication[]): void {
  const { iam, scram, mutualTls, unauthenticated, tls, plaintext } = switches(authentications);
  resource.clientAuthentication = {
    sasl: iam || scram ? { iam: iam ? { enabled: true } : undefined, scram: scram ? { enabled: true } : undefined } : undefined,
    tls: mutualTls ? {
      enabled: true,
      certificateAuthorityArnList: props.certificateAuthorities?.map(each => each.certificateAuthorityArn),
    } : undefined,
    unauthenticated: unauthenticated ? { enabled: true } : undefined,
  };
  resource.encryptionInfo = {
    encryptionAtRest: props.encryptionKey === undefined ? undefined : { dataVolumeKmsKeyId: props.encryptionKey.keyRef.keyArn },
    encryptionInTransit: { clientBroker: plaintext ? (tls ? 'TLS_PLAINTEXT' : 'PLAINTEXT') : 'TLS', inCluster: true },
  };
}

function switches(authentications: readonly KafkaAuthentication[]) {
  const has = (authentication: KafkaAuthentication) => authentications.includes(authentication);
  return {
    iam: has(KafkaAuthentication.IAM),
    scram: has(KafkaAuthentication.SCRAM),
    mutualTls: has(KafkaAuthentication.MUTUAL_TLS),
    unauthenticated: authentications.some(each => each.mechanism === 'NONE'),
    tls: authentications.some(each => each.encryption === 'TLS'),
    plaintext: has(KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT),
  };
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
