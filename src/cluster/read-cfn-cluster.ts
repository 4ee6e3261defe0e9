import { Token } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as msk from 'aws-cdk-lib/aws-msk';
import type { BrokerStorageModel, ClusterLogModel, ClusterModel, Text } from '../model';
import { switchAt, textAt, UNKNOWN, valueAt } from '../synth';
import type { ClusterFacts } from './cluster-facts';
import { brokerConnections } from './default-authentication';
import { KafkaAuthentication } from './kafka-authentication';
import type { KafkaClusterOptions } from './kafka-cluster-options';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { securityGroupOf, selectionOf, vpcOfSubnets } from './tree';

/** What a cluster's L1 says of it. */
export class CfnClusterFacts implements ClusterFacts {
  private readonly given?: ec2.ISecurityGroup[];
  private wired?: ec2.Connections;

  constructor(private readonly cluster: msk.CfnCluster, private readonly options: KafkaClusterOptions, connections?: ec2.Connections) {
    this.given = options.securityGroups ?? connections?.securityGroups;
  }

  get kind(): KafkaClusterKind {
    return this.instanceType?.startsWith('express.') ? KafkaClusterKind.EXPRESS : KafkaClusterKind.PROVISIONED;
  }

  get arn(): string {
    return this.cluster.ref;
  }

  get resource(): msk.CfnCluster {
    return this.cluster;
  }

  get connections(): ec2.Connections {
    this.wired ??= brokerConnections(
      this.given ?? this.textsOfNodes('securityGroups').map((id, index) => securityGroupOf(this.cluster, id, index)),
      this.authentications,
    );
    return this.wired;
  }

  get vpc(): ec2.IVpc | undefined {
    return this.options.vpc ?? vpcOfSubnets(this.cluster, this.textsOfNodes('clientSubnets'));
  }

  get vpcSubnets(): ec2.SubnetSelection | undefined {
    return this.options.vpcSubnets ?? selectionOf(this.vpc, this.textsOfNodes('clientSubnets'));
  }

  get brokerCount(): number | undefined {
    return Token.isUnresolved(this.cluster.numberOfBrokerNodes) ? undefined : this.cluster.numberOfBrokerNodes;
  }

  get kafkaVersion(): string {
    return this.cluster.kafkaVersion;
  }

  get authentications(): readonly KafkaAuthentication[] | undefined {
    const switches: Array<[KafkaAuthentication, boolean | undefined]> = [
      [KafkaAuthentication.IAM, this.iam],
      [KafkaAuthentication.SCRAM, this.scram],
      [KafkaAuthentication.MUTUAL_TLS, this.mutualTls],
      [KafkaAuthentication.UNAUTHENTICATED_TLS, both(this.unauthenticated, this.tls)],
      [KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT, both(this.unauthenticated, this.plaintext)],
    ];
    return switches.some(([, on]) => on === undefined) ? undefined : switches.filter(([, on]) => on).map(([authentication]) => authentication);
  }

  get vpcConnectivity(): readonly KafkaAuthentication[] | undefined {
    const root = ['connectivityInfo', 'vpcConnectivity', 'clientAuthentication'];
    const switches: Array<[KafkaAuthentication, boolean | undefined]> = [
      [KafkaAuthentication.IAM, switchAt(this.nodes, [...root, 'sasl', 'iam', 'enabled'])],
      [KafkaAuthentication.SCRAM, switchAt(this.nodes, [...root, 'sasl', 'scram', 'enabled'])],
      [KafkaAuthentication.MUTUAL_TLS, switchAt(this.nodes, [...root, 'tls', 'enabled'])],
    ];
    return switches.some(([, on]) => on === undefined) ? undefined : switches.filter(([, on]) => on).map(([authentication]) => authentication);
  }

  get publicAccess(): boolean | undefined {
    const type = valueAt(this.nodes, 'connectivityInfo', 'publicAccess', 'type');
    return type === UNKNOWN ? undefined : type === 'SERVICE_PROVIDED_EIPS';
  }

  describe(render: (value: string) => Text): Partial<ClusterModel> {
    return {
      name: render(this.cluster.clusterName),
      instanceType: this.instanceType === undefined ? undefined : render(this.instanceType),
      availabilityZones: this.textsOfNodes('clientSubnets').length || undefined,
      iam: this.iam,
      scram: this.scram,
      mutualTls: this.mutualTls,
      unauthenticated: this.unauthenticated,
      tls: this.tls,
      plaintext: this.plaintext,
      storage: this.storage,
      dualStack: equals(valueAt(this.nodes, 'connectivityInfo', 'networkType'), 'DUAL'),
      rebalancing: equals(valueAt(this.cluster.rebalancing, 'status'), 'ACTIVE'),
      logs: logsOf(this.cluster.loggingInfo, render),
      certificateAuthorities: this.authorities,
      encryptedInCluster: switchAt(this.cluster.encryptionInfo, ['encryptionInTransit', 'inCluster'], true),
      configurationArn: this.configurationArn === undefined ? undefined : render(this.configurationArn),
    };
  }

