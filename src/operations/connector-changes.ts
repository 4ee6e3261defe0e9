import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CfnConnectorProps } from 'aws-cdk-lib/aws-kafkaconnect';
import type { Construct } from 'constructs';
import { CfnInPlaceConnector } from './in-place-connector';
import { InPlaceFunction } from './in-place-function';
import { allowOnConnector } from './permissions';

/** Options for in-place updates of a connector. */
export interface InPlaceChangesOptions {
  /**
   * Whether an existing connector of the same name that was created as a CloudFormation resource in the same stack is adopted. This requires two
   * deployments: in the first, set the removal policy of the connector to RETAIN; in the second, which must use a change set, set its changes to
   * `ConnectorChanges.inPlace({ adopt: true })`.
   *
   * @default false - an existing connector of that name that this resource did not create fails the deployment, and is not changed
   */
  readonly adopt?: boolean;
}

/** How changes are applied to a running connector. */
export abstract class ConnectorChanges {
  /** CloudFormation replaces the connector at every change except those of capacity and tags. The connector is unavailable for 10 to 20 minutes. */
  public static replace(): ConnectorChanges {
    return new Replace();
  }

  /**
   * The running connector is updated: configuration, plugin, worker configuration, capacity and tags. If the connector is not healthy afterwards, the
   * change is rolled back, and the deployment fails with the first error in the log of the connector.
   *
   * Changes of the role, cluster, network, log delivery, description, Kafka Connect version or connector class require a new connector: it is deleted
   * and created again with the same name. The connector is a custom resource; one function per stack updates all of its connectors.
   *
   * @param options whether an existing connector is adopted
   */
  public static inPlace(options: InPlaceChangesOptions = {}): ConnectorChanges {
    return new InPlace(options.adopt ?? false);
  }

  /**
   * Makes the resource of the connector.
   *
   * @internal
   */
  public abstract _makeResource(connector: Construct, props: CfnConnectorProps): CfnConnector;
}

class Replace extends ConnectorChanges {
  public _makeResource(connector: Construct, props: CfnConnectorProps): CfnConnector {
    return new CfnConnector(connector, 'Resource', props);
  }
}

class InPlace extends ConnectorChanges {
  constructor(private readonly adopt: boolean) {
    super();
  }

  public _makeResource(connector: Construct, props: CfnConnectorProps): CfnConnector {
    const { adopt } = this;
    const handler = InPlaceFunction.of(connector);
    allowOnConnector(handler, props, adopt);
    // under another id than that of the plain connector, because CloudFormation refuses another type under one id
    const resource = new CfnInPlaceConnector(connector, 'InPlace', props, { serviceToken: handler.serviceToken, adopt });
    resource.addResourceDependency(handler.waiter);
    connector.node.defaultChild = resource;
    return resource;
  }
}
