import * as iam from 'aws-cdk-lib/aws-iam';
import type { IConnectorRef } from 'aws-cdk-lib/aws-kafkaconnect';

/** Grants on an MSK Connect connector. */
export class ConnectorGrants {
  /**
   * Creates grants for any connector: a construct of this library, an L1 construct, or a reference.
   *
   * @param connector the connector
   */
  public static fromConnector(connector: IConnectorRef): ConnectorGrants {
    return new ConnectorGrants(connector);
  }

  private constructor(private readonly connector: IConnectorRef) {}

  /**
   * Grants permissions to view the connector and its operations.
   *
   * @param grantee the principal
   */
  public read(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ['kafkaconnect:DescribeConnector', 'kafkaconnect:ListConnectorOperations', 'kafkaconnect:ListTagsForResource']);
  }

  /**
   * Grants permissions to restart the connector or its failed tasks.
   *
   * @param grantee the principal
   */
  public restart(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ['kafkaconnect:DescribeConnector', 'kafkaconnect:RestartConnector']);
  }

  /**
   * Grants permissions to update the capacity and configuration of the connector.
   *
   * @param grantee the principal
   */
  public update(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ['kafkaconnect:DescribeConnector', 'kafkaconnect:UpdateConnector']);
  }

  /**
   * Grants permissions for any actions on the connector.
   *
   * @param grantee the principal
   * @param actions the actions, with the prefix `kafkaconnect:`
   */
  public actions(grantee: iam.IGrantable, actions: string[]): iam.Grant {
    return iam.Grant.addToPrincipal({
      grantee,
      actions: [...actions].sort(),
      resourceArns: [this.connector.connectorRef.connectorArn],
    });
  }
}
