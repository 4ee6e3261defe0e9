import * as msk from '@aws-cdk/aws-msk-alpha';
import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { KafkaAuthentication, KafkaCluster, KafkaClusterKind } from '../../src/cluster';
import type { IKafkaCluster } from '../../src/cluster';
import { Surroundings } from '../support/surroundings';

type Program = (scope: Stack, vpc: ec2.IVpc) => IKafkaCluster;

const kafkaVersion = msk.KafkaVersion.V4_1_X_KRAFT;
const clusterName = 'myCluster';
const encryptionInTransit = { clientBroker: msk.ClientBrokerEncryption.TLS };
const authority = (scope: Stack) => acmpca.CertificateAuthority.fromCertificateAuthorityArn(scope, 'CertificateAuthority',
  'arn:aws:acm-pca:us-west-2:1234567890:certificate-authority/11111111-1111-1111-1111-111111111111');
const alpha = (props: (scope: Stack) => Partial<msk.ClusterProps> = () => ({})): Program => (scope, vpc) =>
  KafkaCluster.fromMskCluster(new msk.Cluster(scope, 'Cluster', { clusterName, kafkaVersion, vpc, ...props(scope) }));

/** The example programs of the alpha's README, each with its cluster passed in to this library. */
const PROGRAMS: Array<[string, Program, KafkaAuthentication]> = [
  ['a cluster', alpha(), KafkaAuthentication.UNAUTHENTICATED_TLS],
  ['connections', (scope, vpc) => {
    const cluster = new msk.Cluster(scope, 'Cluster', { clusterName, kafkaVersion, vpc });
    cluster.connections.allowFrom(ec2.Peer.ipv4('1.2.3.4/8'), ec2.Port.tcp(2181));
    cluster.connections.allowFrom(ec2.Peer.ipv4('1.2.3.4/8'), ec2.Port.tcp(9094));
    return KafkaCluster.fromMskCluster(cluster);
  }, KafkaAuthentication.UNAUTHENTICATED_TLS],
  ['endpoints', (scope, vpc) => {
    const cluster = new msk.Cluster(scope, 'Cluster', { clusterName, kafkaVersion, vpc });
    new CfnOutput(scope, 'BootstrapBrokers', { value: cluster.bootstrapBrokers });
    new CfnOutput(scope, 'BootstrapBrokerStringSaslIam', { value: cluster.bootstrapBrokersSaslIam });
    new CfnOutput(scope, 'ZookeeperConnection', { value: cluster.zookeeperConnectionString });
    return KafkaCluster.fromMskCluster(cluster);
  }, KafkaAuthentication.UNAUTHENTICATED_TLS],
  ['importing', scope => KafkaCluster.fromClusterArn(scope, 'Attached', msk.Cluster.fromClusterArn(scope, 'Cluster',
    'arn:aws:kafka:us-west-2:1234567890:cluster/a-cluster/11111111-1111-1111-1111-111111111111-1').clusterArn), KafkaAuthentication.IAM],
  ['TLS', alpha(scope => ({ encryptionInTransit, clientAuthentication: msk.ClientAuthentication.tls({ certificateAuthorities: [authority(scope)] }) })),
    KafkaAuthentication.MUTUAL_TLS],
  ['SASL/SCRAM', alpha(() => ({ encryptionInTransit, clientAuthentication: msk.ClientAuthentication.sasl({ scram: true }) })), KafkaAuthentication.SCRAM],
  ['IAM', alpha(() => ({ encryptionInTransit, clientAuthentication: msk.ClientAuthentication.sasl({ iam: true }) })), KafkaAuthentication.IAM],
  ['SASL/IAM + TLS', alpha(scope => ({
    encryptionInTransit, clientAuthentication: msk.ClientAuthentication.saslTls({ iam: true, certificateAuthorities: [authority(scope)] }),
  })), KafkaAuthentication.IAM],
  ['logging', alpha(scope => ({ logging: { s3: { bucket: new s3.Bucket(scope, 'Bucket') } } })), KafkaAuthentication.UNAUTHENTICATED_TLS],
  ['storage mode', alpha(() => ({ storageMode: msk.StorageMode.TIERED })), KafkaAuthentication.UNAUTHENTICATED_TLS],
  ['express brokers', alpha(() => ({
    clusterName: 'MyExpressCluster',
    kafkaVersion: msk.KafkaVersion.V3_8_X,
    brokerType: msk.BrokerType.EXPRESS,
    instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.XLARGE),
  })), KafkaAuthentication.UNAUTHENTICATED_TLS],
  ['serverless', (scope, vpc) => KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(scope, 'ServerlessCluster', {
    clusterName: 'MyServerlessCluster',
    vpcConfigs: [{ vpc }],
  })), KafkaAuthentication.IAM],
];

describe('the example programs of the alpha', () => {
  test.each(PROGRAMS)('%s', (name, program, authentication) => {
    const { stack, vpc } = new Surroundings({
      env: { account: '111122223333', region: 'us-west-2' }, vpc: { availabilityZones: ['us-west-2a', 'us-west-2b', 'us-west-2c'] },
    });
    const cluster = program(stack, vpc);
    const client = cluster.bindClient(stack, {});
    expect(client.authentication).toBe(authentication);
    expect(client.ports).toEqual([ec2.Port.tcp(authentication.port)]);
    if (name !== 'importing') {
      expect(cluster.vpc).toBe(vpc);
      expect(cluster.connections.securityGroups).toHaveLength(1);
      expect(client.dependencies).toHaveLength(1);
    }
    expect(cluster.clusterKind).toBe({ 'express brokers': KafkaClusterKind.EXPRESS, 'serverless': KafkaClusterKind.SERVERLESS }[name]
      ?? KafkaClusterKind.PROVISIONED);
    Template.fromStack(stack).resourceCountIs('Custom::KafkaBootstrapBrokers', 1);
  });
});