  private get storage(): BrokerStorageModel | undefined {
    const ebs = valueAt(this.nodes, 'storageInfo', 'ebsStorageInfo');
    const number = (...path: string[]) => {
      const value = ebs === UNKNOWN ? undefined : valueAt(ebs, ...path);
      return typeof value === 'number' ? value : undefined;
    };
    const mode = valueAt(this.cluster.storageMode);
    return ebs === undefined && mode === undefined ? undefined : {
      volumeGib: number('volumeSize'),
      throughputMib: number('provisionedThroughput', 'volumeThroughput'),
      tiered: mode === UNKNOWN ? undefined : mode === 'TIERED',
    };
  }

  private get nodes(): unknown {
    return this.cluster.brokerNodeGroupInfo;
  }

  private get instanceType(): string | undefined {
    return textAt(this.nodes, 'instanceType');
  }

  private textsOfNodes(key: 'clientSubnets' | 'securityGroups'): string[] {
    const texts = valueAt(this.nodes, key);
    return Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [];
  }

  private get iam(): boolean | undefined {
    return switchAt(this.cluster.clientAuthentication, ['sasl', 'iam', 'enabled']);
  }

  private get scram(): boolean | undefined {
    return switchAt(this.cluster.clientAuthentication, ['sasl', 'scram', 'enabled']);
  }

  /** Authorities without a switch turn it on. */
  private get mutualTls(): boolean | undefined {
    const authorities = valueAt(this.cluster.clientAuthentication, 'tls', 'certificateAuthorityArnList');
    const enabled = valueAt(this.cluster.clientAuthentication, 'tls', 'enabled');
    return enabled === UNKNOWN || enabled === undefined && authorities === UNKNOWN ? undefined
      : enabled === undefined ? Array.isArray(authorities) && authorities.length > 0 : enabled === true;
  }

  private get authorities(): number | undefined {
    const authorities = valueAt(this.cluster.clientAuthentication, 'tls', 'certificateAuthorityArnList');
    return Array.isArray(authorities) ? authorities.length : undefined;
  }

  private get configurationArn(): string | undefined {
    return textAt(this.cluster.configurationInfo, 'arn');
  }

  /** Without any client authentication the brokers serve everybody. */
  private get unauthenticated(): boolean | undefined {
    const others = [this.iam, this.scram, this.mutualTls];
    const absent = others.every(on => on === false);
    return others.some(on => on === undefined) && valueAt(this.cluster.clientAuthentication, 'unauthenticated', 'enabled') === undefined
      ? undefined
      : switchAt(this.cluster.clientAuthentication, ['unauthenticated', 'enabled'], absent);
  }

  private get tls(): boolean | undefined {
    const inTransit = this.clientBroker;
    return inTransit === UNKNOWN ? undefined : inTransit !== 'PLAINTEXT';
  }

  private get plaintext(): boolean | undefined {
    const inTransit = this.clientBroker;
    return inTransit === UNKNOWN ? undefined : inTransit === 'PLAINTEXT' || inTransit === 'TLS_PLAINTEXT';
  }

  private get clientBroker(): unknown {
    return valueAt(this.cluster.encryptionInfo, 'encryptionInTransit', 'clientBroker');
  }
}

function equals(value: unknown, wanted: string): boolean | undefined {
  return value === UNKNOWN ? undefined : value === wanted;
}

function both(left: boolean | undefined, right: boolean | undefined): boolean | undefined {
  return left === false || right === false ? false : left === undefined || right === undefined ? undefined : true;
}

const DESTINATIONS = [['cloudWatchLogs', 'cloudwatch', 'logGroup'], ['s3', 's3', 'bucket'], ['firehose', 'firehose', 'deliveryStream']] as const;

/** The destinations of logs that an L1 names. */
function logsOf(info: unknown, render: (value: string) => Text): ClusterLogModel[] | undefined {
  if (valueAt(info) === UNKNOWN) {
    return undefined;
  }
  return ([['broker', 'brokerLogs'], ['authorizer', 'authorizerLogs']] as const).flatMap(([of, property]) => DESTINATIONS.flatMap(([name, kind, target]) => {
    const destination = valueAt(info, property, name);
    const enabled = valueAt(info, property, name, 'enabled');
    const where = textAt(info, property, name, target);
    return destination === undefined || destination === UNKNOWN ? []
      : [{ of, kind, enabled: typeof enabled === 'boolean' ? enabled : undefined, target: where === undefined ? undefined : render(where) }];
  }));
}
