import type { Duration, IResource } from 'aws-cdk-lib';
import { Fn, Resource, Stack, Tags, Token } from 'aws-cdk-lib';
import { CfnWorkerConfiguration } from 'aws-cdk-lib/aws-kafkaconnect';
import type { IWorkerConfigurationRef, WorkerConfigurationReference } from 'aws-cdk-lib/aws-kafkaconnect';
import type { Construct } from 'constructs';
import { MC_NAME_002, refuse } from '../checks';
import { writeProperties } from '../model';
import { configTexts, numberText, textOf } from '../synth';
import type { ConfigProvider } from './config-provider';
import { Converter } from './converter';
import { contentDigest, stableName } from './naming';
import { parseProperties } from './properties-text';
import { WorkerProperties } from './worker-properties';

/** A reference to an MSK Connect worker configuration. */
export interface IWorkerConfiguration extends IResource, IWorkerConfigurationRef {
  /**
   * The ARN of the worker configuration.
   * @attribute
   */
  readonly workerConfigurationArn: string;
  /**
   * The revision that connectors use.
   * @attribute
   */
  readonly workerConfigurationRevision: number;
}

/** Attributes of an existing worker configuration. */
export interface WorkerConfigurationAttributes {
  /** The ARN of the worker configuration. */
  readonly workerConfigurationArn: string;
  /**
   * The revision that connectors use.
   *
   * @default 1
   */
  readonly revision?: number;
  /**
   * The properties of the worker configuration, if they are known. Connectors are then checked against them.
   *
   * @default - unknown
   */
  readonly properties?: { [key: string]: string };
}

/** Properties of a worker configuration. */
export interface WorkerConfigurationProps {
  /**
   * The name: 1 to 128 characters. With a fixed name, every change of the content fails, because the replacement is created before the old worker
   * configuration is deleted.
   *
   * @default - generated from the construct path and a digest of the content
   */
  readonly workerConfigurationName?: string;
  /**
   * A description, up to 1024 characters.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The converter of record keys for connectors that do not set one.
   *
   * @default Converter.string()
   */
  readonly keyConverter?: Converter;
  /**
   * The converter of record values for connectors that do not set one.
   *
   * @default Converter.string()
   */
  readonly valueConverter?: Converter;
  /**
   * The offset storage topic of sources. It must be compacted; MSK Connect creates it if it does not exist.
   *
   * @default - a new topic that MSK Connect creates for each connector
   */
  readonly offsetStorageTopic?: string;
  /**
   * How often offsets are committed.
   *
   * @default Duration.minutes(1)
   */
  readonly offsetFlushInterval?: Duration;
  /**
   * The config providers that resolve references in the configuration of connectors. Their JARs must be in the plugin.
   *
   * @default - none
   */
  readonly configProviders?: ConfigProvider[];
  /**
   * Whether sources can create topics according to their `topic.creation.*` options.
   *
   * @default true
   */
  readonly topicCreationEnabled?: boolean;
  /**
   * Producer properties for sources, without the prefix `producer.`. MSK Connect allows 16 of them.
   *
   * @default - the defaults of Kafka Connect
   */
  readonly producerConfig?: { [key: string]: string };
  /**
   * Consumer properties for sinks, without the prefix `consumer.`. MSK Connect allows 19 of them.
   *
   * @default - the defaults of Kafka Connect
   */
  readonly consumerConfig?: { [key: string]: string };
  /**
   * Any other properties, by their keys.
   *
   * @default - none
   */
  readonly config?: { [key: string]: string };
  /**
   * The content of a properties file. The other properties are added to it. If a line of it is known only at deployment, such as the value of a parameter,
   * its properties are not checked.
   *
   * @default - none
   */
  readonly propertiesText?: string;
  /**
   * Tags of the worker configuration.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
}

abstract class WorkerConfigurationBase extends Resource implements IWorkerConfiguration {
  public abstract readonly workerConfigurationArn: string;
  public abstract readonly workerConfigurationRevision: number;

  public get workerConfigurationRef(): WorkerConfigurationReference {
    return { workerConfigurationArn: this.workerConfigurationArn };
  }
}

/**
 * The properties of Kafka Connect workers: default converters, offset storage, config providers, client settings.
 *
 * Connectors create one automatically if they require it, and share identical ones.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-workers.html
 * @resource AWS::KafkaConnect::WorkerConfiguration
 */
export class WorkerConfiguration extends WorkerConfigurationBase {
  /**
   * References a worker configuration by its ARN.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param workerConfigurationArn the ARN
   */
  public static fromWorkerConfigurationArn(scope: Construct, id: string, workerConfigurationArn: string): IWorkerConfiguration {
    return WorkerConfiguration.fromWorkerConfigurationAttributes(scope, id, { workerConfigurationArn });
  }

