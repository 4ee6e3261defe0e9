import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { GatewayVpcEndpointAwsService, Vpc } from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { readContent } from '../../src/adapters';
import { judge } from '../../src/cli/report/judge';

interface Around { readonly stack: Stack; readonly vpc: Vpc; readonly bucket: Bucket; readonly role: Role }

/** What is said of a sink whose bucket has a policy. */
function said(change: (around: Around) => void, options: Record<string, string> = {}): string[] {
  const stack = new Stack(new App(), 'Shop');
  const vpc = new Vpc(stack, 'Vpc', { gatewayEndpoints: { S3: { service: GatewayVpcEndpointAwsService.S3 } } });
  const bucket = new Bucket(stack, 'Archive', { enforceSSL: true, minimumTLSVersion: 1.2, blockPublicAccess: BlockPublicAccess.BLOCK_ALL });
  const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('kafkaconnect.amazonaws.com') });
  bucket.grantReadWrite(role);
  change({ stack, vpc, bucket, role });
  new CfnConnector(stack, 'Connector', {
    connectorName: 'a',
    kafkaConnectVersion: '3.7.x',
    connectorConfiguration: { 'connector.class': 'io.confluent.connect.s3.S3SinkConnector', 's3.bucket.name': bucket.bucketName, ...options },
    capacity: {},
    kafkaCluster: { apacheKafkaCluster: { bootstrapServers: 'b:9098', vpc: { subnets: vpc.privateSubnets.map(({ subnetId }) => subnetId), securityGroups: [] } } },
    kafkaClusterClientAuthentication: { authenticationType: 'IAM' },
    kafkaClusterEncryptionInTransit: { encryptionType: 'TLS' },
    plugins: [],
    serviceExecutionRoleArn: role.roleArn,
  });
  const { deployments } = judge(readContent(JSON.stringify(Template.fromStack(stack).toJSON()), 'a.template.json'));
  return deployments.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'MC-ROLE-032').map(({ message }) => message);
}

const deny = ({ bucket }: Around, conditions: Record<string, Record<string, unknown>>) => bucket.addToResourcePolicy(new PolicyStatement({
  effect: Effect.DENY, principals: [new AnyPrincipal()], actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')], conditions,
}));

test('what the CDK writes for enforceSSL and for a least version of TLS denies a sink nothing', () => {
  expect(said(() => undefined)).toEqual([]);
});

test('a policy that asks for the header of an encryption denies objects, unless the sink sends it', () => {
  const policy = (around: Around) => {
    deny(around, { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } });
  };
  expect(said(policy)).toEqual([expect.stringMatching(/^the policy ArchivePolicy\w+ of the bucket Archive\w+ denies s3:PutObject/)]);
  expect(said(policy, { 's3.ssea.name': 'aws:kms' })).toEqual([]);
  expect(said(policy, { 'aws.access.key.id': 'AKIA' })).toEqual([]);
});

test('a policy that lets requests through one VPC endpoint only', () => {
  const other = ({ stack }: Around) => new Vpc(stack, 'Other').addGatewayEndpoint('S3', { service: GatewayVpcEndpointAwsService.S3 }).vpcEndpointId;
  const own = ({ vpc }: Around) => vpc.node.findChild('S3').node.defaultChild as unknown as { ref: string };
  expect(said(around => {
    deny(around, { StringNotEquals: { 'aws:SourceVpce': other(around) } });
  })).toEqual([expect.stringContaining('a VPC endpoint other than the one')]);
  expect(said(around => {
    deny(around, { StringNotEquals: { 'aws:SourceVpce': [other(around), own(around).ref] } });
  })).toEqual([]);
  expect(said(around => {
    deny(around, { StringNotEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } });
  })).toEqual([]);
});

test('a statement that excepts the role denies it nothing', () => {
  expect(said(around => {
    deny(around, { ArnNotEquals: { 'aws:PrincipalArn': around.role.roleArn } });
  })).toEqual([]);
  expect(said(around => {
    deny(around, { StringEquals: { 'aws:PrincipalTag/team': 'other' } });
  })).toEqual([]);
});
