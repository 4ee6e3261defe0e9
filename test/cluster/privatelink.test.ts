import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { ClusterPolicy, KafkaAuthentication, KafkaCluster, ServerlessCluster, VpcConnection } from '../../src/cluster';
import { Surroundings } from '../support/surroundings';
import { ARN, stage } from './stage';

describe('ClusterPolicy', () => {
  const make = () => {
    const { stack } = stage();
    return { stack, policy: new ClusterPolicy(stack, 'Policy', { cluster: KafkaCluster.fromClusterArn(stack, 'Cluster', ARN) }) };
  };

  test('lets accounts and organizations connect', () => {
    const { stack, policy } = make();
    policy.allowConnections(new iam.AccountPrincipal('444455556666'));
    policy.allowConnections(new iam.OrganizationPrincipal('o-1234567890'));
    const actions = ['kafka:CreateVpcConnection', 'kafka:DescribeCluster', 'kafka:DescribeClusterV2', 'kafka:GetBootstrapBrokers'];
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::ClusterPolicy', {
      ClusterArn: ARN,
      Policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: actions, Resource: ARN, Principal: { AWS: Match.anyValue() } },
          { Effect: 'Allow', Action: actions, Resource: ARN, Principal: { AWS: '*' }, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } },
        ],
      },
    });
  });

  test('lets clients use topics', () => {
    const { stack, policy } = make();
    const client = new iam.ArnPrincipal('arn:aws:iam::444455556666:role/client');
    policy.allowProduce(client, { topics: ['orders'] });
    policy.allowConsume(client, { topics: ['orders'], groups: ['billing'] });
    policy.allowAdmin(client, { topicPrefixes: ['client.'] });
    policy.addToPolicy(new iam.PolicyStatement({ principals: [client], actions: ['kafka:ListTopics'], resources: [ARN] }));
    const [resource] = Object.values(Template.fromStack(stack).findResources('AWS::MSK::ClusterPolicy'));
    expect(JSON.stringify(resource.Properties.Policy)).toContain(`${ARN.replace(':cluster/', ':topic/')}/client.*`);
    expect(resource.Properties.Policy.Statement.every((statement: { Principal: unknown }) =>
      JSON.stringify(statement.Principal) === '{"AWS":"arn:aws:iam::444455556666:role/client"}')).toBe(true);
  });

  test('fails above 20 KB', () => {
    const { stack, policy } = make();
    for (let account = 0; account < 80; account++) {
      policy.allowConnections(new iam.ArnPrincipal(`arn:aws:iam::${String(account).padStart(12, '0')}:role/a-rather-long-name-of-a-role`));
    }
    expect(() => Template.fromStack(stack)).toThrow(/the cluster policy has \d+ bytes, but at most 20480 are allowed; name whole organizations/);
  });

  test('fails when it is empty, and for Kafka that is not Amazon MSK', () => {
    const { stack } = make();
    expect(() => Template.fromStack(stack)).toThrow('the cluster policy is empty');
    const cluster = KafkaCluster.selfManaged(stack, 'Self', { bootstrapServers: 'kafka:9094', vpc: stage().vpc });
    expect(() => new ClusterPolicy(stack, 'Other', { cluster })).toThrow('only Amazon MSK clusters have a cluster policy, and this cluster is not one');
  });
});

describe('VpcConnection', () => {
  const client = () => new Surroundings({
    id: 'Client', env: { account: '444455556666', region: 'eu-west-1' }, vpc: { availabilityZones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] },
  });

  test('connects to the cluster of another account, and is a cluster for clients', () => {
    const { stack, vpc } = client();
    const connection = new VpcConnection(stack, 'Kafka', { cluster: KafkaCluster.fromClusterArn(stack, 'Remote', ARN), vpc });
    const attached = connection.bindClient(stack, {});
    expect(attached.ports).toEqual([ec2.Port.tcpRange(14001, 14100)]);
    expect(connection.vpc).toBe(vpc);
    expect(stack.resolve(attached.bootstrapServers)['Fn::GetAtt'][1]).toBe('BootstrapBrokerStringVpcConnectivitySaslIam');
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::MSK::VpcConnection', {
      TargetClusterArn: ARN,
      Authentication: 'SASL_IAM',
      VpcId: stack.resolve(vpc.vpcId),
      ClientSubnets: vpc.privateSubnets.map(subnet => stack.resolve(subnet.subnetId)),
      SecurityGroups: [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^KafkaSecurityGroup'), 'GroupId'] }],
    });
    template.hasResource('Custom::KafkaBootstrapBrokers', {
      Properties: { ClusterArn: ARN, Required: ['BootstrapBrokerStringVpcConnectivitySaslIam'] },
      DependsOn: [stack.getLogicalId(connection.node.findChild('Resource') as never)],
    });
  });

  test('opens its ports to clients', () => {
    const { stack, vpc } = client();
    const connection = new VpcConnection(stack, 'Kafka', { cluster: KafkaCluster.fromClusterArn(stack, 'Remote', ARN), vpc });
    connection.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.0.0.0/16'));
    Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [Match.objectLike({ CidrIp: '10.0.0.0/16', FromPort: 14001, ToPort: 14100 })],
    });
  });

  test.each([[KafkaAuthentication.SCRAM, 'SASL_SCRAM'], [KafkaAuthentication.MUTUAL_TLS, 'TLS']])('by other authentication', (authentication, name) => {
    const { stack, vpc } = client();
    new VpcConnection(stack, 'Kafka', { cluster: KafkaCluster.fromClusterArn(stack, 'Remote', ARN), vpc, authentication });
    Template.fromStack(stack).hasResourceProperties('AWS::MSK::VpcConnection', { Authentication: name });
  });

  test('fails for unauthenticated clients, and for a cluster that is known not to be connected', () => {
    const { stack, vpc } = client();
    const remote = KafkaCluster.fromClusterArn(stack, 'Remote', ARN);
    expect(() => new VpcConnection(stack, 'One', { cluster: remote, vpc, authentication: KafkaAuthentication.UNAUTHENTICATED_TLS }))
      .toThrow('unauthenticated access over TLS over multi-VPC private connectivity is requested');
    const serverless = new ServerlessCluster(stack, 'Serverless', { vpc });
    expect(() => new VpcConnection(stack, 'Two', { cluster: serverless, vpc }))
      .toThrow('IAM access control over multi-VPC private connectivity is requested, but the cluster does not offer it');
  });
});
