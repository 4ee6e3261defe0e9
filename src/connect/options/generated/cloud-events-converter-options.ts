// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.converters.CloudEventsConverter`.
 *
 * Change events in the form of CloudEvents. Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/integrations/cloudevents.html
 */
export interface CloudEventsConverterOptions {
  /**
   * How the data within the envelope is written: JSON or Avro.
   *
   * `data.serializer.type`: string, since 3.5.0.
   *
   * @default - `json`
   */
  readonly dataSerializerType?: string;

  /**
   * Whether the envelope holds Debezium's extension attributes.
   *
   * `extension.attributes.enable`: boolean, since 3.5.0.
   *
   * @default - `true`
   */
  readonly extensionAttributesEnable?: boolean;

  /**
   * Where id, type, source and the names of schemas come from: the value, headers or generated.
   *
   * `metadata.source`: list, since 3.5.0.
   *
   * @default - `value,id:generate,type:generate,traceparent:header,dataSchem…`
   */
  readonly metadataSource?: string[];

  /**
   * Whether the envelope holds attributes of OpenTelemetry traces.
   *
   * `opentelemetry.tracing.attributes.enable`: boolean, since 3.5.0.
   *
   * @default - `false`
   */
  readonly opentelemetryTracingAttributesEnable?: boolean;

  /**
   * The name of the schema of the envelope.
   *
   * `schema.cloudevents.name`: string, since 3.5.0.
   *
   * @default - not set
   */
  readonly schemaCloudeventsName?: string;

  /**
   * Whether the name of the schema of the data is taken from a header.
   *
   * `schema.data.name.source.header.enable`: boolean, since 3.5.0.
   *
   * @default - `false`
   */
  readonly schemaDataNameSourceHeaderEnable?: boolean;

  /**
   * How names of schemas are changed so that the converter of the message accepts them.
   *
   * `schema.name.adjustment.mode`: string, since 3.5.0.
   *
   * @default - `avro`
   */
  readonly schemaNameAdjustmentMode?: string;

  /**
   * How the envelope is written: JSON or Avro.
   *
   * `serializer.type`: string, since 3.5.0.
   *
   * @default - `json`
   */
  readonly serializerType?: string;
}
