import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { ConnectorEndpoint } from '../../connect';

/** The way to a cluster whose security groups are known. */
export function mongoEndpoints(securityGroups: ec2.ISecurityGroup[] | undefined): ConnectorEndpoint[] | undefined {
  return securityGroups && [{ connections: new ec2.Connections({ securityGroups }), port: ec2.Port.tcp(27017), description: 'MongoDB' }];
}
