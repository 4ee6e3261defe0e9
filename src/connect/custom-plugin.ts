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
import { PluginAsset } from './plugin-asset';

/** What a plugin is made of. */
export interface CustomPluginProps {
  /**
   * The archives that go into the plugin: connector, transforms, converters, config providers and drivers. A connector takes one plugin only,
   * so all that it needs belongs here.
   */
  readonly archives: PluginArchive[];
  /**
   * The name: 1 to 128 characters. A fixed name makes each change of the content fail, because the new plugin is created before the old is deleted.
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
 * Code that MSK Connect workers load: one ZIP with connector, transforms, converters and config providers.
 *
 * The archives are fetched at synth, verified, merged into one ZIP with the same bytes on every machine, inspected, and put into the cloud assembly.
 * Connectors make one by themselves, and share equal ones.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-plugins.html
 * @resource AWS::KafkaConnect::CustomPlugin
 */
export class CustomPlugin extends CustomPluginBase {
  /**
   * References a plugin by its ARN.
   *
   * @param scope the parent
   * @param id the id in the tree
   * @param customPluginArn the ARN
   */
  public static fromCustomPluginArn(scope: Construct, id: string, customPluginArn: string): ICustomPlugin {
    return CustomPlugin.fromCustomPluginAttributes(scope, id, { customPluginArn });
  }

  /**
   * References a plugin of which more than the ARN is known.
   *
   * @param scope the parent
   * @param id the id in the tree
   * @param attrs what is known
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

    const asset = new PluginAsset(this, props.archives, props.kafkaConnectVersion ?? KafkaConnectVersion.V3_7_X);
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
