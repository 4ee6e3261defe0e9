import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CfnConnectorProps } from 'aws-cdk-lib/aws-kafkaconnect';
import type { Construct } from 'constructs';
import { CfnInPlaceConnector } from './in-place-connector';
import { InPlaceFunction } from './in-place-function';
import { allowOnConnector } from './permissions';

/** How a connector is changed in place. */
export interface InPlaceChangesOptions {
  /**
   * Whether a connector of the same name that plain CloudFormation made in the same stack is taken over as it is. It needs two deploys: in the
   * first, the connector gets the removal policy RETAIN; in the second, a change set, its changes become `ConnectorChanges.inPlace({ adopt: true })`.
   *
   * @default false - a connector of that name that this resource did not make fails the deploy, and is left as it is
   */
  readonly adopt?: boolean;
}

/**
 * What a change of a connector does to the connector that runs.
 */
export abstract class ConnectorChanges {
  /**
   * CloudFormation deletes the connector and makes it again at every change but those of capacity and tags. For 10 to 20 minutes there is no connector.
   */
  public static replace(): ConnectorChanges {
    return new Replace();
  }

  /**
   * The service changes the connector that runs: configuration, plugin, worker configuration, capacity and tags. It looks whether the connector is
   * well afterwards, and takes the change back if not; the deploy then fails with the first error of the connector's log.
   *
   * Another role, cluster, network, log delivery, description, version of Kafka Connect or connector class is for a new connector only: it is deleted
   * and made again under the same name. The resource is a custom resource; one function for each stack changes all of its connectors.
   *
   * @param options whether a connector that exists is taken over
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
