/** A configuration that somebody published and runs. Hosts, names and passwords are changed; keys and settings are theirs. */
export interface PublicConfiguration {
  /** Repository and path. */
  readonly source: string;
  readonly name?: string;
  readonly config: Readonly<Record<string, string | number | boolean>>;
}

export const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
export const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
export const AVRO_CONVERTER = 'io.confluent.connect.avro.AvroConverter';
export const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';

/** Avro for keys and values with one registry. */
export function avro(url: string): Record<string, string> {
  return { 'key.converter': AVRO_CONVERTER, 'key.converter.schema.registry.url': url, 'value.converter': AVRO_CONVERTER, 'value.converter.schema.registry.url': url };
}
