import { Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import type { EndpointService } from './endpoint-service';
import { endpointsInTree, isMadeHere } from './existing-endpoints';
import type { IServiceClient } from './service-client';

/** Properties for `ConnectorEndpoints`. */
export interface ConnectorEndpointsProps {
  /** The VPC of the connectors. */
  readonly vpc: ec2.IVpc;
  /**
   * The connectors. The services that they call are derived from them. The endpoints allow their traffic, and the connectors depend on the endpoints.
   *
   * @default - none: specify `services` instead
   */
  readonly connectors?: IServiceClient[];
  /**
   * Further services for which endpoints are created.
   *
   * @default - none
   */
  readonly services?: EndpointService[];
  /**
   * The services that already have an endpoint. A second endpoint with private DNS names fails the deployment, and the endpoints of an imported VPC
   * are not known at synthesis: for an imported VPC, you must specify this property, even if the list is empty.
   *
   * @default - the endpoints that are defined in the app
   */
  readonly existing?: EndpointService[];
  /**
   * Further clients of the services: other connectors, or their security groups. The endpoints allow their traffic.
   *
   * @default - none; if `connectors` is not specified, the CIDR range of the VPC
   */
  readonly clients?: ec2.IConnectable[];
  /**
   * The subnets for interface endpoints, and those whose route tables are used for gateway endpoints.
   *
   * @default - the private subnets
   */
  readonly subnets?: ec2.SubnetSelection;
}

/**
 * Creates exactly the VPC endpoints that connectors require and the VPC lacks.
 *
 * A connector can call the services only when the endpoints exist. The connectors in `connectors` depend on them; for others, call
 * `connector.waitFor(endpoints)`.
 */
export class ConnectorEndpoints extends Construct implements ec2.IConnectable {
  /** The security group of the interface endpoints. No resource is created if there are no interface endpoints. */
  public readonly connections: ec2.Connections;
  /** The names of the services for which endpoints were created. */
  public readonly created: string[];

  constructor(scope: Construct, id: string, props: ConnectorEndpointsProps) {
    super(scope, id);
    const { vpc, connectors = [] } = props;
    if (props.services === undefined && props.connectors === undefined) {
      throw new Error(`${this.node.path}: the services that are called are not known; specify "connectors", or "services" if the connectors are not constructs in the app`);
    }
    if (props.existing === undefined && !isMadeHere(vpc)) {
      throw new Error(`${this.node.path}: the VPC is imported, so its endpoints are not known, and a second endpoint for a service `
        + 'makes the deployment fail; list the services that already have an endpoint in `existing`, or `[]` if there are none');
    }
    const present = new Set([...endpointsInTree(vpc), ...(props.existing ?? []).map(service => service.name)]);
    const called = [...connectors.flatMap(({ calledServices }) => calledServices), ...props.services ?? []];
    const needed = [...new Map(called.map(service => [service.name, service])).values()].filter(({ name }) => !present.has(name));
    const subnets = props.subnets ?? { subnets: [...vpc.privateSubnets, ...vpc.isolatedSubnets] };

    const gateways = needed.filter(service => service.gateway);
    gateways.forEach(service => new ec2.GatewayVpcEndpoint(this, service.name, {
      vpc,
      service: new ec2.GatewayVpcEndpointAwsService(service.name),
      subnets: [subnets],
    }));

    const interfaces = needed.filter(service => !service.gateway);
    const securityGroups = interfaces.length === 0 ? [] : [new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: 'VPC endpoints of connectors',
      allowAllOutbound: false,
    })];
    this.connections = new ec2.Connections({ securityGroups, defaultPort: ec2.Port.tcp(443) });
    interfaces.forEach(service => new ec2.InterfaceVpcEndpoint(this, service.name, {
      vpc,
      service: new ec2.InterfaceVpcEndpointAwsService(service.name),
      subnets: onePerZone(vpc, subnets),
      securityGroups,
      open: false,
      privateDnsEnabled: true,
    }));
    if (interfaces.length > 0) {
      this.letIn(props, vpc);
    }
    this.created = needed.map(service => service.name);
    connectors.forEach(connector => connector.waitFor(this));
  }

  private letIn({ connectors = [], clients }: ConnectorEndpointsProps, vpc: ec2.IVpc): void {
    const groups = [...connectors, ...clients ?? []];
    // a rule for the group of another stack, which waits for the endpoints, would make the two stacks depend on each other
    if (groups.length === 0 || connectors.some(connector => Stack.of(connector) !== Stack.of(this))) {
      this.connections.allowDefaultPortFrom(ec2.Peer.ipv4(vpc.vpcCidrBlock), 'clients in the VPC');
    } else {
      groups.forEach(client => this.connections.allowDefaultPortFrom(client, 'connector'));
    }
  }
}

/** An interface endpoint takes one subnet per Availability Zone. */
function onePerZone(vpc: ec2.IVpc, selection: ec2.SubnetSelection): ec2.SubnetSelection {
  return { subnets: vpc.selectSubnets({ ...selection, onePerAz: true }).subnets };
}
