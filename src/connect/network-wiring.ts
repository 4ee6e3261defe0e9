import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct, IConstruct } from 'constructs';
import { openWay } from '../network/internal';
import type { ConnectorEndpoint } from './connector-definition-config';
import type { ConnectorProps } from './connector-props';

/** The subnets and security groups of the workers. */
export function placeWorkers(
  scope: Construct, connectorName: string, props: ConnectorProps,
): { readonly subnets: ec2.SelectedSubnets; readonly connections: ec2.Connections } {
  const { cluster } = props;
  const vpc = props.vpc ?? cluster.vpc;
  if (!vpc) {
    throw new Error(`the connector ${scope.node.path} has no VPC, and that of its cluster is not known; specify "vpc", with "vpcSubnets" if required`);
  }
  const subnets = vpc.selectSubnets(props.vpcSubnets ?? (props.vpc ? undefined : cluster.vpcSubnets));
  const securityGroups = props.securityGroups ?? [new ec2.SecurityGroup(scope, 'SecurityGroup', {
    vpc,
    description: `Workers of the connector ${connectorName}`,
  })];
  return { subnets, connections: new ec2.Connections({ securityGroups }) };
}

/** Opens the ways from a connector to the brokers and to its other endpoints, and returns the rules that it must wait for. */
export function openWays(
  connector: ec2.IConnectable, connectorName: string, brokers: ec2.IConnectable, ports: readonly ec2.Port[], endpoints: readonly ConnectorEndpoint[],
): IConstruct[] {
  return [
    ...ports.flatMap(port => openWay(connector, brokers, port, `Kafka brokers from the connector ${connectorName}`)),
    ...endpoints.flatMap(({ connections, port, description }) =>
      openWay(connector, connections, port, `${description} from the connector ${connectorName}`)),
  ];
}