  /**
   * References a worker configuration by its attributes.
   *
   * @param scope the parent construct
   * @param id the construct ID
   * @param attrs the attributes
   */
  public static fromWorkerConfigurationAttributes(scope: Construct, id: string, attrs: WorkerConfigurationAttributes): IWorkerConfiguration {
    class Import extends WorkerConfigurationBase {
      public readonly workerConfigurationArn = attrs.workerConfigurationArn;
      public readonly workerConfigurationRevision = attrs.revision ?? 1;
    }
    const imported = new Import(scope, id, { environmentFromArn: attrs.workerConfigurationArn });
    if (attrs.properties) {
      WorkerProperties.publish(imported, attrs.properties);
    }
    return imported;
  }

  /**
   * The ARN of the worker configuration.
   * @attribute
   */
  public readonly workerConfigurationArn: string;
  /**
   * The revision of the worker configuration.
   * @attribute
   */
  public readonly workerConfigurationRevision: number;
  /** The name of the worker configuration. */
  public readonly workerConfigurationName: string;

  constructor(scope: Construct, id: string, props?: WorkerConfigurationProps) {
    super(scope, id, { physicalName: props?.workerConfigurationName });

    const text = this.renderText(props ?? {});
    this.workerConfigurationName = props?.workerConfigurationName ?? this.contentName(text);
    refuse([MC_NAME_002], {
      name: this.node.path,
      workerConfiguration: {
        name: textOf(this.workerConfigurationName),
        description: props?.description === undefined ? undefined : textOf(props.description),
      },
    });
    const resource = new CfnWorkerConfiguration(this, 'Resource', {
      name: this.workerConfigurationName,
      description: props?.description,
      propertiesFileContent: Token.isUnresolved(text) ? Fn.base64(text) : Buffer.from(text, 'utf-8').toString('base64'),
    });
    this.workerConfigurationArn = resource.attrWorkerConfigurationArn;
    this.workerConfigurationRevision = Token.asNumber(resource.attrRevision);
    for (const [key, value] of Object.entries(props?.tags ?? {})) {
      Tags.of(this).add(key, value);
    }
  }

  /** A changed content needs another name: CloudFormation creates the new resource before it deletes the old one. */
  private contentName(text: string): string {
    const digest = contentDigest(JSON.stringify(Token.isUnresolved(text) ? Stack.of(this).resolve(text) : text));
    return `${stableName(this, 110)}-${digest}`;
  }

  /** The text, and its properties for the checks, if they are known. */
  private renderText(props: WorkerConfigurationProps): string {
    const given = props.propertiesText === undefined ? {} : parseProperties(props.propertiesText);
    const properties = this.renderProperties(props, given ?? {});
    if (given === undefined) {
      WorkerProperties.refuseParts(this, properties);
      return [props.propertiesText, writeProperties(properties)].filter(part => part !== '').join('\n');
    }
    WorkerProperties.refuse(this, properties);
    WorkerProperties.publish(this, properties);
    return writeProperties(properties);
  }

  private renderProperties(props: WorkerConfigurationProps, given: { [key: string]: string }): { [key: string]: string } {
    const providers = props.configProviders ?? [];
    const typed: { [key: string]: string } = Object.assign(
      {},
      props.keyConverter?.render('key.converter'),
      props.valueConverter?.render('value.converter'),
      props.offsetStorageTopic && { 'offset.storage.topic': props.offsetStorageTopic },
      props.offsetFlushInterval && { 'offset.flush.interval.ms': numberText(props.offsetFlushInterval.toMilliseconds()) },
      providers.length > 0 && { 'config.providers': [...new Set(providers.map(provider => provider.alias))].join(',') },
      ...providers.map(provider => provider.renderWorkerProperties(this)),
      props.topicCreationEnabled !== undefined && { 'topic.creation.enable': String(props.topicCreationEnabled) },
      prefixed('producer.', configTexts(props.producerConfig, this.node.path)),
      prefixed('consumer.', configTexts(props.consumerConfig, this.node.path)),
    );
    const merged = WorkerProperties.merge('the worker configuration', [
      ['its text', given], ['its properties', typed], ['"config"', configTexts(props.config, this.node.path)],
    ]);
    // a text that is given whole must be complete by itself; a rule says what it lacks
    const defaults = props.propertiesText === undefined ? { ...Converter.string().render('key.converter'), ...Converter.string().render('value.converter') } : {};
    return { ...defaults, ...merged };
  }
}

function prefixed(prefix: string, config: { [key: string]: string }): { [key: string]: string } {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [`${prefix}${key}`, value]));
}
