import { evaluate } from '../../src/checks/evaluate';
import type { ClusterModel } from '../../src/model';
import { Text } from '../../src/model';
import type { Rule } from '../../src/model/rule';
import { availabilityZones } from '../../src/checks/rules/cluster/availability-zones';
import { brokerCountRule } from '../../src/checks/rules/cluster/broker-count';
import { clusterAuthentication } from '../../src/checks/rules/cluster/cluster-authentication';
import { expressBrokers } from '../../src/checks/rules/cluster/express-brokers';
import { expressSettings } from '../../src/checks/rules/cluster/express-settings';
import { privateAccessLists } from '../../src/checks/rules/cluster/private-access-lists';
import { replicationFactor } from '../../src/checks/rules/cluster/replication-factor';
import { tieredStorage } from '../../src/checks/rules/cluster/tiered-storage';
import { topicResource } from '../../src/checks/rules/cluster/topic-resource';
import { ProvisionedCluster } from '../../src/cluster';
import { stage } from './stage';

const messages = (rule: Rule, cluster: ClusterModel) =>
  evaluate([rule], { name: 'cluster', source: 'cluster', scope: 'deployment', cluster }).map(({ message }) => message);

describe('rules over clusters', () => {
  test.each<[Rule, ClusterModel, string[]]>([
    [brokerCountRule, { brokerCount: 4, availabilityZones: 3 }, ['4 brokers cannot be spread evenly over 3 availability zones']],
    [brokerCountRule, { brokerCount: 0, availabilityZones: 3 }, ['0 brokers cannot be spread evenly over 3 availability zones']],
    [expressSettings, { kind: 'express', storage: { volumeGib: 100, throughputMib: 300, tiered: true } }, [
      'volume size cannot be set for express brokers',
      'volume throughput cannot be set for express brokers',
      'tiered storage cannot be set for express brokers',
    ]],
    [availabilityZones, { kind: 'express', availabilityZones: 2 }, [
      'the subnets of the express cluster cover 2 Availability Zones, but it needs exactly 3',
    ]],
    [clusterAuthentication, { kind: 'provisioned', tls: false, iam: true }, ['clients are authenticated, but the encryption in transit between clients and brokers is PLAINTEXT']],
    [privateAccessLists, { vpcConnectivity: ['IAM', 'SCRAM'], serverProperties: new Map() }, [
      'multi-VPC private connectivity is open to SCRAM, but allow.everyone.if.no.acl.found is true by default',
    ]],
    [topicResource, { kind: 'serverless', topic: { name: Text.literal('orders') } }, [
      'the topic orders cannot be created as a resource of a serverless cluster',
    ]],
    [replicationFactor, { kind: 'provisioned', brokerCount: 2, topic: { name: Text.literal('orders'), replicationFactor: 3 } }, [
      'the topic orders has the replication factor 3, but the cluster has 2 brokers',
    ]],
  ])('find what is wrong', (rule, cluster, expected) => {
    expect(messages(rule, cluster)).toEqual(expected);
  });

  test.each<[Rule, ClusterModel]>([
    [brokerCountRule, { brokerCount: 6, availabilityZones: 3 }],
    [brokerCountRule, { availabilityZones: 3 }],
    [availabilityZones, { kind: 'express' }],
    [availabilityZones, { kind: 'self-managed', availabilityZones: 1 }],
    [tieredStorage, { kind: 'provisioned', storage: { tiered: true }, kafkaVersion: Text.literal('2.8.2.tiered') }],
    [tieredStorage, { kind: 'provisioned', storage: { tiered: true }, kafkaVersion: Text.literal('3.9.x.kraft') }],
    [tieredStorage, { kind: 'provisioned', storage: { tiered: true }, kafkaVersion: Text.opaque() }],
    [expressBrokers, { kind: 'express', kafkaVersion: Text.opaque(), instanceType: Text.opaque() }],
    [topicResource, { kind: 'provisioned', kafkaVersion: Text.literal('4.1.x.kraft'), topic: { name: Text.literal('orders') } }],
    [topicResource, { topic: { name: Text.opaque() } }],
    [clusterAuthentication, {}],
    [privateAccessLists, { vpcConnectivity: ['IAM'], serverProperties: new Map() }],
    [privateAccessLists, { vpcConnectivity: ['SCRAM'] }],
    [privateAccessLists, { vpcConnectivity: ['SCRAM'], serverProperties: new Map([['allow.everyone.if.no.acl.found', Text.literal('false')]]) }],
  ])('are silent about what is right or not known', (rule, cluster) => {
    expect(messages(rule, cluster)).toEqual([]);
  });

  test('no brokers at all fail', () => {
    const { stack, vpc } = stage();
    expect(() => new ProvisionedCluster(stack, 'Cluster', { vpc, brokersPerZone: 0 }))
      .toThrow('Stack/Cluster: 0 brokers cannot be spread evenly over 3 availability zones; '
        + 'choose the number of brokers per Availability Zone times the number of Availability Zones [MC-CLU-004]');
  });
});
