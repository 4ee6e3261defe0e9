import type { IResource } from 'aws-cdk-lib';
import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as iam from 'aws-cdk-lib/aws-iam';
import type { IConnectorRef } from 'aws-cdk-lib/aws-kafkaconnect';
import type { ConnectorKind } from './connector-definition-config';
import type { ConnectorGrants } from './connector-grants';

/** A reference to an MSK Connect connector. */
export interface IConnector extends IResource, IConnectorRef, ec2.IConnectable, iam.IGrantable {
  /**
   * The ARN of the connector.
   * @attribute
   */
  readonly connectorArn: string;
  /**
   * The name of the connector.
   * @attribute
   */
  readonly connectorName: string;
  /**
   * Source or sink.
   *
   * @default - unknown for an imported connector
   */
  readonly connectorKind?: ConnectorKind;
  /**
   * The execution role.
   *
   * @default - unknown for an imported connector
   */
  readonly role?: iam.IRole;
  /** Grants on the connector. */
  readonly grants: ConnectorGrants;
}

/** Attributes of an existing connector. */
export interface ConnectorAttributes {
  /** The ARN of the connector. */
  readonly connectorArn: string;
  /**
   * Source or sink.
   *
   * @default - unknown
   */
  readonly connectorKind?: ConnectorKind;
  /**
   * The execution role.
   *
   * @default - unknown
   */
  readonly role?: iam.IRole;
  /**
   * The security groups of the workers.
   *
   * @default - unknown: `connections` cannot be used
   */
  readonly securityGroups?: ec2.ISecurityGroup[];
}
