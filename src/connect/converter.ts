import type { IDependable } from 'constructs';
import { BYTES_CONVERTER, JSON_CONVERTER, STRING_CONVERTER } from '../catalog';
import { REGISTRY_CONVERTERS } from '../families';
import type { RegistryConverter } from '../families';
import { configTexts } from '../synth';
import type { ConnectorDefinitionContext, ConnectorEndpoint } from './connector-definition-config';
import type { ConnectorSecret } from './connector-secret';
import type {
  CloudEventsConverterOptions, DebeziumBinaryDataConverterOptions, DebeziumByteArrayConverterOptions, JsonConverterOptions, StringConverterOptions,
} from './options';
import { renderOptions } from './options/render';
import type { PluginArchive } from './plugin-archive';
import type { PrimitiveType } from './primitive-type';
import type { SchemaRegistry } from './schema-registry';

/** What turns the bytes of a record's key, value or header into data and back. */
export interface ConverterOptions {
  /**
   * The options of the converter, without any prefix: `{ 'schemas.enable': 'false' }`.
   *
   * @default - the defaults of the class
   */
  readonly config?: { [key: string]: string };
  /**
   * Whether the class must be in the plugin. The converters of Apache Kafka Connect are available on every worker.
   *
   * @default true
   */
  readonly inPlugin?: boolean;
}

/** Options for `Converter.json`. */
export interface JsonRecordOptions {
  /**
   * Further options of the converter.
   *
   * @default - the defaults of the converter
   */
  readonly options?: JsonConverterOptions;
  /**
   * Whether each record includes its schema. Parquet and JDBC sinks require it; OpenSearch does not.
   *
   * @default false
   */
  readonly schemasEnabled?: boolean;
}

/** Options for a converter that stores schemas in a registry. */
export interface RegistryConverterOptions {
  /** The schema registry. It provides the archive, permissions, secret and security group rules. */
  readonly schemaRegistry: SchemaRegistry;
  /**
   * Further options of the converter, without any prefix: `{ 'enhanced.avro.schema.support': 'true' }`. They override the other properties.
   *
   * @default - the defaults of the class
   */
  readonly config?: { [key: string]: string };
}

/** The result of `Converter.bind`: what the connector requires to use the converter. */
export interface ConverterConfig {
  /** The configuration. */
  readonly config: { [key: string]: string };
  /** The secret values, by configuration key. */
  readonly secrets: { [key: string]: ConnectorSecret };
  /** The archives that contain the converter; none if no further archives can be added to the plugin. */
  readonly archives: PluginArchive[];
  /** The endpoints that it connects to besides Kafka and AWS. */
  readonly endpoints: ConnectorEndpoint[];
  /** Resources that must exist before the connector starts. */
  readonly dependencies: IDependable[];
}

/**
 * A converter for keys, values or headers. Producers and consumers of a topic must use the same format.
 *
 * @see https://kafka.apache.org/37/documentation.html#connectconfigs_key.converter
 */
export class Converter {
  /**
   * Strings, the default of MSK Connect. The structure of records is lost: `Struct{id=1}`.
   *
   * @param options the character set; by default, UTF-8
   */
  public static string(options: StringConverterOptions = {}): Converter {
    return Converter.typed(STRING_CONVERTER, options, { inPlugin: false });
  }

  /**
   * JSON, with or without a schema in each record.
   *
   * @param options whether records include schemas
   */
  public static json(options: JsonRecordOptions = {}): Converter {
    const schemas = options.schemasEnabled ?? (options.options?.schemasEnable === undefined ? false : undefined);
    return Converter.typed(JSON_CONVERTER, options.options ?? {}, {
      inPlugin: false,
      config: schemas === undefined ? {} : { 'schemas.enable': String(schemas) },
    });
  }

  /** Raw bytes. */
  public static byteArray(): Converter {
    return new Converter(BYTES_CONVERTER, { inPlugin: false });
  }

  /**
   * Debezium change events in CloudEvents format. The class is included in the Debezium archives.
   *
   * @param options how the envelope and data are serialized
   * @see https://debezium.io/documentation/reference/stable/integrations/cloudevents.html
   */
  public static cloudEvents(options: CloudEventsConverterOptions = {}): Converter {
    return Converter.typed('io.debezium.converters.CloudEventsConverter', options);
  }

