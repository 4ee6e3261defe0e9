import * as iam from 'aws-cdk-lib/aws-iam';
import type { IConnectorRef } from 'aws-cdk-lib/aws-kafkaconnect';

/** Grants on a connector of MSK Connect. */
export class ConnectorGrants {
  /**
   * Grants on any connector: of this library, an L1, or a reference.
   *
   * @param connector the connector
   */
  public static fromConnector(connector: IConnectorRef): ConnectorGrants {
    return new ConnectorGrants(connector);
  }

  private constructor(private readonly connector: IConnectorRef) {}

  /**
   * Allows to see the connector and its operations.
   *
   * @param grantee who is allowed
   */
  public read(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ['kafkaconnect:DescribeConnector', 'kafkaconnect:ListConnectorOperations', 'kafkaconnect:ListTagsForResource']);
  }

  /**
   * Allows to restart the connector or its failed tasks.
   *
   * @param grantee who is allowed
   */
  public restart(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ['kafkaconnect:DescribeConnector', 'kafkaconnect:RestartConnector']);
  }

  /**
   * Allows to change capacity and configuration of the connector.
   *
   * @param grantee who is allowed
   */
  public update(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ['kafkaconnect:DescribeConnector', 'kafkaconnect:UpdateConnector']);
  }

  /**
   * Allows any actions on the connector.
   *
   * @param grantee who is allowed
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
