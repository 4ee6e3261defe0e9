import * as msk from '@aws-cdk/aws-msk-alpha';
import { Size } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnCluster, CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import {
  BrokerConfiguration, ExpressCluster, KafkaAuthentication, KafkaCluster, KafkaClusterKind, ServerlessCluster, StorageAutoscaling, KafkaTopic,
} from '../../src/cluster';
import { ARN, stage } from './stage';

let stack: Stack;
let vpc: ec2.Vpc;
beforeEach(() => ({ stack, vpc } = stage()));

describe('ExpressCluster', () => {
  test('has three brokers in three availability zones, and nothing that express brokers refuse', () => {
    const cluster = new ExpressCluster(stack, 'Cluster', { vpc });
    expect(cluster).toMatchObject({ clusterKind: KafkaClusterKind.EXPRESS, brokerCount: 3 });
    expect(cluster.node.defaultChild).toBe(cluster.mskCluster.node.defaultChild);
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::Cluster', {
      BrokerNodeGroupInfo: { InstanceType: 'express.m7g.large', StorageInfo: Match.absent() },
      LoggingInfo: Match.absent(),
      StorageMode: Match.absent(),
      ClientAuthentication: { Sasl: { Iam: { Enabled: true } } },
    });
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::Configuration', { ServerProperties: 'auto.create.topics.enable=false\n' });
  });

  test('fails for too few availability zones', () => {
    const narrow = stage(2);
    expect(() => new ExpressCluster(narrow.stack, 'Cluster', { vpc: narrow.vpc }))
      .toThrow('the subnets of the express cluster cover 2 Availability Zones, but it needs exactly 3; '
        + 'choose one subnet in each of that many Availability Zones, for example with a VPC that has `maxAzs: 3` [MC-CLU-003]');
  });

  test('fails for a Kafka version and a type that express brokers do not have', () => {
    expect(() => new ExpressCluster(stack, 'Version', { vpc, kafkaVersion: msk.KafkaVersion.V3_7_X }))
      .toThrow('express brokers do not support Kafka 3.7.x, only 3.6.0, 3.8.x, 3.9.x.kraft, 4.2.x.kraft');
    expect(() => new ExpressCluster(stack, 'Type', { vpc, instanceType: ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.LARGE) }))
      .toThrow('express brokers do not exist as express.m5.large, only of the family m7g');
  });

  test('fails for storage settings of an L1', () => {
    const l1 = new CfnCluster(stack, 'L1', {
      clusterName: 'express',
      kafkaVersion: '3.8.x',
      numberOfBrokerNodes: 3,
      brokerNodeGroupInfo: { instanceType: 'express.m7g.large', clientSubnets: ['subnet-1', 'subnet-2', 'subnet-3'] },
    });
    const cluster = KafkaCluster.fromCfnCluster(l1);
    expect(() => new StorageAutoscaling(stack, 'Autoscaling', { cluster, maxVolumeSize: Size.tebibytes(1) }))
      .toThrow('storage autoscaling cannot be set for express brokers; remove the setting, or use standard brokers [MC-CLU-002]');
  });

  test.each(['min.insync.replicas', 'default.replication.factor', 'unclean.leader.election.enable', 'num.io.threads'])('fails for the server property %s', key => {
    expect(() => new BrokerConfiguration(stack, 'Configuration', { clusterKind: KafkaClusterKind.EXPRESS, properties: { [key]: '1' } }))
      .toThrow(`the server property ${key} cannot be set for express brokers: the service sets it itself`);
  });

  test('fails for a configuration of standard brokers', () => {
    const configuration = new BrokerConfiguration(stack, 'Configuration');
    expect(() => new ExpressCluster(stack, 'Cluster', { vpc, configuration })).toThrow('default.replication.factor cannot be set for express brokers');
  });

  test('fails for topics with other than three replicas', () => {
    const cluster = new ExpressCluster(stack, 'Cluster', { vpc });
    expect(() => new KafkaTopic(stack, 'Topic', { cluster, topicName: 'orders', replicationFactor: 2 }))
      .toThrow('the topic orders has the replication factor 2, but express brokers support 3 only');
  });
});

describe('ServerlessCluster', () => {
  test('has IAM in the private subnets', () => {
    const cluster = new ServerlessCluster(stack, 'Cluster', { vpc });
    expect(cluster.clusterKind).toBe(KafkaClusterKind.SERVERLESS);
    expect(cluster.node.defaultChild).toBe(cluster.mskCluster.node.defaultChild);
    expect(cluster.vpc).toBe(vpc);
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::ServerlessCluster', {
      ClientAuthentication: { Sasl: { Iam: { Enabled: true } } },
      VpcConfigs: [{ SubnetIds: vpc.privateSubnets.map(subnet => stack.resolve(subnet.subnetId)) }],
    });
  });

  test('serves further VPCs', () => {
    const other = new ec2.Vpc(stack, 'Other', { availabilityZones: ['eu-west-1a', 'eu-west-1b'] });
    new ServerlessCluster(stack, 'Cluster', { vpc, additionalVpcs: [{ vpc: other }] });
    const [resource] = Object.values(Template.fromStack(stack).findResources('AWS::MSK::ServerlessCluster'));
    expect(resource.Properties.VpcConfigs).toHaveLength(2);
  });

  test('fails for one availability zone', () => {
    expect(() => new ServerlessCluster(stack, 'Cluster', { vpc, vpcSubnets: { subnets: [vpc.privateSubnets[0]] } }))
      .toThrow('the subnets of the serverless cluster cover 1 Availability Zone, but it needs at least 2');
  });

  test.each([
    [KafkaAuthentication.SCRAM, 'SASL/SCRAM'],
    [KafkaAuthentication.MUTUAL_TLS, 'mutual TLS'],
    [KafkaAuthentication.UNAUTHENTICATED_TLS, 'unauthenticated access'],
  ])('fails for other authentication', (authentication, name) => {
    expect(() => KafkaCluster.fromClusterAttributes(stack, 'Imported', {
      clusterArn: ARN, clusterKind: KafkaClusterKind.SERVERLESS, authentications: [authentication],
    })).toThrow(`${name} is set for a serverless cluster, which has IAM access control only`);
    expect(() => new ServerlessCluster(stack, 'Cluster', { vpc }).bindClient(stack, { authentication })).toThrow('does not offer it');
  });

  test('fails for a broker configuration', () => {
    expect(() => new BrokerConfiguration(stack, 'Configuration', { clusterKind: KafkaClusterKind.SERVERLESS }))
      .toThrow('a broker configuration is set for a serverless cluster, which does not support one');
  });

  test('fails for topics as resources, and names the alternative', () => {
    const cluster = KafkaCluster.fromCfnServerlessCluster(new CfnServerlessCluster(stack, 'L1', {
      clusterName: 'shop', clientAuthentication: { sasl: { iam: { enabled: true } } }, vpcConfigs: [{ subnetIds: ['subnet-1', 'subnet-2'] }],
    }));
    expect(() => new KafkaTopic(stack, 'Topic', { cluster, topicName: 'orders' }))
      .toThrow(/the topic orders cannot be created as a resource of a serverless cluster; let the connector create its topics with `topic.creation.\*` settings/);
  });
});
