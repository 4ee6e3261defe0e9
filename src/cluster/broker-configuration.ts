import { Names, RemovalPolicy, Resource } from 'aws-cdk-lib';
import type { IResource } from 'aws-cdk-lib';
import { CfnConfiguration } from 'aws-cdk-lib/aws-msk';
import type { Construct } from 'constructs';
import { listedProperties, propertyValues, replicationFactor, serverPropertiesRule } from '../checks';
import { checkCluster, textOf } from '../synth';
import type { BrokerConfigurationOptions } from './broker-configuration-options';
import { KafkaClusterKind } from './kafka-cluster-ref';
import { CLUSTER_KINDS } from './model';
import { renderServerProperties, serverPropertiesOf, sorted } from './server-properties';

const MESSAGE_SIZE = 'message.max.bytes';

/** What brokers take where nothing is set. */
const BROKER_DEFAULT = 1048588;

/** A broker configuration and the revision that clusters use. */
export interface IBrokerConfiguration extends IResource {
  /**
   * The ARN of the configuration.
   *
   * @attribute
   */
  readonly configurationArn: string;
  /**
   * The revision that clusters use.
   *
   * @attribute
   */
  readonly configurationRevision: number;
}

/** The attributes of an existing broker configuration. */
export interface BrokerConfigurationAttributes {
  /** The ARN of the configuration. */
  readonly configurationArn: string;
  /** The revision that clusters use. */
  readonly configurationRevision: number;
}

/** Properties for `BrokerConfiguration`. */
export interface BrokerConfigurationProps extends BrokerConfigurationOptions {
  /**
   * The name, unique in the account and Region. Changing it replaces the configuration.
   *
   * @default - a generated one
   */
  readonly configurationName?: string;
  /**
   * The description of the configuration.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The type of the clusters that use it: standard and express brokers support different properties.
   *
   * @default KafkaClusterKind.PROVISIONED
   */
  readonly clusterKind?: KafkaClusterKind;
  /**
   * The removal policy of the configuration. Amazon MSK does not delete a configuration that a cluster uses.
   *
   * @default RemovalPolicy.DESTROY
   */
  readonly removalPolicy?: RemovalPolicy;
}

/** A broker configuration. Changing its properties creates a new revision, to which the clusters of this library are updated without replacement. */
export class BrokerConfiguration extends Resource implements IBrokerConfiguration {
  /**
   * Imports an existing broker configuration.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param attrs the ARN and revision
   */
  public static fromBrokerConfigurationAttributes(scope: Construct, id: string, attrs: BrokerConfigurationAttributes): IBrokerConfiguration {
    class Import extends Resource implements IBrokerConfiguration {
      public readonly configurationArn = attrs.configurationArn;
      public readonly configurationRevision = attrs.configurationRevision;
    }
    return new Import(scope, id, { environmentFromArn: attrs.configurationArn });
  }

  public readonly configurationArn: string;
  public readonly configurationRevision: number;

  /**
   * What the checks of a cluster look at.
   *
   * @internal
   */
  public get _serverProperties(): ReadonlyMap<string, string> {
    return this.properties;
  }

  private properties: ReadonlyMap<string, string>;
  private readonly resource: CfnConfiguration;
  private raised = false;

  constructor(scope: Construct, id: string, props?: BrokerConfigurationProps) {
    super(scope, id, { physicalName: props?.configurationName });
    const kind = props?.clusterKind ?? KafkaClusterKind.PROVISIONED;
    this.properties = serverPropertiesOf(this, props ?? {}, kind);
    checkCluster(this, [serverPropertiesRule, replicationFactor, listedProperties, propertyValues], {
      kind: CLUSTER_KINDS[kind],
      serverProperties: new Map([...this.properties].map(([key, value]) => [key, textOf(value)])),
    });
    this.resource = new CfnConfiguration(this, 'Resource', {
      name: props?.configurationName ?? Names.uniqueResourceName(this, { maxLength: 64, separator: '-' }),
      description: props?.description,
      serverProperties: renderServerProperties(this.properties),
    });
    this.resource.applyRemovalPolicy(props?.removalPolicy ?? RemovalPolicy.DESTROY);
    this.configurationArn = this.resource.attrArn;
    this.configurationRevision = this.resource.attrLatestRevisionRevision;
  }

  /**
   * Lets brokers take messages of so many bytes by default, unless the user said what they take.
   *
   * @internal
   */
  public _acceptMessagesOf(bytes: number): void {
    const said = this.properties.get(MESSAGE_SIZE);
    if (bytes > BROKER_DEFAULT && (said === undefined || (this.raised && bytes > Number(said)))) {
      this.raised = true;
      this.properties = sorted([...this.properties, [MESSAGE_SIZE, String(bytes)]]);
      this.resource.serverProperties = renderServerProperties(this.properties);
    }
  }
}

/** Raises what the brokers of a cluster take by default, where their configuration stands in this app. */
export function acceptMessagesOf(cluster: object, bytes: number): void {
  // a cluster of another copy of this library is one, too
  (cluster as { readonly configuration?: Partial<BrokerConfiguration> }).configuration?._acceptMessagesOf?.(bytes);
}
