import { Text, statementsFromDocument } from '../../../src/model';
import type { Case } from './case';

const resource = (type: string, properties: object) => ({ part: 'cluster' as const, translated: [{ logicalId: 'One', type, properties: properties as Record<string, unknown> }] });
const arn = (text: string) => Text.literal(`arn:aws:kafka:eu-west-1:111122223333:cluster/${text}/x-2`);
const sides = (source: string, target: string, isListed?: boolean) => ({
  part: 'replicator' as const, cluster: { replicated: [{ side: 'source' as const, arn: arn(source), iam: true, isListed }, { side: 'target' as const, arn: arn(target), iam: true, isListed: true }] },
});
const users = (scram: boolean | undefined, holds: readonly string[] | 'text' | undefined) => ({ part: 'scram-association' as const, cluster: { scram, scramSecrets: [{ name: Text.literal('AmazonMSK_app'), customerKey: true, holds }] } });
const provider = (className: string, parameter: string) => ({ worker: { 'config.providers': 'sm', 'config.providers.sm.class': className, [`config.providers.sm.param.${parameter}`]: 'eu-west-1' } });
const SECRETS = 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider';
const OTHER = 'com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider';
const S3 = { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 's3.bucket.name': 'orders', 's3.region': 'eu-west-1', 'topics': 'orders' };
const through = (bucket: string, service = 's3') => ({
  config: S3,
  network: { endpointPolicies: [{ endpoint: 'Gateway', service, statements: statementsFromDocument({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`] }] }) }] },
});
const trusted = (Service: string) => statementsFromDocument({ Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }] });
const replicatorRole = (service: string) => ({ part: 'replicator' as const, cluster: { replicatorTrust: trusted(service) } });
const clusterPolicy = (statement: object) => ({ part: 'policy' as const, cluster: { policyStatements: statementsFromDocument({ Statement: [statement] }) } });
const granted = (...Action: string[]) => statementsFromDocument({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
const bounded = (...actions: string[]) => ({ clientAuthentication: Text.literal('IAM'), role: { statements: granted('kafka-cluster:*', 's3:PutObject'), boundary: granted(...actions) } });
const SUBNETS = ['subnet-0a1b2c3d4e5f60711', 'subnet-0a1b2c3d4e5f60712'];

/** Resources of AWS around connectors. */
export const AWS_SIDE: readonly Case[] = [
  { rule: 'MC-CFN-020', says: 'a letter or digit, then letters', fails: resource('AWS::MSK::Configuration', { Name: 'orders_1' }), passes: resource('AWS::MSK::Configuration', { Name: 'orders-1' }) },
  { rule: 'MC-CFN-020', says: 'allowed is an ARN of the form arn:aws:acm-pca', fails: resource('AWS::MSK::Cluster', { ClientAuthentication: { Tls: { CertificateAuthorityArnList: ['arn:aws:acm:eu-west-1:111122223333:certificate/x'] } } }), passes: resource('AWS::MSK::Cluster', { ClientAuthentication: { Tls: { CertificateAuthorityArnList: ['arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/x'] } } }) },
  { rule: 'MC-CFN-020', says: 'a list of 6', fails: resource('AWS::MSK::ServerlessCluster', { VpcConfigs: [{ SubnetIds: SUBNETS, SecurityGroups: ['sg-01', 'sg-02', 'sg-03', 'sg-04', 'sg-05', 'sg-06'] }] }), passes: resource('AWS::MSK::ServerlessCluster', { VpcConfigs: [{ SubnetIds: SUBNETS, SecurityGroups: ['sg-01'] }] }) },
  { rule: 'MC-CFN-020', says: '"s3://logs"; allowed is the name of the bucket', fails: resource('AWS::MSK::Cluster', { LoggingInfo: { BrokerLogs: { S3: { Enabled: true, Bucket: 's3://logs' } } } }), passes: resource('AWS::MSK::Cluster', { LoggingInfo: { BrokerLogs: { S3: { Enabled: true, Bucket: 'logs' } } } }) },
  { rule: 'MC-CLU-060', says: 'a cluster that has no SASL/SCRAM', fails: users(false, ['username', 'password']), passes: users(true, ['username', 'password']), unknown: users(undefined, undefined) },
  { rule: 'MC-CLU-060', says: 'has no username', fails: users(true, ['user', 'password']), passes: users(true, ['username', 'password', 'note']) },
  { rule: 'MC-CLU-061', says: 'is its target', fails: sides('one', 'one'), passes: sides('one', 'two') },
  { rule: 'MC-CLU-061', says: 'not one of the clusters', fails: sides('one', 'two', false), passes: sides('one', 'two', true) },
  { rule: 'MC-CLU-062', says: 'may be created before the role', fails: { part: 'policy', cluster: { unawaitedPrincipals: ['Reader'] } }, passes: { part: 'policy', cluster: { unawaitedPrincipals: [] } } },
  { rule: 'MC-CLU-014', says: 'IAM access control is turned off for a serverless', fails: { part: 'cluster', cluster: { kind: 'serverless', iam: false } }, passes: { part: 'cluster', cluster: { kind: 'serverless', iam: true } } },
  { rule: 'MC-CLU-015', says: 'volumes only grow', fails: { part: 'cluster', cluster: { storage: { volumeGib: 100, autoscaling: { scalesIn: true } } } }, passes: { part: 'cluster', cluster: { storage: { volumeGib: 100, autoscaling: { scalesIn: false } } } } },
  { rule: 'MC-SEC-020', says: 'did you mean region?', fails: provider(SECRETS, 'aws.region'), passes: provider(SECRETS, 'region') },
  { rule: 'MC-SEC-020', says: 'did you mean aws.region?', fails: provider(OTHER, 'region'), passes: provider(OTHER, 'aws.region') },
  { rule: 'MC-SEC-020', says: 'has no parameter', fails: provider(OTHER, 'retries'), passes: provider(OTHER, 'retry.count') },
  { rule: 'MC-SEC-020', says: 'has no parameter', fails: provider(SECRETS, 'ttl'), passes: provider('com.example.Provider', 'ttl') },
  { rule: 'MC-NET-040', says: 'its VPC has no DNS hostnames', fails: { network: { namelessEndpoints: [{ endpoint: 'Secrets', lacks: 'DNS hostnames' }] } }, passes: { network: { namelessEndpoints: [] } } },
  { rule: 'MC-NET-041', says: 'does not allow s3:PutObject', fails: through('plugins'), passes: through('orders') },
  { rule: 'MC-NET-041', says: 'does not allow s3:PutObject', fails: through('plugins'), passes: through('plugins', 'sqs') },
  { rule: 'MC-CLU-065', says: 'has 6 partitions', fails: { part: 'topic', cluster: { topic: { partitions: 3, partitionsBefore: 6 } } }, passes: { part: 'topic', cluster: { topic: { partitions: 6, partitionsBefore: 3 } } } },
  { rule: 'MC-CLU-063', says: 'assumes it as kafka.amazonaws.com', fails: replicatorRole('kafkaconnect.amazonaws.com'), passes: replicatorRole('kafka.amazonaws.com') },
  { rule: 'MC-CLU-064', says: 'it has no Principal', fails: clusterPolicy({ Effect: 'Allow', Action: 'kafka:*', Resource: '*' }), passes: clusterPolicy({ Effect: 'Allow', Principal: '*', Action: 'kafka:*', Resource: '*' }) },
  { rule: 'MC-ROLE-060', says: 'allow kafka-cluster actions', fails: bounded('s3:*'), passes: bounded('s3:*', 'kafka-cluster:Connect') },
  { rule: 'MC-ROLE-060', says: 'allow kafka-cluster actions', fails: bounded('s3:*'), passes: bounded('*') },
  { rule: 'MC-ROLE-060', says: 'allow kafka-cluster actions', fails: bounded('s3:*'), passes: { ...bounded('s3:*'), clientAuthentication: Text.literal('NONE') } },
  { rule: 'MC-ROLE-060', says: 'allow kafka-cluster actions', fails: bounded('kafka:*'), passes: bounded('kafka*:*') },
  // a boundary that is narrower than the policies in what workers need not have
  { rule: 'MC-ROLE-060', says: 'allow kafka-cluster actions', fails: bounded('logs:*'), passes: bounded('kafka-cluster:*') },
];
