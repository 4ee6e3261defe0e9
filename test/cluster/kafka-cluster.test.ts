import * as msk from '@aws-cdk/aws-msk-alpha';
import { App, CfnParameter, Lazy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnCluster, CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import { Text } from '../../src/model';
import { KafkaAuthentication, KafkaCluster, KafkaClusterKind, KafkaNetworkPath } from '../../src/cluster';
import { clusterModelOf } from '../../src/cluster/model';
import { CLUSTER_ARN as ARN, HOME, Surroundings } from '../support/surroundings';

const LOOK_UP = 'Custom::KafkaBootstrapBrokers';

describe('KafkaCluster', () => {
  let app: App;
  let stack: Stack;
  let vpc: ec2.Vpc;

  beforeEach(() => {
    ({ app, stack, vpc } = new Surroundings());
  });

  const provisioned = (props: Partial<msk.ClusterProps> = {}) => new msk.Cluster(stack, 'Cluster', {
    clusterName: 'shop',
    kafkaVersion: msk.KafkaVersion.V3_9_X_KRAFT,
    vpc,
    clientAuthentication: msk.ClientAuthentication.sasl({ iam: true }),
    ...props,
  });

  describe('of the alpha', () => {
    test('tells what the alpha hides: VPC, subnets, brokers, version, security groups', () => {
      const alpha = provisioned();
      const cluster = KafkaCluster.fromMskCluster(alpha);
      expect(cluster.clusterKind).toBe(KafkaClusterKind.PROVISIONED);
      expect(cluster.clusterArn).toBe(alpha.clusterArn);
      expect(cluster.vpc).toBe(vpc);
      expect(cluster.vpcSubnets!.subnets).toEqual(vpc.privateSubnets);
      expect(cluster.brokerCount).toBe(3);
      expect(cluster.kafkaVersion).toBe('3.9.x.kraft');
      expect(cluster.connections.securityGroups.map(each => each.node.path)).toEqual(alpha.connections.securityGroups.map(each => each.node.path));
    });

    test('knows express by its instance type', () => {
      const wide = new ec2.Vpc(new Stack(app, 'Wide', { env: { account: '1', region: 'r' } }), 'Vpc', { availabilityZones: ['a', 'b', 'c'] });
      const alpha = new msk.Cluster(wide.stack, 'Express', {
        clusterName: 'express',
        kafkaVersion: msk.KafkaVersion.V3_8_X,
        vpc: wide,
        brokerType: msk.BrokerType.EXPRESS,
        instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.XLARGE),
      });
      expect(KafkaCluster.fromMskCluster(alpha).clusterKind).toBe(KafkaClusterKind.EXPRESS);
    });

    test('fails for an imported one, and says how to attach it', () => {
      const imported = msk.Cluster.fromClusterArn(stack, 'Imported', ARN) as msk.Cluster;
      expect(() => KafkaCluster.fromMskCluster(imported)).toThrow(/imported by its ARN only; use KafkaCluster.fromClusterAttributes/);
    });

    test('serverless uses IAM on port 9098 by its first VPC', () => {
      const alpha = new msk.ServerlessCluster(stack, 'Serverless', { vpcConfigs: [{ vpc }] });
      const cluster = KafkaCluster.fromServerlessCluster(alpha);
      expect(cluster.clusterKind).toBe(KafkaClusterKind.SERVERLESS);
      expect(cluster.vpc).toBe(vpc);
      const client = cluster.bindClient(stack, {});
      expect(client.authentication).toBe(KafkaAuthentication.IAM);
      expect(client.ports).toEqual([ec2.Port.tcp(9098)]);
      expect(client.dependencies).toEqual([alpha.node.defaultChild]);
    });

    test.each([
      [KafkaAuthentication.SCRAM, /SASL\/SCRAM is requested, but the cluster does not offer it; it offers IAM access control/],
      [KafkaAuthentication.MUTUAL_TLS, /mutual TLS is requested/],
      [KafkaAuthentication.UNAUTHENTICATED_TLS, /unauthenticated access over TLS is requested/],
    ])('serverless fails for anything else', (authentication, message) => {
      const cluster = KafkaCluster.fromServerlessCluster(new msk.ServerlessCluster(stack, 'Serverless', { vpcConfigs: [{ vpc }] }));
      expect(() => cluster.bindClient(stack, { authentication })).toThrow(message);
      expect(() => cluster.bindClient(stack, { authentication })).toThrow(/\[MC-CLU-001\]/);
    });
  });

  describe('authentication', () => {
    test.each([
      ['IAM', { sasl: { iam: { enabled: true } } }, undefined, KafkaAuthentication.IAM],
      ['IAM before SCRAM', { sasl: { iam: { enabled: true }, scram: { enabled: true } } }, undefined, KafkaAuthentication.IAM],
      ['SCRAM', { sasl: { scram: { enabled: true } } }, undefined, KafkaAuthentication.SCRAM],
      ['mutual TLS', { tls: { certificateAuthorityArnList: ['arn:aws:acm-pca:::x'] } }, undefined, KafkaAuthentication.MUTUAL_TLS],
      ['nothing, which leaves TLS for everybody', undefined, undefined, KafkaAuthentication.UNAUTHENTICATED_TLS],
      ['TLS before plaintext', { unauthenticated: { enabled: true } }, 'TLS_PLAINTEXT', KafkaAuthentication.UNAUTHENTICATED_TLS],
      ['plaintext', { unauthenticated: { enabled: true } }, 'PLAINTEXT', KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT],
      ['a token, where IAM is taken', Lazy.any({ produce: () => ({}) }), undefined, KafkaAuthentication.IAM],
    ])('defaults to the safest that the cluster has: %s', (_, clientAuthentication, clientBroker, expected) => {
      const cluster = KafkaCluster.fromCfnCluster(cfnCluster({ clientAuthentication, encryptionInfo: { encryptionInTransit: { clientBroker } } }));
      expect(cluster.bindClient(stack, {}).authentication).toBe(expected);
    });

    test.each([
      [KafkaAuthentication.IAM, KafkaNetworkPath.PUBLIC, 9198],
      [KafkaAuthentication.SCRAM, KafkaNetworkPath.PUBLIC, 9196],
      [KafkaAuthentication.MUTUAL_TLS, KafkaNetworkPath.PUBLIC, 9194],
      [KafkaAuthentication.SCRAM, KafkaNetworkPath.VPC, 9096],
      [KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT, KafkaNetworkPath.VPC, 9092],
    ])('each way has its port', (authentication, networkPath, port) => {
      const cluster = KafkaCluster.fromClusterArn(stack, 'Imported', ARN);
      expect(cluster.bindClient(stack, { authentication, networkPath }).ports).toEqual([ec2.Port.tcp(port)]);
    });

    test('a network path that the cluster is known not to have fails', () => {
      const cluster = KafkaCluster.fromCfnCluster(cfnCluster({ clientAuthentication: { sasl: { iam: { enabled: true } } } }));
      expect(() => cluster.bindClient(stack, { networkPath: KafkaNetworkPath.PUBLIC }))
        .toThrow('Stack: IAM access control over the internet is requested, but the cluster does not offer it; '
          + 'it offers no authentication over the internet');
      expect(() => cluster.bindClient(stack, { networkPath: KafkaNetworkPath.VPC_CONNECTIVITY }))
        .toThrow('IAM access control over multi-VPC private connectivity is requested');
    });

    test('nothing fails where nothing is known', () => {
      const cluster = KafkaCluster.fromClusterArn(stack, 'Imported', ARN);
      expect(() => cluster.bindClient(stack, { networkPath: KafkaNetworkPath.VPC_CONNECTIVITY })).not.toThrow();
      expect(() => cluster.bindClient(stack, { authentication: KafkaAuthentication.SCRAM })).not.toThrow();
    });
  });

  describe('bootstrap brokers', () => {
    test('are looked up once per cluster and stack, even if the cluster is attached twice', () => {
      KafkaCluster.fromClusterArn(stack, 'One', ARN).bindClient(stack, {});
      KafkaCluster.fromClusterArn(stack, 'Two', ARN).bindClient(stack, { authentication: KafkaAuthentication.UNAUTHENTICATED_TLS });
      KafkaCluster.fromClusterArn(stack, 'Other', ARN.replace('shop', 'mall')).bindClient(stack, {});
      const template = Template.fromStack(stack);
      template.resourceCountIs(LOOK_UP, 2);
      template.resourceCountIs('AWS::Lambda::Function', 1);
      template.hasResourceProperties(LOOK_UP, {
        ClusterArn: ARN,
        Version: '1',
        Required: ['BootstrapBrokerStringSaslIam', 'BootstrapBrokerStringTls'],
      });
    });

    test('of two stacks\' clusters with the same logical id are not mixed up', () => {
      const clusters = ['A', 'B'].map(id => {
        const owner = new Stack(app, id, { env: HOME });
        return KafkaCluster.fromCfnCluster(cfnCluster({}, owner));
      });
      const answers = clusters.map(cluster => JSON.stringify(stack.resolve(cluster.bindClient(stack, {}).bootstrapServers)));
      expect(new Set(answers).size).toBe(2);
    });

    test('of one cluster in two stacks are looked up in each', () => {
      const other = new Stack(app, 'Other', { env: HOME });
      const cluster = KafkaCluster.fromMskCluster(provisioned());
      [stack, other].forEach(scope => cluster.bindClient(scope, {}));
      [stack, other].forEach(scope => Template.fromStack(scope).resourceCountIs(LOOK_UP, 1));
    });

    test('are looked up again when the version is raised; the greatest counts', () => {
      KafkaCluster.fromClusterAttributes(stack, 'One', { clusterArn: ARN, bootstrapVersion: 3 }).bindClient(stack, {});
      KafkaCluster.fromClusterAttributes(stack, 'Two', { clusterArn: ARN, bootstrapVersion: 2 }).bindClient(stack, {});
      Template.fromStack(stack).hasResourceProperties(LOOK_UP, { Version: '3' });
    });

    test('keep the logical id of their look-up: another one would replace connectors', () => {
      KafkaCluster.fromClusterArn(stack, 'One', ARN).bindClient(stack, {});
      KafkaCluster.fromMskCluster(provisioned()).bindClient(stack, {});
      expect(Object.keys(Template.fromStack(stack).findResources(LOOK_UP)).sort()).toMatchInlineSnapshot(`
[
  "KafkaBootstrapBrokersCluster8b4b72de336AE2A3",
  "KafkaBootstrapBrokersClusterd7ea918fB7E56E01",
]
`);
    });

    test('are used as given, without a look-up', () => {
      const parameter = new CfnParameter(stack, 'Brokers');
      const cluster = KafkaCluster.fromClusterAttributes(stack, 'Cluster', { clusterArn: ARN, bootstrapServers: parameter.valueAsString });
      expect(stack.resolve(cluster.bindClient(stack, {}).bootstrapServers)).toEqual({ Ref: 'Brokers' });
      Template.fromStack(stack).resourceCountIs(LOOK_UP, 0);
    });

    test('need one permission on the clusters in question, and a log group with a retention', () => {
      KafkaCluster.fromClusterArn(stack, 'One', ARN).bindClient(stack, {});
      KafkaCluster.fromMskCluster(provisioned()).bindClient(stack, {});
      const template = Template.fromStack(stack);
      template.hasResourceProperties('AWS::IAM::Role', {
        ManagedPolicyArns: Match.absent(),
        Policies: [Match.objectLike({
          PolicyDocument: Match.objectLike({
            Statement: [
              { Action: 'kafka:GetBootstrapBrokers', Effect: 'Allow', Resource: [ARN, { Ref: Match.stringLikeRegexp('^Cluster') }] },
              {
                Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
                Effect: 'Allow',
                Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('KafkaBootstrapBrokersLogs'), 'Arn'] },
              },
            ],
          }),
        })],
      });
      template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
      template.hasResourceProperties('AWS::Lambda::Function', { VpcConfig: Match.absent(), Runtime: 'nodejs24.x' });
    });
  });

  describe('of an L1', () => {
    test('finds the VPC, the subnets and the security group behind the tokens', () => {
      const group = new ec2.SecurityGroup(stack, 'Brokers', { vpc });
      const cluster = KafkaCluster.fromCfnCluster(cfnCluster({
        brokerNodeGroupInfo: {
          instanceType: 'kafka.m7g.large',
          clientSubnets: vpc.privateSubnets.map(subnet => subnet.subnetId),
          securityGroups: [group.securityGroupId],
        },
      }));
      expect(cluster.vpc).toBe(vpc);
      expect(cluster.vpcSubnets!.subnets).toEqual(vpc.privateSubnets);
      expect(cluster.connections.securityGroups).toEqual([group]);
    });

    test('finds an imported VPC by its literal subnets', () => {
      const imported = ec2.Vpc.fromVpcAttributes(stack, 'Imported', {
        vpcId: 'vpc-1',
        availabilityZones: ['eu-west-1a', 'eu-west-1b'],
        privateSubnetIds: ['subnet-1', 'subnet-2'],
      });
      const cluster = KafkaCluster.fromCfnCluster(cfnCluster({
        brokerNodeGroupInfo: { instanceType: 'kafka.m7g.large', clientSubnets: ['subnet-1', 'subnet-2'] },
      }));
      expect(cluster.vpc).toBe(imported);
      expect(cluster.connections.securityGroups).toEqual([]);
    });

    test('serverless, with rules that land in an imported security group', () => {
      const cluster = KafkaCluster.fromCfnServerlessCluster(new CfnServerlessCluster(stack, 'Serverless', {
        clusterName: 'shop',
        clientAuthentication: { sasl: { iam: { enabled: true } } },
        vpcConfigs: [{ subnetIds: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] }],
      }));
      cluster.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/16'), ec2.Port.tcp(9098));
      Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroupIngress', { GroupId: 'sg-1', FromPort: 9098 });
    });

    test('options go before what is found', () => {
      const mine = new ec2.Vpc(stack, 'Mine');
      const group = new ec2.SecurityGroup(stack, 'Group', { vpc: mine });
      const cluster = KafkaCluster.fromMskCluster(provisioned(), { vpc: mine, securityGroups: [group], vpcSubnets: { subnetGroupName: 'x' } });
      expect([cluster.vpc, cluster.connections.securityGroups, cluster.vpcSubnets]).toEqual([mine, [group], { subnetGroupName: 'x' }]);
    });
  });

  describe('outside of the app', () => {
    test('a literal ARN tells serverless', () => {
      expect(KafkaCluster.fromClusterArn(stack, 'One', ARN).clusterKind).toBe(KafkaClusterKind.PROVISIONED);
      expect(KafkaCluster.fromClusterArn(stack, 'Two', ARN.replace(/-2$/, '-s1')).clusterKind).toBe(KafkaClusterKind.SERVERLESS);
    });

    test('attributes are told as they are', () => {
      const group = ec2.SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-1');
      const cluster = KafkaCluster.fromClusterAttributes(stack, 'Cluster', {
        clusterArn: ARN,
        vpc,
        securityGroups: [group],
        authentications: [KafkaAuthentication.UNAUTHENTICATED_TLS],
        brokerCount: 6,
        kafkaVersion: '3.9.x',
      });
      expect(cluster).toMatchObject({ clusterArn: ARN, brokerCount: 6, kafkaVersion: '3.9.x' });
      expect(cluster.vpc).toBe(vpc);
      expect(cluster.bindClient(stack, {}).authentication).toBe(KafkaAuthentication.UNAUTHENTICATED_TLS);
      expect(() => cluster.bindClient(stack, { authentication: KafkaAuthentication.IAM })).toThrow('it offers unauthenticated access over TLS');
    });

    test('self-managed Kafka is reached on its own ports', () => {
      const cluster = KafkaCluster.selfManaged(stack, 'Kafka', { bootstrapServers: 'kafka-1:19093,kafka-2:19094, kafka-3:19093', vpc });
      const client = cluster.bindClient(stack, {});
      expect(client).toMatchObject({
        bootstrapServers: 'kafka-1:19093,kafka-2:19094, kafka-3:19093',
        authentication: KafkaAuthentication.UNAUTHENTICATED_TLS,
        ports: [ec2.Port.tcp(19093), ec2.Port.tcp(19094)],
        dependencies: [],
      });
      expect(cluster.clusterArn).toBeUndefined();
      expect(() => cluster.bindClient(stack, { authentication: KafkaAuthentication.IAM })).toThrow('IAM access control is requested');
    });
  });

  test('publishes what the checks may know', () => {
    const cluster = KafkaCluster.fromMskCluster(provisioned());
    expect(clusterModelOf(cluster, Text.literal)).toMatchObject({
      kind: 'provisioned',
      iam: true,
      scram: false,
      mutualTls: false,
      unauthenticated: false,
      tls: true,
      plaintext: false,
      brokerCount: 3,
      availabilityZones: 3,
      instanceType: Text.literal('kafka.m5.large'),
      vpcConnectivity: [],
      publicAccess: false,
    });
  });

  function cfnCluster(props: Record<string, unknown>, scope: Stack = stack): CfnCluster {
    return new CfnCluster(scope, 'L1', {
      clusterName: 'shop',
      kafkaVersion: '3.9.x',
      numberOfBrokerNodes: 3,
      brokerNodeGroupInfo: { instanceType: 'kafka.m7g.large', clientSubnets: ['subnet-1', 'subnet-2', 'subnet-3'] },
      ...props,
    });
  }
});
