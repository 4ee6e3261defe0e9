import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sns from 'aws-cdk-lib/aws-sns';
import { ProvisionedCluster } from '../../src/cluster';
import { OutsideChanges, PrometheusPorts } from '../../src/monitoring';

const rule = (stack: Stack) => Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule'))[0].Properties;

test('tells of changes that CloudFormation did not make', () => {
  const stack = new Stack(new App(), 'Stack');
  new OutsideChanges(stack, 'Changes', { targets: [new targets.SnsTopic(new sns.Topic(stack, 'Topic'))] });
  const { EventPattern: pattern, Targets } = rule(stack);
  expect(pattern).toEqual({
    'source': ['aws.kafka', 'aws.kafkaconnect'],
    'detail-type': ['AWS API Call via CloudTrail'],
    'detail': { readOnly: [false], errorCode: [{ exists: false }], sourceIPAddress: [{ 'anything-but': ['cloudformation.amazonaws.com'] }] },
  });
  expect(Targets).toHaveLength(1);
});

test('is silent about roles whose changes are expected', () => {
  const stack = new Stack(new App(), 'Stack');
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  new OutsideChanges(stack, 'Changes', { targets: [], exceptRoles: [role] });
  const issuer = (arn: unknown) => ({ userIdentity: { sessionContext: { sessionIssuer: { arn: [arn] } } } });
  expect(rule(stack).EventPattern.detail.$or).toEqual([issuer({ 'anything-but': [{ 'Fn::GetAtt': [expect.stringMatching(/^Role/), 'Arn'] }] }), issuer({ exists: false })]);
});

test('a scraper reaches the exporters of the brokers', () => {
  const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { availabilityZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] });
  const cluster = new ProvisionedCluster(stack, 'Cluster', { vpc, prometheusJmxExporter: true, prometheusNodeExporter: true });
  PrometheusPorts.allowFrom(cluster, new ec2.SecurityGroup(stack, 'Scraper', { vpc }));
  Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 11001, ToPort: 11002, IpProtocol: 'tcp' });
  expect([PrometheusPorts.JMX_EXPORTER, PrometheusPorts.NODE_EXPORTER].map(String)).toEqual(['11001', '11002']);
});
