import { Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { ClusterModel } from '../model';
import type { ClusterFacts } from './cluster-facts';
import { brokerConnections } from './default-authentication';
import { KafkaAuthentication } from './kafka-authentication';
import type { KafkaClusterAttributes, SelfManagedKafkaOptions } from './kafka-cluster-options';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { SERVERLESS_MODEL } from './read-cfn-serverless-cluster';

/** The facts of a cluster outside the app: what the user says. */
export function attributesFacts(attrs: KafkaClusterAttributes): ClusterFacts {
  const kind = attrs.clusterKind ?? kindByArn(attrs.clusterArn);
  const serverless = kind === KafkaClusterKind.SERVERLESS;
  const authentications = attrs.authentications ?? (serverless ? [KafkaAuthentication.IAM] : undefined);
  return {
    kind,
    arn: attrs.clusterArn,
    connections: brokerConnections(attrs.securityGroups ?? [], authentications),
    vpc: attrs.vpc,
    vpcSubnets: attrs.vpcSubnets,
    brokerCount: attrs.brokerCount,
    kafkaVersion: attrs.kafkaVersion,
    authentications,
    vpcConnectivity: attrs.vpcConnectivity ?? (serverless ? [] : undefined),
    publicAccess: serverless ? false : undefined,
    describe: () => serverless ? SERVERLESS_MODEL : authenticationModel(attrs.authentications),
  };
}

/** The facts of Kafka that is not Amazon MSK. Its ports are whatever its operator chose, so they are read from the bootstrap brokers. */
export function selfManagedFacts(options: SelfManagedKafkaOptions): ClusterFacts {
  const authentications = options.authentications ?? [KafkaAuthentication.UNAUTHENTICATED_TLS];
  const ports = options.brokerPorts ?? portsIn(options.bootstrapServers);
  return {
    kind: KafkaClusterKind.SELF_MANAGED,
    connections: new ec2.Connections({
      securityGroups: options.securityGroups, defaultPort: ports?.length === 1 ? ec2.Port.tcp(ports[0]) : undefined,
    }),
    vpc: options.vpc,
    vpcSubnets: options.vpcSubnets,
    brokerCount: options.brokerCount,
    kafkaVersion: options.kafkaVersion,
    authentications,
    vpcConnectivity: [],
    publicAccess: undefined,
    ports,
    describe: () => authenticationModel(authentications),
  };
}

/** The service ends the ARN of a serverless cluster with `-s` and a number. */
function kindByArn(clusterArn: string): KafkaClusterKind {
  return !Token.isUnresolved(clusterArn) && /-s\d+$/.test(clusterArn) ? KafkaClusterKind.SERVERLESS : KafkaClusterKind.PROVISIONED;
}

/** The ports in a list of brokers, as far as they are literal; `undefined` where none is. */
function portsIn(bootstrapServers: string): number[] | undefined {
  const ports = bootstrapServers.split(',').flatMap(server => /:(\d+)\s*$/.exec(server)?.[1] ?? []).map(Number);
  return ports.length > 0 ? [...new Set(ports)].sort((a, b) => a - b) : undefined;
}

/** Which ways are on, where it is said. */
export function authenticationModel(authentications?: readonly KafkaAuthentication[]): Partial<ClusterModel> {
  if (authentications === undefined) {
    return {};
  }
  const open = authentications.filter(each => each.mechanism === 'NONE');
  return {
    iam: authentications.includes(KafkaAuthentication.IAM),
    scram: authentications.includes(KafkaAuthentication.SCRAM),
    mutualTls: authentications.includes(KafkaAuthentication.MUTUAL_TLS),
    unauthenticated: open.length > 0,
    tls: authentications.some(each => each.encryption === 'TLS'),
    plaintext: authentications.some(each => each.encryption === 'PLAINTEXT'),
  };
}
