import { App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

export const ARN = 'arn:aws:kafka:eu-west-1:111122223333:cluster/shop/12345678-1234-1234-1234-123456789012-2';

/** A stack with a VPC in some availability zones. */
export function stage(zones = 3): { app: App; stack: Stack; vpc: ec2.Vpc } {
  const app = new App();
  const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
  return { app, stack, vpc: new ec2.Vpc(stack, 'Vpc', { availabilityZones: ['a', 'b', 'c', 'd'].slice(0, zones).map(zone => `eu-west-1${zone}`) }) };
}
