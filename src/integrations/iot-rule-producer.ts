import { Names } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { CfnTopicRule, CfnTopicRuleDestination } from 'aws-cdk-lib/aws-iot';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { KafkaAuthentication, KafkaClusterKind } from '../cluster';
import type { IKafkaCluster } from '../cluster';
import { trustedService } from '../cluster/internal';
import { openWay } from '../network/internal';
import { interfaceStatement } from './kafka-side';

/** Properties for `IotRuleProducer`. */
export interface IotRuleProducerProps {
  /** A cluster with SASL/SCRAM: AWS IoT does not support IAM access control. */
  readonly cluster: IKafkaCluster;
  /** The topic. It must exist. */
  readonly topic: string;
  /** The SQL statement that selects messages: `SELECT * FROM 'sensors/#'`. */
  readonly sql: string;
  /** The secret of a SASL/SCRAM user, with `username` and `password`: `scramUser.secret`. */
  readonly scramSecret: ISecret;
  /**
   * The record key, which can contain substitution templates.
   *
   * @default `${topic()}` - the MQTT topic, so that messages of a device stay in order
   */
  readonly key?: string;
  /**
   * The VPC in which AWS IoT creates its network interfaces.
   *
   * @default - the VPC of the cluster
   */
  readonly vpc?: ec2.IVpc;
  /**
   * The subnets.
   *
   * @default - the subnets of the brokers, or the private subnets of the VPC
   */
  readonly vpcSubnets?: ec2.SubnetSelection;
  /**
   * The error action: how AWS IoT handles messages that cannot be written.
   *
   * @default - the messages are lost
   */
  readonly errorAction?: CfnTopicRule.ActionProperty;
}

/**
 * Writes device messages to a topic, without a connector: an AWS IoT rule, its VPC destination, access to the brokers, and the roles for both.
 *
 * @see https://docs.aws.amazon.com/iot/latest/developerguide/apache-kafka-rule-action.html
 */
export class IotRuleProducer extends Construct {
  /** The name of the rule. */
  public readonly ruleName: string;
  /** The security group of the network interfaces of AWS IoT. */
  public readonly securityGroup: ec2.ISecurityGroup;

  constructor(scope: Construct, id: string, props: IotRuleProducerProps) {
    super(scope, id);
    const { cluster } = props;
    if (cluster.clusterKind === KafkaClusterKind.SERVERLESS) {
      throw new Error(`${this.node.path}: AWS IoT authenticates with SASL/SCRAM and does not support IAM access control, the only method of a serverless cluster; use a provisioned or express cluster with SASL/SCRAM`);
    }
    const vpc = props.vpc ?? cluster.vpc;
    if (vpc === undefined) {
      throw new Error(`${this.node.path}: the VPC of the cluster is not known; specify "vpc"`);
    }
    const { bootstrapServers, ports, dependencies } = cluster.bindClient(this, { authentication: KafkaAuthentication.SCRAM });
    this.securityGroup = new ec2.SecurityGroup(this, 'SecurityGroup', { vpc, description: 'Network interfaces of AWS IoT' });
    const ways = ports.flatMap(port => openWay(this.securityGroup, cluster, port, 'Kafka brokers from AWS IoT'));
    const destination = this.destination(vpc, props);
    const reader = new iam.Role(this, 'SecretRole', { assumedBy: iotService(this), description: 'AWS IoT reads the login of Kafka' });
    props.scramSecret.grantRead(reader);
    const login = (field: string) => `\${get_secret('${props.scramSecret.secretArn}', 'SecretString', '${field}', '${reader.roleArn}')}`;
    this.ruleName = Names.uniqueResourceName(this, { maxLength: 100, separator: '_' });
    const rule = new CfnTopicRule(this, 'Rule', {
      ruleName: this.ruleName,
      topicRulePayload: {
        sql: props.sql,
        awsIotSqlVersion: '2016-03-23',
        actions: [{
          kafka: {
            destinationArn: destination.attrArn,
            topic: props.topic,
            key: props.key ?? '${topic()}',
            clientProperties: {
              'acks': 'all',
              'bootstrap.servers': bootstrapServers,
              'key.serializer': 'org.apache.kafka.common.serialization.StringSerializer',
              'value.serializer': 'org.apache.kafka.common.serialization.ByteBufferSerializer',
              'security.protocol': 'SASL_SSL',
              'sasl.mechanism': 'SCRAM-SHA-512',
              'sasl.scram.username': login('username'),
              'sasl.scram.password': login('password'),
            },
          },
        }],
        errorAction: props.errorAction,
      },
    });
    rule.node.addDependency(reader, ...ways, ...dependencies);
  }

  private destination(vpc: ec2.IVpc, { cluster, vpcSubnets, vpc: own }: IotRuleProducerProps): CfnTopicRuleDestination {
    const role = new iam.Role(this, 'NetworkRole', { assumedBy: iotService(this), description: 'AWS IoT makes network interfaces' });
    const { policyDependable } = role.addToPrincipalPolicy(interfaceStatement('ec2:CreateNetworkInterfacePermission', 'ec2:DescribeVpcAttribute'));
    const destination = new CfnTopicRuleDestination(this, 'Destination', {
      vpcProperties: {
        vpcId: vpc.vpcId,
        subnetIds: vpc.selectSubnets(vpcSubnets ?? (own ? undefined : cluster.vpcSubnets)).subnetIds,
        securityGroups: [this.securityGroup.securityGroupId],
        roleArn: role.roleArn,
      },
    });
    destination.node.addDependency(policyDependable!);
    return destination;
  }
}

/** @see https://docs.aws.amazon.com/iot/latest/developerguide/cross-service-confused-deputy-prevention.html */
function iotService(scope: Construct): iam.ServicePrincipal {
  return trustedService(scope, 'iot.amazonaws.com', { service: 'iot', resource: '*' });
}
