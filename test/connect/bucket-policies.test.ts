import type { App } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import { GatewayVpcEndpointAwsService, Vpc } from 'aws-cdk-lib/aws-ec2';
import type { IVpcEndpoint } from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { PluginArchive } from '../../src/connect';
import { S3Sink } from '../../src/connectors';
import { HOME } from '../support/surroundings';
import { Stage } from '../connectors/stage';

const SSE = 's3:x-amz-server-side-encryption';

/** A sink that writes a bucket. */
function sink(stage: Stage, bucket: s3.IBucket) {
  return stage.connector('Subject', S3Sink.aiven({ bucket, topics: ['orders'] }), { plugin: PluginArchive.empty() });
}

const said = (stage: Stage, connector: ReturnType<typeof sink>) => stage.findings(connector).filter(({ rule }) => rule === 'MC-ROLE-032').map(({ message }) => message);

const denial = (bucket: s3.IBucket, conditions?: iam.Conditions) => new iam.PolicyStatement({
  effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()], actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')], conditions,
});

describe('the policy of a bucket of the same app', () => {
  test('is judged as it stands at synth, whenever it was written', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive');
    const connector = sink(stage, bucket);
    bucket.addToResourcePolicy(denial(bucket, { StringNotEquals: { [SSE]: 'aws:kms' } }));
    expect(said(stage, connector)).toEqual([expect.stringMatching(/^the policy Shop\/Archive\/Policy\/Resource of the bucket Archive\w+ denies s3:PutObject .* requires a header x-amz-server-side-encryption/)]);
  });

  test('denies nothing after what denied it was taken away', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive');
    bucket.addToResourcePolicy(denial(bucket));
    const connector = sink(stage, bucket);
    (bucket.policy!.node.defaultChild as s3.CfnBucketPolicy).policyDocument = { Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:DeleteBucket', Resource: bucket.bucketArn }] };
    expect(said(stage, connector)).toEqual([]);
  });

  test.each([
    ['a statement that excepts the role', (role: iam.IRole) => ({ ArnNotEquals: { 'aws:PrincipalArn': role.roleArn } })],
    ['TLS', () => ({ Bool: { 'aws:SecureTransport': 'false' } })],
    ['a condition that only the deployment knows', () => ({ StringEquals: { 'aws:PrincipalTag/team': 'other' } })],
  ] as const)('denies nothing: %s', (_, conditions) => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive', { enforceSSL: true });
    const connector = sink(stage, bucket);
    bucket.addToResourcePolicy(denial(bucket, conditions(connector.role!)));
    expect(said(stage, connector)).toEqual([]);
  });

  test('denies the role of the connector, not another one', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive');
    const connector = sink(stage, bucket);
    const against = (role: iam.IRole) => new s3.CfnBucketPolicy(stage.stack, `Against${role.node.id}`, {
      bucket: bucket.bucketName, policyDocument: { Statement: { Effect: 'Deny', Principal: { AWS: role.roleArn }, Action: 's3:*', Resource: bucket.arnForObjects('*') } },
    });
    against(new iam.Role(stage.stack, 'Other', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }));
    against(connector.role!);
    expect(said(stage, connector)).toEqual([expect.stringMatching(/^the policy Shop\/AgainstRole of the bucket/)]);
  });

  test('of an L1 in another stack denies everybody', () => {
    const stage = new Stage();
    const owner = new Stack(stage.app, 'Owner', { env: HOME });
    const bucket = new s3.Bucket(owner, 'Archive');
    const connector = sink(stage, bucket);
    new s3.CfnBucketPolicy(owner, 'Policy', { bucket: bucket.bucketName, policyDocument: { Statement: denial(bucket).toStatementJson() as object } });
    expect(said(stage, connector)).toEqual([expect.stringMatching(/^the policy Owner\/Policy of the bucket Archive\w+ denies .* without a condition that excludes the role/)]);
  });

  test('of another bucket says nothing', () => {
    const stage = new Stage();
    const other = new s3.Bucket(stage.stack, 'Other');
    other.addToResourcePolicy(denial(other));
    expect(said(stage, sink(stage, new s3.Bucket(stage.stack, 'Archive')))).toEqual([]);
  });

  test('lets requests through one VPC endpoint: the one of the workers, another one, one from elsewhere', () => {
    const within = (endpoint: (stage: Stage, own: IVpcEndpoint) => string) => {
      const stage = new Stage();
      const own = stage.vpc.addGatewayEndpoint('OwnS3', { service: GatewayVpcEndpointAwsService.S3 });
      const bucket = new s3.Bucket(stage.stack, 'Archive');
      bucket.addToResourcePolicy(denial(bucket, { StringNotEquals: { 'aws:SourceVpce': endpoint(stage, own) } }));
      return said(stage, sink(stage, bucket));
    };
    expect(within((_, own) => own.vpcEndpointId)).toEqual([]);
    expect(within(stage => new Vpc(stage.stack, 'OtherVpc').addGatewayEndpoint('S3', { service: GatewayVpcEndpointAwsService.S3 }).vpcEndpointId))
      .toEqual([expect.stringContaining('a VPC endpoint other than the one')]);
    expect(within(() => 'vpce-0a1b2c3d')).toEqual([]);
  });

  test('stops the synth', () => {
    const stage = new Stage();
    const bucket = new s3.Bucket(stage.stack, 'Archive');
    sink(stage, bucket);
    bucket.addToResourcePolicy(denial(bucket, { Null: { [SSE]: 'true' } }));
    expect(() => (stage.app as App).synth()).toThrow(/MC-ROLE-032/);
  });
});
