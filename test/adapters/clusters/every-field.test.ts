import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import * as msk from 'aws-cdk-lib/aws-msk';
import ts from 'typescript';
import { readContent } from '../../../src/adapters/read';
import { KafkaCluster } from '../../../src/cluster';
import { clusterModelOf } from '../../../src/cluster/model';
import { textOf } from '../../../src/synth';
import { SUBNETS } from './inputs';

/** What no adapter can fill, with the reason. */
const EXCUSED: Record<string, string> = {
  grants: 'a grant is a call of a program; a policy that stands in a template is judged by the rules on roles',
  judgedItself: 'it is said of the cluster of a connector',
};
/** What stands in its own resources beside the cluster, so that an L1 of a cluster does not say it. */
const BESIDE = ['channel', 'replicated', 'policyBytes', 'policyStatements', 'unawaitedPrincipals', 'replicatorTrust', 'topic', 'scramSecrets', 'bootstrapRequest', 'serverProperties', 'encodedProperties', 'refusedUpdates', 'region', 'creation', 'storage.autoscaling',
  'replacedConfiguration', 'isUnusedConfiguration', 'undoneAssociations'];

const MODEL = join(__dirname, '..', '..', '..', 'src', 'model', 'cluster.ts');

/** The fields of the model, those of objects within it by their path. */
function fields(name = 'ClusterModel', prefix = ''): string[] {
  const source = ts.createSourceFile(MODEL, readFileSync(MODEL, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = source.statements.filter(ts.isInterfaceDeclaration).find(each => each.name.text === name)!;
  const inherited = (found.heritageClauses ?? []).flatMap(clause => clause.types.flatMap(type => fields(type.getText(), prefix)));
  return [...inherited, ...found.members.filter(ts.isPropertySignature).flatMap(member => {
    const path = `${prefix}${member.name.getText()}`;
    const inner = /\b(\w+Model)\b/.exec(member.type!.getText())?.[1];
    const known = inner !== undefined && source.statements.some(each => ts.isInterfaceDeclaration(each) && each.name.text === inner);
    return known ? fields(inner, `${path}.`) : [path];
  })];
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => {
    const holder = Array.isArray(inner) ? inner.find(each => (each as Record<string, unknown>)[key] !== undefined) as unknown : inner;
    return (holder as Record<string, unknown> | undefined)?.[key];
  }, value);
}

const CLUSTER = {
  ClusterName: 'platform',
  KafkaVersion: '3.9.x',
  NumberOfBrokerNodes: 3,
  StorageMode: 'TIERED',
  BrokerNodeGroupInfo: {
    InstanceType: 'kafka.m5.4xlarge', ClientSubnets: SUBNETS, SecurityGroups: ['sg-1'],
    StorageInfo: { EBSStorageInfo: { VolumeSize: 100, ProvisionedThroughput: { Enabled: true, VolumeThroughput: 300 } } },
    ConnectivityInfo: { NetworkType: 'DUAL', PublicAccess: { Type: 'DISABLED' }, VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true }, Scram: { Enabled: false } }, Tls: { Enabled: false } } } },
  },
  ClientAuthentication: { Sasl: { Iam: { Enabled: true }, Scram: { Enabled: true } }, Tls: { Enabled: true, CertificateAuthorityArnList: ['arn'] }, Unauthenticated: { Enabled: false } },
  EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS', InCluster: true } },
  ConfigurationInfo: { Arn: { 'Fn::GetAtt': ['Settings', 'Arn'] }, Revision: 1 },
  Rebalancing: { Status: 'PAUSED' },
  LoggingInfo: { BrokerLogs: { S3: { Enabled: true, Bucket: 'logs' } } },
};
const CONFIGURATION = 'arn:aws:kafka:eu-west-1:111122223333:configuration/a/0-1';
const REF = { 'Fn::GetAtt': ['Cluster', 'Arn'] };
const RESOURCES = {
  Cluster: { Type: 'AWS::MSK::Cluster', Properties: CLUSTER },
  Settings: { Type: 'AWS::MSK::Configuration', Properties: { Name: 's', ServerProperties: 'num.partitions=6\n' } },
  Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ScalableDimension: 'kafka:broker-storage:VolumeSize', ResourceId: { Ref: 'Cluster' }, MaxCapacity: 500 } },
  Scaling: { Type: 'AWS::ApplicationAutoScaling::ScalingPolicy', Properties: { ScalingTargetId: { Ref: 'Target' }, TargetTrackingScalingPolicyConfiguration: { TargetValue: 60 } } },
  Topic: { Type: 'AWS::MSK::Topic', Properties: { ClusterArn: REF, TopicName: 'orders', PartitionCount: 1, ReplicationFactor: 3, Configs: { 'retention.ms': '1' } } },
  Policy: { Type: 'AWS::MSK::ClusterPolicy', Properties: { ClusterArn: REF, Policy: { Statement: [] } } },
  Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'AmazonMSK_app', KmsKeyId: 'key', SecretString: '{"username":"app"}' } },
  Users: { Type: 'AWS::MSK::BatchScramSecret', Properties: { ClusterArn: REF, SecretArnList: [{ Ref: 'Secret' }] } },
  Channel: { Type: 'AWS::MSK::Channel', Properties: { ClusterArn: REF, S3DestinationConfiguration: { DataFreshnessInSeconds: 300, Storage: { OutputKeyTemplate: '!{sequence-number}' } } } },
  Copier: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'kafka.amazonaws.com' }, Action: 'sts:AssumeRole' }] } } },
  Replicator: { Type: 'AWS::MSK::Replicator', Properties: { ServiceExecutionRoleArn: { 'Fn::GetAtt': ['Copier', 'Arn'] }, KafkaClusters: [{ AmazonMskCluster: { MskClusterArn: 'arn:one' } }], ReplicationInfoList: [{ SourceKafkaClusterArn: REF, TargetKafkaClusterArn: 'arn:one' }] } },
  Connection: { Type: 'AWS::MSK::VpcConnection', Properties: { TargetClusterArn: REF, Authentication: 'SASL_IAM', ClientSubnets: SUBNETS } },
};

