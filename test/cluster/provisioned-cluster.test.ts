import * as msk from '@aws-cdk/aws-msk-alpha';
import { CfnParameter, Duration, RemovalPolicy, Size, Validations } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Annotations as AnnotationAssertions, Match, Template } from 'aws-cdk-lib/assertions';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import { CfnCluster } from 'aws-cdk-lib/aws-msk';
import * as s3 from 'aws-cdk-lib/aws-s3';
import {
  BrokerConfiguration, BrokerLogs, KafkaAuthentication, KafkaClusterKind, KafkaNetworkPath, ProvisionedCluster, VpcConnectivity,
} from '../../src/cluster';
import type { ProvisionedClusterProps } from '../../src/cluster';
import { stage } from './stage';

const CLUSTER = 'AWS::MSK::Cluster';

describe('ProvisionedCluster', () => {
  let stack: Stack;
  let vpc: ec2.Vpc;
  beforeEach(() => ({ stack, vpc } = stage()));

  const make = (props: Partial<ProvisionedClusterProps> = {}, id = 'Cluster') => new ProvisionedCluster(stack, id, { vpc, ...props });
  const template = () => Template.fromStack(stack);

  test('has the defaults of a careful engineer', () => {
    make();
    template().hasResource(CLUSTER, {
      DeletionPolicy: 'Retain',
      Properties: {
        ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: Match.absent() },
        EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS', InCluster: true } },
        KafkaVersion: '3.9.x.kraft',
        NumberOfBrokerNodes: 3,
        EnhancedMonitoring: 'PER_BROKER',
        BrokerNodeGroupInfo: {
          InstanceType: 'kafka.m7g.large',
          ClientSubnets: vpc.privateSubnets.map(subnet => stack.resolve(subnet.subnetId)),
          StorageInfo: { EBSStorageInfo: { VolumeSize: 100 } },
        },
        LoggingInfo: { BrokerLogs: { CloudWatchLogs: { Enabled: true, LogGroup: { Ref: Match.stringLikeRegexp('^ClusterLogs') } } } },
        ConfigurationInfo: {
          Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ClusterConfiguration'), 'Arn'] },
          Revision: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ClusterConfiguration'), 'LatestRevision.Revision'] },
        },
      },
    });
    template().hasResourceProperties('AWS::Logs::LogGroup', { LogGroupName: Match.stringLikeRegexp('^/aws/vendedlogs/msk/'), RetentionInDays: 30 });
    template().hasResourceProperties('AWS::MSK::Configuration', {
      ServerProperties: 'auto.create.topics.enable=false\ndefault.replication.factor=3\nmin.insync.replicas=2\nunclean.leader.election.enable=false\n',
    });
  });

  test('is a cluster for clients', () => {
    const cluster = make();
    expect(cluster).toMatchObject({ clusterKind: KafkaClusterKind.PROVISIONED, brokerCount: 3, kafkaVersion: '3.9.x.kraft' });
    expect(cluster.vpc).toBe(vpc);
    expect(cluster.vpcSubnets!.subnets).toEqual(vpc.privateSubnets);
    expect(cluster.bindClient(stack, {}).authentication).toBe(KafkaAuthentication.IAM);
    expect(() => cluster.bindClient(stack, { networkPath: KafkaNetworkPath.VPC_CONNECTIVITY })).toThrow(/does not offer it/);
  });

  test('keeps the alpha and the L1 within reach', () => {
    const cluster = make();
    expect(cluster.node.defaultChild).toBe(cluster.mskCluster.node.defaultChild);
    expect(CfnCluster.isCfnResource(cluster.node.defaultChild)).toBe(true);
    cluster.mskCluster.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(9098));
    template().hasResourceProperties('AWS::EC2::SecurityGroup', { SecurityGroupIngress: [Match.objectLike({ CidrIp: '10.0.0.0/8', FromPort: 9098 })] });
  });

  test('takes three of four availability zones', () => {
    const wide = stage(4);
    new ProvisionedCluster(wide.stack, 'Cluster', { vpc: wide.vpc });
    Template.fromStack(wide.stack).hasResourceProperties(CLUSTER, { NumberOfBrokerNodes: 3 });
  });

  test('with two brokers keeps two replicas', () => {
    const narrow = stage(2);
    new ProvisionedCluster(narrow.stack, 'Cluster', { vpc: narrow.vpc });
    Template.fromStack(narrow.stack).hasResourceProperties('AWS::MSK::Configuration', {
      ServerProperties: Match.stringLikeRegexp('default.replication.factor=2\nmin.insync.replicas=1'),
    });
  });

  describe('authentication', () => {
    test('each way beside the others, with plaintext too', () => {
      const authority = acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'Ca', 'arn:aws:acm-pca:eu-west-1:1:certificate-authority/x');
      make({
        authentications: [
          KafkaAuthentication.IAM, KafkaAuthentication.SCRAM, KafkaAuthentication.MUTUAL_TLS, KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT,
        ],
        certificateAuthorities: [authority],
      });
      template().hasResourceProperties(CLUSTER, {
        ClientAuthentication: {
          Sasl: { Iam: { Enabled: true }, Scram: { Enabled: true } },
          Tls: { Enabled: true, CertificateAuthorityArnList: ['arn:aws:acm-pca:eu-west-1:1:certificate-authority/x'] },
          Unauthenticated: { Enabled: true },
        },
        EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'TLS_PLAINTEXT' } },
      });
    });

    test('SCRAM does not make a key that nobody uses', () => {
      make({ authentications: [KafkaAuthentication.SCRAM] });
      template().resourceCountIs('AWS::KMS::Key', 0);
    });

    test('plaintext only', () => {
      const cluster = make({ authentications: [KafkaAuthentication.UNAUTHENTICATED_PLAINTEXT] });
      template().hasResourceProperties(CLUSTER, { EncryptionInfo: { EncryptionInTransit: { ClientBroker: 'PLAINTEXT' } } });
      expect(cluster.bindClient(stack, {}).ports).toEqual([ec2.Port.tcp(9092)]);
    });

    test('fails for mutual TLS without a certificate authority', () => {
      expect(() => make({ authentications: [KafkaAuthentication.MUTUAL_TLS] }))
        .toThrow('Stack/Cluster: mutual TLS is turned on without a certificate authority');
    });
  });

  test('encryption at rest by a customer key', () => {
    const key = new kms.Key(stack, 'Key');
    make({ encryptionKey: key });
    template().hasResourceProperties(CLUSTER, { EncryptionInfo: { EncryptionAtRest: { DataVolumeKMSKeyId: stack.resolve(key.keyArn) } } });
  });

  describe('logs', () => {
    test('to every kind of destination', () => {
      const logGroup = new logs.LogGroup(stack, 'Group');
      const bucket = new s3.Bucket(stack, 'Bucket');
      const stream = firehose.DeliveryStream.fromDeliveryStreamAttributes(stack, 'Stream', { deliveryStreamName: 'logs' });
      const cluster = make({ logs: [BrokerLogs.cloudWatch({ logGroup }), BrokerLogs.s3(bucket, 'kafka/'), BrokerLogs.firehose(stream)] });
      expect(cluster.logGroup).toBe(logGroup);
      template().hasResourceProperties(CLUSTER, {
        LoggingInfo: {
          BrokerLogs: {
            CloudWatchLogs: { Enabled: true, LogGroup: stack.resolve(logGroup.logGroupName) },
            S3: { Enabled: true, Bucket: stack.resolve(bucket.bucketName), Prefix: 'kafka/' },
            Firehose: { Enabled: true, DeliveryStream: 'logs' },
          },
        },
      });
    });

    test('with another retention, or not at all', () => {
      make({ logs: [BrokerLogs.cloudWatch({ retention: logs.RetentionDays.ONE_WEEK })] }, 'One');
      expect(make({ logs: [] }, 'Two').logGroup).toBeUndefined();
      template().hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
      template().hasResourceProperties(CLUSTER, { LoggingInfo: { BrokerLogs: { CloudWatchLogs: { Enabled: false } } } });
    });
  });

  test('open monitoring and metrics on request', () => {
    make({ prometheusJmxExporter: true, prometheusNodeExporter: true, monitoring: msk.ClusterMonitoringLevel.PER_TOPIC_PER_PARTITION });
    template().hasResourceProperties(CLUSTER, {
      EnhancedMonitoring: 'PER_TOPIC_PER_PARTITION',
      OpenMonitoring: { Prometheus: { JmxExporter: { EnabledInBroker: true }, NodeExporter: { EnabledInBroker: true } } },
    });
  });

  describe('storage', () => {
    const large = ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.XLARGE4);

    test('with throughput, in tiers, growing', () => {
      make({
        instanceType: large,
        volumeSize: Size.gibibytes(500),
        volumeThroughputMib: 500,
        storageMode: msk.StorageMode.TIERED,
        storageAutoscaling: { maxVolumeSize: Size.tebibytes(4), targetUtilizationPercent: 70 },
      });
      template().hasResourceProperties(CLUSTER, {
        StorageMode: 'TIERED',
        BrokerNodeGroupInfo: {
          StorageInfo: { EBSStorageInfo: { VolumeSize: 500, ProvisionedThroughput: { Enabled: true, VolumeThroughput: 500 } } },
        },
      });
      template().hasResourceProperties('AWS::ApplicationAutoScaling::ScalableTarget', {
        ServiceNamespace: 'kafka',
        ScalableDimension: 'kafka:broker-storage:VolumeSize',
        ResourceId: { Ref: Match.stringLikeRegexp('^Cluster') },
        MinCapacity: 1,
        MaxCapacity: 4096,
        RoleARN: Match.absent(),
      });
      template().hasResourceProperties('AWS::ApplicationAutoScaling::ScalingPolicy', {
        TargetTrackingScalingPolicyConfiguration: {
          DisableScaleIn: true,
          TargetValue: 70,
          PredefinedMetricSpecification: { PredefinedMetricType: 'KafkaBrokerStorageUtilization' },
        },
      });
    });

    test.each<[string, Partial<ProvisionedClusterProps>, RegExp]>([
      ['a volume that is too large', { volumeSize: Size.tebibytes(17) }, /the volume size is 17408 GiB; use 1 to 16384 GiB/],
      ['throughput for small brokers', { volumeThroughputMib: 300 },
        /a volume throughput of 300 MiB\/s is set for brokers of type kafka.m7g.large, which do not support it/],
      ['too much throughput', { instanceType: large, volumeThroughputMib: 900 }, /the volume throughput is 900 MiB\/s, but 250 to 625 are possible/],
      ['too little throughput', { instanceType: large, volumeThroughputMib: 100 }, /the volume throughput is 100 MiB\/s, but 250 to 625 are possible/],
      ['throughput for tiny volumes', { instanceType: large, volumeThroughputMib: 300, volumeSize: Size.gibibytes(5) }, /at least 10 GiB/],
      ['growth to less than there is', { storageAutoscaling: { maxVolumeSize: Size.gibibytes(100) } },
        /storage can grow to 100 GiB, but the volumes have 100 GiB already/],
      ['growth beyond the limit', { storageAutoscaling: { maxVolumeSize: Size.tebibytes(20) } }, /storage can grow to 20480 GiB, but at most 16384/],
      ['a target beyond the limit', { storageAutoscaling: { maxVolumeSize: Size.tebibytes(1), targetUtilizationPercent: 90 } },
        /the target utilization of storage autoscaling is 90 %, but 10 to 80 are possible/],
      ['tiers in an old Kafka', { kafkaVersion: msk.KafkaVersion.V3_5_1, storageMode: msk.StorageMode.TIERED }, /Kafka 3.5.1 has no tiered storage/],
      ['tiers on the smallest broker', {
        instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL), storageMode: msk.StorageMode.TIERED,
      }, /brokers of type t3.small have no tiered storage/],
    ])('fails for %s', (_, props, message) => {
      expect(() => make(props)).toThrow(message);
    });
  });

  describe('availability zones and brokers', () => {
    test('fails for one zone, and for four', () => {
      const subnets = (count: number) => ({ subnets: [...vpc.privateSubnets, stage(4).vpc.privateSubnets[3]].slice(0, count) });
      expect(() => make({ vpcSubnets: subnets(1) }))
        .toThrow('the subnets of the provisioned cluster cover 1 Availability Zone, but it needs 2 or 3');
      expect(() => make({ vpcSubnets: subnets(4) }, 'Four')).toThrow('cover 4 Availability Zones, but it needs 2 or 3');
    });

    test('tokens trip no check', () => {
      const count = new CfnParameter(stack, 'Count', { type: 'Number' });
      expect(() => make({ volumeThroughputMib: count.valueAsNumber })).not.toThrow();
    });
  });

  describe('multi-VPC private connectivity', () => {
    const warned = () => AnnotationAssertions.fromStack(stack)
      .findWarning('*', Match.stringLikeRegexp('a deployment that creates the cluster with it fails'));

    test('is rendered and warns of the two deploys', () => {
      make({ vpcConnectivity: VpcConnectivity.of(KafkaAuthentication.IAM) });
      template().hasResourceProperties(CLUSTER, {
        BrokerNodeGroupInfo: {
          ConnectivityInfo: {
            VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true }, Scram: Match.absent() }, Tls: Match.absent() } },
          },
        },
      });
      expect(warned()).toHaveLength(1);
      expect(warned()[0].entry.data).toContain('deploy the cluster without `vpcConnectivity` first, then add it and deploy again');
    });

    test('is silent for a cluster that exists, and opens the path', () => {
      const cluster = make({ vpcConnectivity: VpcConnectivity.onExistingCluster(KafkaAuthentication.IAM) });
      expect(warned()).toEqual([]);
      expect(cluster.bindClient(stack, { networkPath: KafkaNetworkPath.VPC_CONNECTIVITY }).ports).toEqual([ec2.Port.tcpRange(14001, 14100)]);
    });

    test('every way on an alpha cluster that is passed in', () => {
      const alpha = new msk.Cluster(stack, 'Alpha', {
        clusterName: 'alpha',
        vpc,
        kafkaVersion: msk.KafkaVersion.V3_9_X,
        clientAuthentication: msk.ClientAuthentication.saslTls({
          iam: true,
          scram: true,
          certificateAuthorities: [
            acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'Ca', 'arn:aws:acm-pca:eu-west-1:1:certificate-authority/x'),
          ],
        }),
      });
      VpcConnectivity.onExistingCluster(KafkaAuthentication.IAM, KafkaAuthentication.SCRAM, KafkaAuthentication.MUTUAL_TLS)
        .applyTo(alpha.node.defaultChild as CfnCluster);
      template().hasResourceProperties(CLUSTER, {
        BrokerNodeGroupInfo: {
          ConnectivityInfo: {
            VpcConnectivity: { ClientAuthentication: { Sasl: { Iam: { Enabled: true }, Scram: { Enabled: true } }, Tls: { Enabled: true } } },
          },
        },
      });
    });

    test.each<[string, Partial<ProvisionedClusterProps>, RegExp]>([
      ['what the cluster does not have', { vpcConnectivity: VpcConnectivity.of(KafkaAuthentication.SCRAM) },
        /multi-VPC private connectivity is requested with SCRAM, which the cluster does not have/],
      ['unauthenticated clients', { vpcConnectivity: VpcConnectivity.of(KafkaAuthentication.UNAUTHENTICATED_TLS) },
        /unauthenticated clients cannot use multi-VPC private connectivity/],
      ['an old Kafka', { kafkaVersion: msk.KafkaVersion.V2_6_1, instanceType: ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.LARGE), vpcConnectivity: VpcConnectivity.of(KafkaAuthentication.IAM) },
        /Kafka 2.6.1 has no multi-VPC private connectivity, only 2.7.1 and later/],
      ['the smallest brokers', {
        kafkaVersion: msk.KafkaVersion.V3_9_X, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL), vpcConnectivity: VpcConnectivity.of(KafkaAuthentication.IAM),
      }, /brokers of type t3.small have no multi-VPC private connectivity/],
    ])('fails for %s', (_, props, message) => {
      expect(() => make(props)).toThrow(message);
    });
  });

  describe('configuration', () => {
    test('of the user is used, at its newest revision', () => {
      const configuration = new BrokerConfiguration(stack, 'Mine', { retention: Duration.days(3) });
      make({ configuration });
      template().resourceCountIs('AWS::MSK::Configuration', 1);
      template().hasResourceProperties(CLUSTER, { ConfigurationInfo: { Arn: stack.resolve(configuration.configurationArn) } });
    });

    test('from elsewhere is used at its revision', () => {
      make({
        configuration: BrokerConfiguration.fromBrokerConfigurationAttributes(stack, 'Mine', {
          configurationArn: 'arn:aws:kafka:eu-west-1:1:configuration/mine/1', configurationRevision: 7,
        }),
      });
      template().hasResourceProperties(CLUSTER, { ConfigurationInfo: { Arn: 'arn:aws:kafka:eu-west-1:1:configuration/mine/1', Revision: 7 } });
    });

    test('fails for more replicas than brokers', () => {
      const narrow = stage(2);
      const configuration = new BrokerConfiguration(narrow.stack, 'Mine');
      expect(() => new ProvisionedCluster(narrow.stack, 'Cluster', { vpc: narrow.vpc, configuration }))
        .toThrow('the broker configuration has the replication factor 3, but the cluster has 2 brokers');
    });

    test('goes with the cluster', () => {
      make({ removalPolicy: RemovalPolicy.DESTROY });
      template().hasResource('AWS::MSK::Configuration', { DeletionPolicy: 'Delete' });
      template().hasResource(CLUSTER, { DeletionPolicy: 'Delete' });
    });
  });

  test('a warning can be acknowledged', () => {
    const cluster = make({ vpcConnectivity: VpcConnectivity.of(KafkaAuthentication.IAM) });
    Validations.of(cluster).acknowledge({ id: 'cdk-msk-connect:MC-CLU-009', reason: 'deployed last week' });
    expect(AnnotationAssertions.fromStack(stack).findWarning('*', Match.stringLikeRegexp('a deploy that creates'))).toEqual([]);
  });
});
