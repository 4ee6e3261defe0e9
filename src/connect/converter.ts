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

/** How `Converter.json` writes schemas. */
export interface JsonRecordOptions {
  /**
   * Whether each record carries its schema. Parquet and JDBC sinks need one; OpenSearch does not.
   *
   * @default false
   */
  readonly schemasEnabled?: boolean;
}

/**
 * A converter for keys, values or headers. Producers and consumers of a topic must agree on it.
 *
 * @see https://kafka.apache.org/37/documentation.html#connectconfigs_key.converter
 */
export class Converter {
  /** Text in UTF-8, the default of MSK Connect. Loses the structure of records: `Struct{id=1}`. */
  public static string(): Converter {
    return new Converter('org.apache.kafka.connect.storage.StringConverter', { inPlugin: false });
  }

  /**
   * JSON, with or without a schema in each record.
   *
   * @param options whether records carry schemas
   */
  public static json(options: JsonRecordOptions = {}): Converter {
    return new Converter('org.apache.kafka.connect.json.JsonConverter', {
      inPlugin: false,
      config: { 'schemas.enable': String(options.schemasEnabled ?? false) },
    });
  }

  /** Bytes as they are. */
  public static byteArray(): Converter {
    return new Converter('org.apache.kafka.connect.converters.ByteArrayConverter', { inPlugin: false });
  }

  /**
   * Any other converter, such as an Avro converter with a schema registry.
   *
   * @param className the fully qualified name of the Java class
   * @param options its options
   */
  public static custom(className: string, options: ConverterOptions = {}): Converter {
    return new Converter(className, options);
  }

  private constructor(
    /** The fully qualified name of the Java class. */
    public readonly className: string,
    private readonly options: ConverterOptions,
  ) {}

  /** Whether the class must be in the plugin. */
  public get inPlugin(): boolean {
    return this.options.inPlugin ?? true;
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
}
