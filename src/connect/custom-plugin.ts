import { Resource, Tags, Token } from 'aws-cdk-lib';
import { CfnCustomPlugin } from 'aws-cdk-lib/aws-kafkaconnect';
import type { CustomPluginReference } from 'aws-cdk-lib/aws-kafkaconnect';
import type { Construct } from 'constructs';
import { MC_NAME_002, refuse } from '../checks';
import type { PluginModel } from '../model';
import { Published, textOf } from '../synth';
import type { CustomPluginAttributes, ICustomPlugin } from './custom-plugin-ref';
import { KafkaConnectVersion } from './kafka-connect-version';
import { contentDigest, stableName } from './naming';
import type { PluginArchive } from './plugin-archive';
import { namingConstruct, PluginAsset } from './plugin-asset';

/** Properties for `CustomPlugin`. */
export interface CustomPluginProps {
  /**
   * The archives that go into the plugin: connector, transforms, converters, config providers and drivers. A connector has a single plugin, so it
   * must contain everything that the connector requires.
   */
  readonly archives: PluginArchive[];
  /**
   * The name: 1 to 128 characters. With a fixed name, every change of the content fails, because the replacement is created before the old plugin is
   * deleted.
   *
   * @default - generated from the construct path and a digest of the content
   */
  readonly customPluginName?: string;
  /**
   * A description, up to 1024 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The version of Kafka Connect that runs the plugin. The classes are checked against its Java.
   *
   * @default KafkaConnectVersion.V3_7_X
   */
  readonly kafkaConnectVersion?: KafkaConnectVersion;
  /**
   * Tags of the plugin.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

/** A plugin publishes what the checks may know of it. */
const MODEL = new Published<PluginModel>('PluginModel');

abstract class CustomPluginBase extends Resource implements ICustomPlugin {
  public abstract readonly customPluginArn: string;
  public abstract readonly customPluginRevision: number;

  public get customPluginRef(): CustomPluginReference {
    return { customPluginArn: this.customPluginArn };
  }
}

/**
 * A custom plugin: a ZIP file with the connector, transforms, converters and config providers that MSK Connect workers load.
 *
 * At synthesis, the archives are fetched, verified, merged into a reproducible ZIP file, inspected, and added to the cloud assembly. Connectors
 * create a plugin automatically, and share identical ones.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html
 * @resource AWS::KafkaConnect::CustomPlugin
 */
export class CustomPlugin extends CustomPluginBase {
  /**
   * References a custom plugin by its ARN.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param customPluginArn the ARN
   */
  public static fromCustomPluginArn(scope: Construct, id: string, customPluginArn: string): ICustomPlugin {
    return CustomPlugin.fromCustomPluginAttributes(scope, id, { customPluginArn });
  }

  /**
   * References a custom plugin by its attributes.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param attrs the attributes
   */
  public static fromCustomPluginAttributes(scope: Construct, id: string, attrs: CustomPluginAttributes): ICustomPlugin {
    class Import extends CustomPluginBase {
      public readonly customPluginArn = attrs.customPluginArn;
      public readonly customPluginRevision = attrs.revision ?? 1;
    }
    return new Import(scope, id, { environmentFromArn: attrs.customPluginArn });
  }

  /** What the checks may know of a plugin. @internal */
  public static _modelOf(plugin: ICustomPlugin): PluginModel {
    return MODEL.of(plugin) ?? { arn: textOf(plugin.customPluginArn, plugin) };
  }

  /**
   * The ARN of the plugin.
   * @attribute
   */
  public readonly customPluginArn: string;
  /**
   * The revision of the plugin.
   * @attribute
   */
  public readonly customPluginRevision: number;
  /** The name of the plugin. */
  public readonly customPluginName: string;

  constructor(scope: Construct, id: string, props: CustomPluginProps) {
    super(scope, id, { physicalName: props.customPluginName });

    const version = props.kafkaConnectVersion ?? KafkaConnectVersion.V3_7_X;
    const asset = namingConstruct(this.node.path, () => new PluginAsset(this, props.archives, version));
    this.customPluginName = props.customPluginName ?? `${stableName(this, 110)}-${contentDigest(asset.fingerprint)}`;
    refuse([MC_NAME_002], {
      name: this.node.path,
      plugins: [{ name: textOf(this.customPluginName), description: props.description === undefined ? undefined : textOf(props.description) }],
    });
    const resource = new CfnCustomPlugin(this, 'Resource', {
      name: this.customPluginName,
      description: props.description,
      contentType: asset.contentType,
      location: { s3Location: { bucketArn: asset.bucketArn, fileKey: asset.fileKey, objectVersion: asset.objectVersion } },
    });
    this.customPluginArn = resource.attrCustomPluginArn;
    this.customPluginRevision = Token.asNumber(resource.attrRevision);
    for (const [key, value] of Object.entries(props.tags ?? {})) {
      Tags.of(this).add(key, value);
    }

    MODEL.publish(this, () => ({
      name: textOf(this.customPluginName, this),
      arn: textOf(this.customPluginArn, this),
      contentType: textOf(asset.contentType, this),
      bucketArn: textOf(asset.bucketArn, this),
      fileKey: textOf(asset.fileKey, this),
      objectVersion: asset.objectVersion === undefined ? undefined : textOf(asset.objectVersion, this),
      contents: asset.contents,
    }));
  }
}
