import { App, Stack } from 'aws-cdk-lib';
import type { AppProps, StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { CfnServerlessCluster } from 'aws-cdk-lib/aws-msk';
import { KafkaCluster } from '../../src/cluster';
import type { IKafkaCluster } from '../../src/cluster';

/** Where the stacks of tests are, unless a test is about that. */
export const HOME = { account: '111122223333', region: 'eu-west-1' };
/** A cluster that is there. */
export const CLUSTER_ARN = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2';

/** An app that fetches no archive. */
export function newApp({ context, ...props }: AppProps = {}): App {
  return new App({ ...props, context: { 'cdk-msk-connect:fetch-plugins': false, ...context } });
}

/** A stack whose account and Region nobody knows. */
export function newStack(id = 'Test', app = newApp()): Stack {
  return new Stack(app, id);
}

export interface SurroundingsOptions extends StackProps {
  readonly app?: App;
  /** Of the stack. */
  readonly id?: string;
  readonly vpc?: ec2.VpcProps;
}

/** What a connector or a cluster stands in: an app, a stack at home, a VPC. */
export class Surroundings {
  readonly app: App;
  readonly stack: Stack;
  readonly vpc: ec2.Vpc;

  constructor({ app = newApp(), id = 'Stack', vpc = { maxAzs: 3 }, ...props }: SurroundingsOptions = {}) {
    this.app = app;
    this.stack = new Stack(app, id, { env: HOME, ...props });
    this.vpc = new ec2.Vpc(this.stack, 'Vpc', vpc);
  }
}

/** A serverless cluster of the app in private subnets, with IAM access control. */
export function serverlessCluster(stack: Stack, vpc: ec2.IVpc): IKafkaCluster {
  const brokers = new ec2.SecurityGroup(stack, 'Brokers', { vpc });
  return KafkaCluster.fromCfnServerlessCluster(new CfnServerlessCluster(stack, 'Kafka', {
    clusterName: 'shop',
    clientAuthentication: { sasl: { iam: { enabled: true } } },
    vpcConfigs: [{ subnetIds: vpc.privateSubnets.map(subnet => subnet.subnetId), securityGroups: [brokers.securityGroupId] }],
  }));
}
