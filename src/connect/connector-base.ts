import { Fn, Resource } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { ConnectorReference } from 'aws-cdk-lib/aws-kafkaconnect';
import type { Construct } from 'constructs';
import type { ConnectorKind } from './connector-definition-config';
import { ConnectorGrants } from './connector-grants';
import type { ConnectorAttributes, IConnector } from './connector-ref';

/** What all connectors have, made here or elsewhere. @internal */
export abstract class ConnectorBase extends Resource implements IConnector {
  public abstract readonly connectorArn: string;
  public abstract readonly connectorName: string;
  public abstract readonly connectorKind?: ConnectorKind;
  public abstract readonly role?: iam.IRole;
  public abstract readonly grantPrincipal: iam.IPrincipal;
  public abstract readonly connections: ec2.Connections;
  public readonly grants: ConnectorGrants = ConnectorGrants.fromConnector(this);

  public get connectorRef(): ConnectorReference {
    return { connectorArn: this.connectorArn };
  }
}

/** An imported connector. */
export class ImportedConnector extends ConnectorBase {
  public readonly connectorArn: string;
  public readonly connectorName: string;
  public readonly connectorKind?: ConnectorKind;
  public readonly role?: iam.IRole;
  public readonly grantPrincipal: iam.IPrincipal;
  public readonly connections: ec2.Connections;

  constructor(scope: Construct, id: string, props: ConnectorAttributes) {
    super(scope, id, { environmentFromArn: props.connectorArn });
    this.connectorArn = props.connectorArn;
    // arn:<partition>:kafkaconnect:<region>:<account>:connector/<name>/<id>
    this.connectorName = Fn.select(1, Fn.split('/', props.connectorArn));
    this.connectorKind = props.connectorKind;
    this.role = props.role;
    this.grantPrincipal = props.role?.grantPrincipal ?? new iam.UnknownPrincipal({ resource: this });
    this.connections = new ec2.Connections({ securityGroups: props.securityGroups });
  }
}
