import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { ProvisionedClusterProps } from '../../src/cluster';
import { BrokerLogs, BrokerNetworkType, ExpressCluster, IntelligentRebalancing, KafkaAuthentication, KafkaCluster, ProvisionedCluster, PublicAccess } from '../../src/cluster';
import { stage } from './stage';

function make(props: Partial<ProvisionedClusterProps> = {}) {
  const { stack, vpc } = stage();
  return { stack, vpc, cluster: new ProvisionedCluster(stack, 'Cluster', { vpc, ...props }) };
}

const connectivity = (stack: Stack) => Object.values(Template.fromStack(stack).findResources('AWS::MSK::Cluster'))[0].Properties.BrokerNodeGroupInfo.ConnectivityInfo;
const warnings = (stack: Stack, text: string) => Annotations.fromStack(stack).findWarning('*', Match.stringLikeRegexp(text));

test('public access takes two deployments, and says so', () => {
  const { stack } = make({ publicAccess: PublicAccess.ENABLED });
  expect(connectivity(stack)).toEqual({ PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } });
  expect(warnings(stack, 'public access is turned on, but the cluster is not declared as existing')).toHaveLength(1);
  const { stack: second } = make({ publicAccess: PublicAccess.ENABLED_ON_EXISTING_CLUSTER });
  expect(connectivity(second)).toEqual({ PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } });
  expect(warnings(second, 'public access')).toHaveLength(0);
  expect(connectivity(make({ publicAccess: PublicAccess.DISABLED }).stack)).toEqual({ PublicAccess: { Type: 'DISABLED' } });
});

test('public access without authentication is refused', () => {
  expect(() => make({ publicAccess: PublicAccess.ENABLED, authentications: [KafkaAuthentication.IAM, KafkaAuthentication.UNAUTHENTICATED_TLS] }))
    .toThrow(/public access is turned on, but unauthenticated access is on.*\[MC-CLU-020\]/);
});

test('dual-stack beside public access', () => {
  const { stack } = make({ publicAccess: PublicAccess.ENABLED_ON_EXISTING_CLUSTER, networkType: BrokerNetworkType.DUAL_ON_EXISTING_CLUSTER });
  expect(connectivity(stack)).toEqual({ PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' }, NetworkType: 'DUAL' });
  expect(() => make({ networkType: BrokerNetworkType.DUAL, kafkaVersion: msk.KafkaVersion.V3_5_1 })).toThrow(/supports IPv4 only.*\[MC-CLU-028\]/);
});

test('access to ZooKeeper is for clusters that have it', () => {
  const { stack } = make({ kafkaVersion: msk.KafkaVersion.V3_9_X, zookeeperAccess: false });
  Template.fromStack(stack).hasResourceProperties('AWS::MSK::Cluster', { ZookeeperAccess: { Enabled: false } });
  expect(() => make({ zookeeperAccess: true })).toThrow(/"zookeeperAccess" is set, but Kafka 3.9.x.kraft runs without ZooKeeper/);
});

test('the smallest brokers with KRaft are refused', () => {
  expect(() => make({ instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL) })).toThrow(/\[MC-CLU-030\]/);
});

test('logs of the authorizer, beside those of the brokers', () => {
  const { stack } = make({ authorizerLogs: [BrokerLogs.cloudWatch()] });
  const { LoggingInfo: logs } = Object.values(Template.fromStack(stack).findResources('AWS::MSK::Cluster'))[0].Properties;
  expect(logs.BrokerLogs.CloudWatchLogs.Enabled).toBe(true);
  expect(logs.AuthorizerLogs).toEqual({ CloudWatchLogs: { Enabled: true, LogGroup: { Ref: expect.stringContaining('AuthorizerLogs') } } });
  Template.fromStack(stack).resourceCountIs('AWS::Logs::LogGroup', 2);
});

test('express brokers deliver logs when asked, and are rebalanced', () => {
  const { stack, vpc } = stage();
  new ExpressCluster(stack, 'Express', { vpc, logs: [BrokerLogs.cloudWatch()], rebalancing: IntelligentRebalancing.PAUSED });
  Template.fromStack(stack).hasResourceProperties('AWS::MSK::Cluster', {
    LoggingInfo: { BrokerLogs: { CloudWatchLogs: { Enabled: true } } }, Rebalancing: { Status: 'PAUSED' },
  });
});

describe('the default port', () => {
  const opened = (authentications?: KafkaAuthentication[]) => {
    const { stack, vpc, cluster } = make(authentications && { authentications });
    cluster.connections.allowDefaultPortFrom(new ec2.SecurityGroup(stack, 'Client', { vpc }));
    return Object.values(Template.fromStack(stack).findResources('AWS::EC2::SecurityGroupIngress')).map(({ Properties }) => Properties.FromPort as number);
  };

  test('is that of the way which a client takes who does not choose', () => {
    expect(opened()).toEqual([9098]);
    expect(opened([KafkaAuthentication.SCRAM])).toEqual([9096]);
    expect(opened([KafkaAuthentication.SCRAM, KafkaAuthentication.IAM])).toEqual([9098]);
  });

  test('is there for clusters of others', () => {
    const stack = new Stack(new App(), 'Stack');
    const vpc = new ec2.Vpc(stack, 'Vpc');
    const group = new ec2.SecurityGroup(stack, 'Brokers', { vpc });
    const attrs = { clusterArn: 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2', securityGroups: [group] };
    expect(KafkaCluster.fromClusterAttributes(stack, 'One', attrs).connections.defaultPort?.toString()).toBe('9098');
    expect(KafkaCluster.fromClusterAttributes(stack, 'Two', { ...attrs, authentications: [KafkaAuthentication.MUTUAL_TLS] }).connections.defaultPort?.toString()).toBe('9094');
    const own = (bootstrapServers: string) => KafkaCluster.selfManaged(stack, bootstrapServers, { bootstrapServers, vpc }).connections.defaultPort?.toString();
    expect(own('a:9093,b:9093')).toBe('9093');
    expect(own('a:9093,b:9094')).toBeUndefined();
  });
});
