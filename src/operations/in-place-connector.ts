import { Stack } from 'aws-cdk-lib';
import type { CfnTag } from 'aws-cdk-lib';
import { CfnConnector } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CfnConnectorProps, ConnectorReference } from 'aws-cdk-lib/aws-kafkaconnect';
import type { Construct } from 'constructs';
import { IN_PLACE_CONNECTOR_TYPE } from '../model';
import { TOTAL_SECONDS } from './in-place-waiter';

/** What the custom resource is told besides the properties of a connector. */
export interface InPlaceProperties {
  /** The function that stands behind it. */
  readonly serviceToken: string;
  /** Whether it takes over a connector that exists. */
  readonly adopt: boolean;
}

/** The L1 of a connector that is changed in place: all that is known of `CfnConnector` holds for it, but its type is that of a custom resource. */
export class CfnInPlaceConnector extends CfnConnector {
  public readonly cfnResourceType: string = IN_PLACE_CONNECTOR_TYPE;

  constructor(scope: Construct, id: string, props: CfnConnectorProps, private readonly own: InPlaceProperties) {
    super(scope, id, props);
  }

  /** The reference to a custom resource is its physical id, here the name of the connector. */
  public get connectorRef(): ConnectorReference {
    return { connectorArn: this.attrConnectorArn };
  }

  protected renderProperties(props: { [key: string]: unknown }): { [key: string]: unknown } {
    const rendered = super.renderProperties(props) as { [key: string]: unknown };
    const tags = { ...Stack.of(this).tags.tagValues(), ...tagsOf(rendered.Tags as readonly CfnTag[] | undefined) };
    return {
      ServiceToken: this.own.serviceToken,
      ServiceTimeout: TOTAL_SECONDS.toString(),
      ...this.own.adopt && { Adopt: true },
      ...rendered,
      // CloudFormation puts the tags of a stack on its own resources only
      Tags: Object.keys(tags).length > 0 ? Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) : undefined,
    };
  }
}

/** `renderProperties` comes before and after the names of CloudFormation. */
function tagsOf(tags: readonly (CfnTag | { readonly Key: string; readonly Value: string })[] = []): { [key: string]: string } {
  return Object.fromEntries(tags.map(tag => ('Key' in tag ? [tag.Key, tag.Value] : [tag.key, tag.value])));
}