  /**
   * Binary data unchanged, and other data with another converter: for outbox payloads. The class is included in the Debezium archives.
   *
   * @param options the other converter
   */
  public static debeziumBinaryData(options: DebeziumBinaryDataConverterOptions = {}): Converter {
    return Converter.typed('io.debezium.converters.BinaryDataConverter', options);
  }

  /**
   * Raw bytes unchanged, and other data with another converter. The class is included in the Debezium archives.
   *
   * @param options the other converter
   */
  public static debeziumByteArray(options: DebeziumByteArrayConverterOptions = {}): Converter {
    return Converter.typed('io.debezium.converters.ByteArrayConverter', options);
  }

  /**
   * Numbers or Booleans in the binary format of the Apache Kafka serializers.
   *
   * @param type the type of the values
   */
  public static primitive(type: PrimitiveType): Converter {
    return new Converter(`org.apache.kafka.connect.converters.${type.value}Converter`, { inPlugin: false });
  }

  /**
   * Apache Avro with schemas in a registry.
   *
   * @param options the registry
   */
  public static avro(options: RegistryConverterOptions): Converter {
    return Converter.ofRegistry('avro', options);
  }

  /**
   * JSON with schemas in a registry.
   *
   * @param options the registry
   */
  public static jsonSchema(options: RegistryConverterOptions): Converter {
    return Converter.ofRegistry('jsonSchema', options);
  }

  /**
   * Protocol Buffers with schemas in a registry.
   *
   * @param options the registry
   */
  public static protobuf(options: RegistryConverterOptions): Converter {
    return Converter.ofRegistry('protobuf', options);
  }

  /**
   * Any other converter.
   *
   * @param className the fully qualified name of the Java class
   * @param options its options
   */
  public static custom(className: string, options: ConverterOptions = {}): Converter {
    return new Converter(className, options);
  }

  private static ofRegistry(format: RegistryConverter['format'], { schemaRegistry, config }: RegistryConverterOptions): Converter {
    return new Converter(schemaRegistry._converter(format).className, { config: { ...schemaRegistry._config(format), ...config } }, schemaRegistry);
  }

  private static typed(className: string, options: object, { config, inPlugin }: ConverterOptions = {}): Converter {
    return new Converter(className, { config: renderOptions(options, className, config).config, inPlugin });
  }

  private constructor(
    /** The fully qualified name of the Java class. */
    public readonly className: string,
    private readonly options: ConverterOptions,
    private readonly registry?: SchemaRegistry,
  ) {}

  /** Whether the class must be in the plugin. */
  public get inPlugin(): boolean {
    return this.options.inPlugin ?? true;
  }

  /** What it writes where it keeps schemas in a registry. @internal */
  public get _registryFormat(): RegistryConverter['format'] | undefined {
    return this.registry && REGISTRY_CONVERTERS.find(({ className }) => className === this.className)?.format;
  }

  /** The same converter with all its options. @internal */
  public _with(config: { [key: string]: string }): Converter {
    return new Converter(this.className, { ...this.options, config }, this.registry);
  }

  /**
   * Renders the converter as configuration.
   *
   * @param property `key.converter`, `value.converter` or `header.converter`
   */
  public render(property: string): { [key: string]: string } {
    const options = Object.entries(configTexts(this.options.config, this.className)).map(([key, value]) => [`${property}.${key}`, value]);
    return { [property]: this.className, ...Object.fromEntries(options) };
  }

  /**
   * Returns what a connector requires to use it.
   *
   * @param property `key.converter`, `value.converter` or `header.converter`
   * @param context information about the connector
   */
  public bind(property: string, context: ConnectorDefinitionContext): ConverterConfig {
    const { registry, _registryFormat: format } = this;
    return {
      config: this.render(property),
      secrets: Object.fromEntries(Object.entries(format === undefined ? {} : registry!._secrets(format)).map(([key, secret]) => [`${property}.${key}`, secret])),
      archives: registry && format && context.takesAdditionalArchives ? [registry._archive(format, context)] : [],
      endpoints: [...registry?._endpoints ?? []],
      dependencies: [...registry?._dependencies ?? []],
    };
  }
}
