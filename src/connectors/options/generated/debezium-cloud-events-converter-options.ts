// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.converters.CloudEventsConverter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final; an option of one of them says so.
 */
export interface DebeziumCloudEventsConverterOptions {
  /**
   * The option `data.serializer.type`: string, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `json`
   */
  readonly dataSerializerType?: string;

  /**
   * The option `extension.attributes.enable`: boolean, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `true`
   */
  readonly extensionAttributesEnable?: boolean;

  /**
   * The option `metadata.source`: list, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `value,id:generate,type:generate,traceparent:header,dataSchemaName:generate`
   */
  readonly metadataSource?: string[];

  /**
   * The option `opentelemetry.tracing.attributes.enable`: boolean, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly opentelemetryTracingAttributesEnable?: boolean;

  /**
   * The option `schema.cloudevents.name`: string, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - not set
   */
  readonly schemaCloudeventsName?: string;

  /**
   * The option `schema.data.name.source.header.enable`: boolean, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `false`
   */
  readonly schemaDataNameSourceHeaderEnable?: boolean;

  /**
   * The option `schema.name.adjustment.mode`: string, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `avro`
   */
  readonly schemaNameAdjustmentMode?: string;

  /**
   * The option `serializer.type`: string, only in 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
   *
   * @default - `json`
   */
  readonly serializerType?: string;
}
