import type { IDependable } from 'constructs';
import { BYTES_CONVERTER, JSON_CONVERTER, STRING_CONVERTER } from '../catalog';
import { REGISTRY_CONVERTERS } from '../families';
import type { RegistryConverter } from '../families';
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
   * Options of the converter, without any prefix: `{ 'schemas.enable': 'false' }`.
   *
   * @default - the defaults of the class
   */
  readonly config?: { [key: string]: string };
  /**
   * Whether the class must be in the plugin. The converters of Apache Kafka Connect itself are on every worker.
   *
   * @default true
   */
  readonly inPlugin?: boolean;
}

/** How `Converter.json` writes records. */
export interface JsonRecordOptions {
  /**
   * Further options of the converter.
   *
   * @default - its defaults
   */
  readonly options?: JsonConverterOptions;
  /**
   * Whether each record carries its schema. Parquet and JDBC sinks need one; OpenSearch does not.
   *
   * @default false
   */
  readonly schemasEnabled?: boolean;
}

/** A converter that keeps schemas in a registry. */
export interface RegistryConverterOptions {
  /** The registry. It brings archive, permissions, secret and the way through security groups. */
  readonly schemaRegistry: SchemaRegistry;
  /**
   * Further options of the converter, without any prefix: `{ 'enhanced.avro.schema.support': 'true' }`. What stands here wins.
   *
   * @default - the defaults of the class
   */
  readonly config?: { [key: string]: string };
}

/** What a converter asks of its connector: the answer of `Converter.bind`. */
export interface ConverterConfig {
  /** The configuration. */
  readonly config: { [key: string]: string };
  /** Secret values, by configuration key. */
  readonly secrets: { [key: string]: ConnectorSecret };
  /** The archives that hold it; none where the plugin takes no further archive. */
  readonly archives: PluginArchive[];
  /** What it dials besides Kafka and AWS. */
  readonly endpoints: ConnectorEndpoint[];
  /** What must exist before the connector starts. */
  readonly dependencies: IDependable[];
}

/**
 * A converter for keys, values or headers. Producers and consumers of a topic must agree on it.
 *
 * @see https://kafka.apache.org/37/documentation.html#connectconfigs_key.converter
 */
export class Converter {
  /**
   * Text, the default of MSK Connect. Loses the structure of records: `Struct{id=1}`.
   *
   * @param options the character set, by default UTF-8
   */
  public static string(options: StringConverterOptions = {}): Converter {
    return Converter.typed(STRING_CONVERTER, options, { inPlugin: false });
  }

  /**
   * JSON, with or without a schema in each record.
   *
   * @param options whether records carry schemas
   */
  public static json(options: JsonRecordOptions = {}): Converter {
    const schemas = options.schemasEnabled ?? (options.options?.schemasEnable === undefined ? false : undefined);
    return Converter.typed(JSON_CONVERTER, options.options ?? {}, {
      inPlugin: false,
      config: schemas === undefined ? {} : { 'schemas.enable': String(schemas) },
    });
  }

  /** Bytes as they are. */
  public static byteArray(): Converter {
    return new Converter(BYTES_CONVERTER, { inPlugin: false });
  }

  /**
   * Change events of Debezium in the form of CloudEvents. The class is in the archives of Debezium.
   *
   * @param options how envelope and data are written
   * @see https://debezium.io/documentation/reference/stable/integrations/cloudevents.html
   */
  public static cloudEvents(options: CloudEventsConverterOptions = {}): Converter {
    return Converter.typed('io.debezium.converters.CloudEventsConverter', options);
  }

  /**
   * Binary data as it is, and what is not binary by another converter: for payloads of an outbox. The class is in the archives of Debezium.
   *
   * @param options the other converter
   */
  public static debeziumBinaryData(options: DebeziumBinaryDataConverterOptions = {}): Converter {
    return Converter.typed('io.debezium.converters.BinaryDataConverter', options);
  }

  /**
   * Bytes as they are, and what is not bytes by another converter. The class is in the archives of Debezium.
   *
   * @param options the other converter
   */
  public static debeziumByteArray(options: DebeziumByteArrayConverterOptions = {}): Converter {
    return Converter.typed('io.debezium.converters.ByteArrayConverter', options);
  }

  /**
   * A number or a boolean in the binary form of Kafka's own serializers.
   *
   * @param type what it is
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
   * Renders the converter for a configuration.
   *
   * @param property `key.converter`, `value.converter` or `header.converter`
   */
  public render(property: string): { [key: string]: string } {
    const options = Object.entries(this.options.config ?? {}).map(([key, value]) => [`${property}.${key}`, value]);
    return { [property]: this.className, ...Object.fromEntries(options) };
  }

  /**
   * Says what a connector needs for it.
   *
   * @param property `key.converter`, `value.converter` or `header.converter`
   * @param context what is known of the connector
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
