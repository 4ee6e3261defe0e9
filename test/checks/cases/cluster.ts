import type { ClusterModel, EncryptionModel, MechanismModel } from '../../../src/model';
import { Text } from '../../../src/model';
import type { Sketch } from '../deployments';
import { texts } from '../deployments';
import type { Case } from './case';

const on = (cluster: ClusterModel): Sketch => ({ cluster });
const version = (literal: string) => Text.literal(literal);
const request = (mechanism: MechanismModel, encryption: EncryptionModel = 'TLS', path: 'VPC' | 'PUBLIC' | 'VPC_CONNECTIVITY' = 'VPC') => ({ bootstrapRequest: { mechanism, encryption, path } });
const EXPRESS: ClusterModel = { kind: 'express', kafkaVersion: version('3.8.x'), instanceType: Text.literal('express.m7g.large') };
const TIERED: ClusterModel = { kind: 'provisioned', storage: { tiered: true }, kafkaVersion: version('3.6.0') };
const ORDERS = { name: Text.literal('orders') };

/** The brokers, and what is made beside them. */
export const CLUSTER: readonly Case[] = [
  {
    rule: 'MC-CLU-001',
    says: 'SASL/SCRAM is requested, but the cluster does not offer it; it offers IAM access control',
    fails: on({ iam: true, scram: false, ...request('SCRAM') }),
    passes: on({ iam: true, scram: true, ...request('SCRAM') }),
    unknown: on(request('SCRAM')),
  },
  {
    rule: 'MC-CLU-001',
    says: 'IAM access control over multi-VPC private connectivity is requested',
    fails: on({ iam: true, vpcConnectivity: [], ...request('IAM', 'TLS', 'VPC_CONNECTIVITY') }),
    passes: on({ iam: true, vpcConnectivity: ['IAM'], ...request('IAM', 'TLS', 'VPC_CONNECTIVITY') }),
  },
  {
    rule: 'MC-CLU-002',
    says: 'volume size cannot be set for express brokers',
    fails: on({ ...EXPRESS, storage: { volumeGib: 100 } }),
    passes: on(EXPRESS),
  },
  { rule: 'MC-CLU-002', says: 'tiered storage cannot be set for express brokers', fails: on({ ...EXPRESS, storage: { tiered: true } }), passes: on({ ...EXPRESS, logs: [{ of: 'broker', kind: 's3', enabled: true, target: Text.literal('logs') }] }) },
  {
    rule: 'MC-CLU-003',
    says: 'the subnets of the provisioned cluster cover 1 Availability Zone, but it needs 2 or 3',
    fails: on({ kind: 'provisioned', availabilityZones: 1 }),
    passes: on({ kind: 'provisioned', availabilityZones: 2 }),
    unknown: on({ kind: 'provisioned' }),
  },
  {
    rule: 'MC-CLU-004',
    says: '4 brokers cannot be spread evenly over 3 availability zones',
    fails: on({ brokerCount: 4, availabilityZones: 3 }),
    passes: on({ brokerCount: 6, availabilityZones: 3 }),
  },
  { rule: 'MC-CLU-005', says: 'Kafka 3.5.1 has no tiered storage', fails: on({ ...TIERED, kafkaVersion: version('3.5.1') }), passes: on(TIERED), unknown: on({ ...TIERED, kafkaVersion: Text.reference('Version') }) },
  {
    rule: 'MC-CLU-005',
    says: 'brokers of type t3.small have no tiered storage',
    fails: on({ ...TIERED, instanceType: Text.literal('kafka.t3.small') }),
    passes: on({ ...TIERED, instanceType: Text.literal('kafka.m7g.large') }),
  },
  { rule: 'MC-CLU-006', says: 'express brokers do not support Kafka 3.5.1', fails: on({ ...EXPRESS, kafkaVersion: version('3.5.1') }), passes: on(EXPRESS), unknown: on({ ...EXPRESS, kafkaVersion: Text.reference('Version') }) },
  { rule: 'MC-CLU-006', says: 'express brokers run Kafka 3.9 with KRaft only', fails: on({ ...EXPRESS, kafkaVersion: version('3.9.x') }), passes: on({ ...EXPRESS, kafkaVersion: version('3.9.x.kraft') }) },
  { rule: 'MC-CLU-006', says: 'express brokers do not exist as express.m5.large', fails: on({ ...EXPRESS, instanceType: Text.literal('express.m5.large') }), passes: on(EXPRESS) },
  {
    rule: 'MC-CLU-007',
    says: 'cannot be created as a resource of a serverless cluster',
    fails: on({ kind: 'serverless', topic: ORDERS }),
    passes: on({ kind: 'provisioned', kafkaVersion: version('3.6.0'), topic: ORDERS }),
    unknown: on({ kind: 'provisioned', topic: ORDERS }),
  },
  {
    rule: 'MC-CLU-008',
    says: 'multi-VPC private connectivity is requested with SCRAM, which the cluster does not have',
    fails: on({ kind: 'provisioned', scram: false, vpcConnectivity: ['SCRAM'] }),
    passes: on({ kind: 'provisioned', scram: true, vpcConnectivity: ['SCRAM'] }),
  },
  { rule: 'MC-CLU-008', says: 'a serverless cluster has no multi-VPC private connectivity', fails: on({ kind: 'serverless', vpcConnectivity: ['IAM'] }), passes: on({ kind: 'serverless', vpcConnectivity: [] }) },
  {
    rule: 'MC-CLU-009',
    says: 'a deployment that creates the cluster with it fails',
    fails: on({ vpcConnectivity: ['IAM'], creation: 'possible' }),
    passes: on({ vpcConnectivity: ['IAM'], creation: 'none' }),
  },
  {
    rule: 'MC-CLU-010',
    says: 'the topic orders has the replication factor 3, but the cluster has 2 brokers',
    fails: on({ kind: 'provisioned', brokerCount: 2, topic: { ...ORDERS, replicationFactor: 3 } }),
    passes: on({ kind: 'provisioned', brokerCount: 3, topic: { ...ORDERS, replicationFactor: 3 } }),
  },
  {
    rule: 'MC-CLU-010',
    says: 'the broker configuration requires 3 in-sync replicas of 2',
    fails: on({ kind: 'provisioned', serverProperties: texts({ 'default.replication.factor': 2, 'min.insync.replicas': 3 }) }),
    passes: on({ kind: 'provisioned', serverProperties: texts({ 'default.replication.factor': 3, 'min.insync.replicas': 2 }) }),
  },
  {
    rule: 'MC-CLU-011',
    says: 'the server property min.insync.replicas cannot be set for express brokers',
    fails: on({ ...EXPRESS, serverProperties: texts({ 'min.insync.replicas': 2 }) }),
    passes: on({ kind: 'provisioned', serverProperties: texts({ 'min.insync.replicas': 2 }) }),
  },
  { rule: 'MC-CLU-012', says: 'the cluster policy has 20481 bytes, but at most 20480 are allowed', fails: on({ policyBytes: 20481 }), passes: on({ policyBytes: 20480 }) },
  { rule: 'MC-CLU-014', says: 'SASL/SCRAM is set for a serverless cluster', fails: on({ kind: 'serverless', iam: true, scram: true }), passes: on({ kind: 'serverless', iam: true }) },
  { rule: 'MC-CLU-014', says: 'mutual TLS is turned on without a certificate authority', fails: on({ mutualTls: true, certificateAuthorities: 0 }), passes: on({ mutualTls: true, certificateAuthorities: 1 }) },
  { rule: 'MC-CLU-015', says: 'the volume size is 16385 GiB', fails: on({ kind: 'provisioned', storage: { volumeGib: 16385 } }), passes: on({ kind: 'provisioned', storage: { volumeGib: 16384 } }) },
  {
    rule: 'MC-CLU-015',
    says: 'a volume throughput of 250 MiB/s is set for brokers of type kafka.m5.large, which do not support it',
    fails: on({ storage: { throughputMib: 250 }, instanceType: Text.literal('kafka.m5.large') }),
    passes: on({ storage: { throughputMib: 250 }, instanceType: Text.literal('kafka.m5.4xlarge') }),
  },
  {
    rule: 'MC-CLU-015',
    says: 'storage can grow to 100 GiB, but the volumes have 200 GiB already',
    fails: on({ kind: 'provisioned', storage: { volumeGib: 200, autoscaling: { maxVolumeGib: 100 } } }),
    passes: on({ kind: 'provisioned', storage: { volumeGib: 200, autoscaling: { maxVolumeGib: 400, targetPercent: 60 } } }),
  },
  { rule: 'MC-CLU-016', says: '"shop orders" is not a legal topic name', fails: on({ topic: { name: Text.literal('shop orders') } }), passes: on({ topic: { name: Text.literal('shop.orders') } }), unknown: on({ topic: { name: Text.reference('Topic') } }) },
  { rule: 'MC-CLU-016', says: 'has 0 partitions', fails: on({ topic: { ...ORDERS, partitions: 0 } }), passes: on({ topic: { ...ORDERS, partitions: 1 } }) },
  { rule: 'MC-CLU-017', says: 'access is granted with IAM to a cluster without IAM access control', fails: on({ grants: true, iam: false }), passes: on({ grants: true, iam: true }), unknown: on({ grants: true }) },
  { rule: 'MC-CLU-017', says: 'access is granted to a cluster that is not Amazon MSK', fails: on({ grants: true, kind: 'self-managed' }), passes: on({ kind: 'self-managed' }) },
  {
    rule: 'MC-CLU-018',
    says: 'multi-VPC private connectivity is open to SCRAM, but allow.everyone.if.no.acl.found is true by default',
    fails: on({ vpcConnectivity: ['IAM', 'SCRAM'], serverProperties: new Map() }),
    passes: on({ vpcConnectivity: ['IAM', 'SCRAM'], serverProperties: texts({ 'allow.everyone.if.no.acl.found': 'false' }) }),
  },
];
