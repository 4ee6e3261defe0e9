// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
/**
 * Options of `io.debezium.converters.CloudEventsConverter`.
 *
 * Read from the versions 2.7.4.Final, 3.5.0.Final, 3.6.0.Final, 3.6.1.Final, 3.7.0.Final.
 *
 * @see https://debezium.io/documentation/reference/stable/integrations/cloudevents.html
 */
export interface CloudEventsConverterOptions {
  /**
   * `data.serializer.type`: string, since 3.5.0.
   *
   * @default - `json`
   */
  readonly dataSerializerType?: string;

  /**
   * `extension.attributes.enable`: boolean, since 3.5.0.
   *
   * @default - `true`
   */
  readonly extensionAttributesEnable?: boolean;

  /**
   * `metadata.source`: list, since 3.5.0.
   *
   * @default - `value,id:generate,type:generate,traceparent:header,dataSchem…`
   */
  readonly metadataSource?: string[];

  /**
   * `opentelemetry.tracing.attributes.enable`: boolean, since 3.5.0.
   *
   * @default - `false`
   */
  readonly opentelemetryTracingAttributesEnable?: boolean;

  /**
   * `schema.cloudevents.name`: string, since 3.5.0.
   *
   * @default - not set
   */
  readonly schemaCloudeventsName?: string;

  /**
   * `schema.data.name.source.header.enable`: boolean, since 3.5.0.
   *
   * @default - `false`
   */
  readonly schemaDataNameSourceHeaderEnable?: boolean;

  /**
   * `schema.name.adjustment.mode`: string, since 3.5.0.
   *
   * @default - `avro`
   */
  readonly schemaNameAdjustmentMode?: string;

  /**
   * `serializer.type`: string, since 3.5.0.
   *
   * @default - `json`
   */
  readonly serializerType?: string;
}