test('a template, a plan or a module fills every field of a cluster that a rule can read', () => {
  const template = readContent(JSON.stringify({ Resources: RESOURCES }), 't.json');
  const plan = readContent(JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources: [{ address: 'aws_msk_cluster.a', type: 'aws_msk_cluster', name: 'a', values: { cluster_name: 'a', region: 'eu-west-1' } }, { address: 'aws_msk_topic.a', type: 'aws_msk_topic', name: 'a', values: { partition_count: 2 } }] } },
    resource_changes: [{ address: 'aws_msk_topic.a', change: { actions: ['update'], before: { partition_count: 1 } } }, { address: 'aws_msk_cluster.a', change: { actions: ['update'], before: { cluster_name: 'a' } } }],
  }), 'p.json');
  const replaced = readContent(JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          { address: 'aws_msk_cluster.a', type: 'aws_msk_cluster', name: 'a', values: { cluster_name: 'a' } },
          { address: 'aws_msk_configuration.a', type: 'aws_msk_configuration', name: 'a', values: { name: 'a', server_properties: 'num.partitions=6' } },
        ],
      },
    },
    resource_changes: [
      { address: 'aws_msk_cluster.a', change: { actions: ['update'], before: { cluster_name: 'a', configuration_info: [{ arn: CONFIGURATION, revision: 1 }] } } },
      { address: 'aws_msk_configuration.a', change: { actions: ['delete', 'create'], before: { name: 'a', arn: CONFIGURATION } } },
    ],
  }), 'r.json');
  const module = readContent(`
    resource "aws_msk_cluster" "a" { cluster_name = "a" }
    resource "aws_msk_configuration" "a" { server_properties = "num.partitions=6" }
    resource "aws_msk_scram_secret_association" "a" {
      cluster_arn     = aws_msk_cluster.a.arn
      secret_arn_list = ["a"]
    }
    resource "aws_msk_scram_secret_association" "b" {
      cluster_arn     = aws_msk_cluster.a.arn
      secret_arn_list = ["b"]
    }`, 'main.tf');
  const empty = fields().filter(path => !(path in EXCUSED) && ![...template, ...plan, ...replaced, ...module].some(({ cluster }) => at(cluster, path) !== undefined));
  expect(empty).toEqual([]);
  expect(fields().length).toBeGreaterThan(35);
});

const small = (value: unknown): unknown => Array.isArray(value) ? value.map(small)
  : value === null || typeof value !== 'object' ? value
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key === 'EBSStorageInfo' ? 'ebsStorageInfo' : key.charAt(0).toLowerCase() + key.slice(1), small(each)]));

test('an L1 says of itself what its template says', () => {
  const stack = new Stack(new App(), 'Stack');
  const properties = { ...CLUSTER, ConfigurationInfo: { Arn: CONFIGURATION, Revision: 1 } };
  const l1 = new msk.CfnCluster(stack, 'Cluster', small(properties) as unknown as msk.CfnClusterProps);
  const model = clusterModelOf(KafkaCluster.fromCfnCluster(l1), textOf);
  const [{ cluster }] = readContent(JSON.stringify({ Resources: { Cluster: { Type: 'AWS::MSK::Cluster', Properties: properties } } }), 't.json');
  const beside = (path: string) => path in EXCUSED || BESIDE.some(each => path === each || path.startsWith(`${each}.`)) || path === 'arn';
  const plain = (value: unknown) => JSON.stringify(value, (_, each: { literal?: string }) => each?.literal ?? each);
  for (const path of fields().filter(each => !beside(each))) {
    expect(`${path} ${plain(at(model, path))}`).toBe(`${path} ${plain(at(cluster, path))}`);
  }
});
