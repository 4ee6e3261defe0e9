/** A converter that keeps schemas in a registry. */
export interface RegistryConverter {
  readonly className: string;
  readonly title: string;
  readonly registry: 'glue' | 'confluent';
  readonly format: 'avro' | 'jsonSchema' | 'protobuf';
  /** The archive that holds it, by its id among the known ones. */
  readonly archive?: string;
  /** Its coordinates on Maven Central, where no checksum of it was measured. */
  readonly maven?: string;
}

/** The properties of converters of records. */
export const PROPERTIES = ['key.converter', 'value.converter'] as const;

const GLUE = 'com.amazonaws.services.schemaregistry.kafkaconnect';
/** Thin JARs: `plugin pin --resolve` finds what they need. */
const onCentral = (format: string) => `software.amazon.glue:${format}-kafkaconnect-converter:1.1.27`;
const CONFLUENT = 'io.confluent.connect';

/** The converters of the two registries, by format. */
export const REGISTRY_CONVERTERS: readonly RegistryConverter[] = [
  { className: `${GLUE}.AWSKafkaAvroConverter`, title: 'the Avro converter of AWS Glue', registry: 'glue', format: 'avro', archive: 'glue-schema-registry' },
  { className: `${GLUE}.jsonschema.JsonSchemaConverter`, title: 'the JSON Schema converter of AWS Glue', registry: 'glue', format: 'jsonSchema', maven: onCentral('jsonschema') },
  { className: `${GLUE}.protobuf.ProtobufSchemaConverter`, title: 'the Protobuf converter of AWS Glue', registry: 'glue', format: 'protobuf', maven: onCentral('protobuf') },
  { className: `${CONFLUENT}.avro.AvroConverter`, title: 'the Avro converter of Confluent', registry: 'confluent', format: 'avro', archive: 'avro-converter-confluent' },
  { className: `${CONFLUENT}.json.JsonSchemaConverter`, title: 'the JSON Schema converter of Confluent', registry: 'confluent', format: 'jsonSchema', archive: 'json-schema-converter-confluent' },
  { className: `${CONFLUENT}.protobuf.ProtobufConverter`, title: 'the Protobuf converter of Confluent', registry: 'confluent', format: 'protobuf', archive: 'protobuf-converter-confluent' },
];

const BY_CLASS = new Map(REGISTRY_CONVERTERS.map(converter => [converter.className, converter]));

/** What is known of a converter that keeps schemas in a registry, by its class. */
export function registryConverterOf(className: string | undefined): RegistryConverter | undefined {
  return className === undefined ? undefined : BY_CLASS.get(className);
}
