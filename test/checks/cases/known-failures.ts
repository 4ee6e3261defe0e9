import { Text } from '../../../src/model';
import { IS } from '../../support/archive-sketch';
import type { Case } from './case';

const PG = 'io.debezium.connector.postgresql.PostgresConnector';
const BUCKET = Text.literal('arn:aws:s3:::plugins');
const SUBNET = { id: Text.literal('subnet-1'), defaultRoute: 'none' as const };
const SECRETS = 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider';
const WORKER = { 'config.providers': 'sm', 'config.providers.sm.class': SECRETS };
const PROVIDER = 'org.apache.kafka.common.config.provider.ConfigProvider';
const provider = (access: number) => ({ 'plugin-1.0.jar': { classes: { 'com.example.Sink': IS.sink, 'com.example.Provider': { ...IS.configProvider, access } }, services: { [PROVIDER]: ['com.example.Provider'] } } });
const OWN = { 'config.providers': 'own', 'config.providers.own.class': 'com.example.Provider' };
const small = { kind: 'provisioned' as const, instanceType: Text.literal('kafka.t3.small'), brokerCount: 2 };

/** What people met, and what can be said of it before the deploy. */
export const KNOWN: readonly Case[] = [
  {
    rule: 'MC-BOOT-003', failure: 9, says: 'looks them up again at each of its updates', fails: { brokersAskedAgain: true }, passes: { brokersAskedAgain: false },
  },
  { rule: 'MC-RUN-003', failure: 10, says: 'the deployment waits 10 minutes', fails: { creationMinutes: 10 }, passes: { creationMinutes: 40 } },
  {
    rule: 'MC-PLUG-011', failure: 11, says: 'is the same for each build',
    fails: { plugins: [{ bucketArn: BUCKET, fileKey: Text.literal('plugins/sink.zip') }] },
    passes: { plugins: [{ bucketArn: BUCKET, fileKey: Text.literal('plugins/sink.zip'), objectVersion: Text.reference('Upload.VersionId') }, { bucketArn: BUCKET, fileKey: Text.literal('plugins/sink-1.2.zip') }] },
  },
  {
    rule: 'MC-AUTH-004', failure: 24, says: 'takes credentials from a profile',
    fails: { config: { 'schema.history.internal.consumer.sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required awsProfileName="dev";' } },
    passes: { config: { 'schema.history.internal.consumer.sasl.jaas.config': 'software.amazon.msk.auth.iam.IAMLoginModule required awsRoleArn="arn:aws:iam::111122223333:role/r";' } },
  },
  {
    rule: 'MC-AUTH-004', says: 'takes credentials from EnvironmentVariableCredentialsProvider',
    fails: { config: { 'aws.credentials.provider': 'software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider' } },
    passes: { config: { 'aws.credentials.provider': 'software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider' } },
  },
  { rule: 'MC-NET-019', failure: 45, says: 'EnableDnsSupport of the VPC is false', fails: { network: { amazonDns: false } }, passes: { network: { amazonDns: true } }, unknown: { network: { dnsServers: [Text.reference('Server')] } } },
  {
    rule: 'MC-NET-019', says: 'on the internet, and the subnets of the workers have no route there',
    fails: { network: { amazonDns: true, dnsServers: [Text.literal('8.8.8.8')], subnets: [SUBNET] } }, passes: { network: { amazonDns: false, dnsServers: [Text.literal('10.0.0.2')], subnets: [SUBNET] } },
  },
  {
    rule: 'MC-PLUG-002', failure: 48, says: 'com.example.SinkConnector is in the plugin, but cannot be loaded: com.base.Base, which it extends, is not in any JAR',
    fails: { archive: { 'plugin-1.0.jar': { classes: { 'com.example.SinkConnector': { extends: 'com.base.Base' }, 'com.example.Other': IS.sink } } }, config: { 'connector.class': 'com.example.SinkConnector' } },
    passes: { archive: { 'plugin-1.0.jar': { classes: { 'com.example.SinkConnector': { extends: 'com.base.Base' }, 'com.base.Base': { ...IS.sink, access: 0x421 } } } }, config: { 'connector.class': 'com.example.SinkConnector' } },
  },
  {
    rule: 'MC-PLUG-012', failure: 50, says: 'of Kafka that Kafka Connect 3.7.x does not have (org.apache.kafka.common.network.ConnectionMode)',
    fails: { archive: { 'plugin-1.0.jar': { classes: { 'com.example.Sink': { ...IS.sink, refers: ['org.apache.kafka.common.network.ConnectionMode'] } } } } },
    passes: { archive: { 'plugin-1.0.jar': { classes: { 'com.example.Sink': { ...IS.sink, refers: ['org.apache.kafka.common.network.Mode'] } } } } },
    unknown: { plugins: [{}] },
  },
  { rule: 'MC-SEC-011', failure: 53, says: 'of the config provider own is abstract', fails: { archive: provider(0x421), worker: OWN }, passes: { archive: provider(0x21), worker: OWN }, unknown: { plugins: [{}], worker: OWN } },
  {
    rule: 'MC-SEC-012', failure: 58, says: 'refers to the key password of a secret that is plain text',
    fails: { worker: WORKER, config: { 'database.password': { 'Fn::Join': ['', ['${sm:', { Ref: 'Secret' }, ':password}']] } }, secrets: [{ references: ['Secret'], holds: 'text' }] },
    passes: { worker: WORKER, config: { 'database.password': '${sm:shop:password}' }, secrets: [{ references: ['Secret'], name: 'shop', holds: ['username', 'password'] }] },
  },
  {
    rule: 'MC-SEC-012', says: 'is created with a generated plain text, not a JSON object: until its value is replaced, the connector fails',
    fails: { worker: WORKER, config: { 'database.password': '${sm:shop:pass}' }, secrets: [{ references: ['Secret'], name: 'shop', holds: 'generated text' }] },
    passes: { worker: WORKER, config: { 'database.password': '${sm:other:pass}' }, secrets: [{ references: ['Secret'], name: 'shop', holds: 'generated text' }] },
  },
  {
    rule: 'MC-SEC-012', says: 'of a secret that has username and password only',
    fails: { worker: WORKER, config: { 'database.password': '${sm:shop:pass}' }, secrets: [{ references: ['Secret'], name: 'shop', holds: ['username', 'password'] }] },
    passes: { worker: WORKER, config: { 'database.password': '${sm:other:pass}' }, secrets: [{ references: ['Secret'], name: 'shop', holds: ['username', 'password'] }] },
  },
  {
    rule: 'MC-TOP-010', failure: 67, says: 'have 920 partition replicas, but the brokers support 600',
    fails: [{ cluster: small, topics: [{ partitions: 429, replicationFactor: 2 }] }], passes: [{ cluster: { ...small, instanceType: Text.literal('kafka.m7g.large') }, topics: [{ partitions: 429, replicationFactor: 2 }] }],
  },
  {
    rule: 'MC-DB-020', failure: 77, says: 'max_slot_wal_keep_size is 100, so the log is kept for 100 MB',
    fails: { config: { 'connector.class': PG }, database: { engine: 'postgres', parameters: new Map([['max_slot_wal_keep_size', Text.literal('100')]]) } },
    passes: { config: { 'connector.class': PG }, database: { engine: 'postgres', parameters: new Map([['max_slot_wal_keep_size', Text.literal('-1')]]) } },
  },
];
