import { RemovalPolicy } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { trustedService } from '../cluster/internal';

/** Properties for `KafkaVpc`. */
export interface KafkaVpcProps {
  /**
   * The IPv4 CIDR range of the VPC.
   *
   * @default - 10.0.0.0/16
   */
  readonly ipAddresses?: ec2.IIpAddresses;
  /**
   * The CIDR mask of each private subnet. Each worker of a connector, each broker and each endpoint uses an IP address.
   *
   * @default 22
   */
  readonly privateSubnetMask?: number;
  /**
   * The number of Availability Zones.
   *
   * @default - three, or as many as are available in the Region or to the stack
   */
  readonly maxAzs?: number;
  /**
   * The number of NAT gateways. Without NAT gateways, the private subnets have no internet access: connectors then require `ConnectorEndpoints`, and
   * cannot reach anything outside AWS.
   *
   * @default - one per Availability Zone
   */
  readonly natGateways?: number;
  /**
   * The retention of the flow logs.
   *
   * @default RetentionDays.ONE_MONTH
   */
  readonly flowLogRetention?: logs.RetentionDays;
}

/**
 * A VPC for Kafka clusters and connectors: three Availability Zones, private subnets with enough IP addresses for workers, access to AWS services, a
 * gateway endpoint for Amazon S3, DNS, and flow logs.
 */
export class KafkaVpc extends Construct {
  /** The VPC. */
  public readonly vpc: ec2.Vpc;
  /** The subnets for brokers and workers. */
  public readonly workerSubnets: ec2.SubnetSelection;
  /** The gateway endpoint for Amazon S3. */
  public readonly s3Endpoint: ec2.IGatewayVpcEndpoint;

  constructor(scope: Construct, id: string, props?: KafkaVpcProps) {
    super(scope, id);
    const isolated = props?.natGateways === 0;
    const subnetType = isolated ? ec2.SubnetType.PRIVATE_ISOLATED : ec2.SubnetType.PRIVATE_WITH_EGRESS;
    this.vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: props?.ipAddresses,
      maxAzs: props?.maxAzs ?? 3,
      natGateways: props?.natGateways,
      enableDnsHostnames: true,
      enableDnsSupport: true,
      subnetConfiguration: [
        ...isolated ? [] : [{ name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 26, mapPublicIpOnLaunch: false }],
        { name: 'Private', subnetType, cidrMask: props?.privateSubnetMask ?? 22 },
      ],
    });
    this.workerSubnets = { subnetType };
    this.s3Endpoint = this.vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3, subnets: [this.workerSubnets] });
    const flowLog = this.vpc.addFlowLog('FlowLog', {
      destination: ec2.FlowLogDestination.toCloudWatchLogs(new logs.LogGroup(this, 'FlowLogs', {
        retention: props?.flowLogRetention ?? logs.RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      })),
    });
    // the core's role trusts the service whatever it writes for
    (flowLog.iamRole!.node.defaultChild as iam.CfnRole).assumeRolePolicyDocument = new iam.PolicyDocument({
      statements: [new iam.PolicyStatement({
        actions: ['sts:AssumeRole'],
        principals: [trustedService(this, 'vpc-flow-logs.amazonaws.com', { service: 'ec2', resource: 'vpc-flow-log', resourceName: '*' })],
      })],
    });
  }
}
