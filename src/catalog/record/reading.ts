import type { Kind, RecordType } from './record-type';
import { BYTES, NUMBER, TEXT, UNKNOWN } from './record-type';

const KAFKA = 'org.apache.kafka.connect.';
const JSON_CONVERTER = `${KAFKA}json.JsonConverter`;
const NUMBERS = /^org\.apache\.kafka\.connect\.converters\.(Double|Float|Integer|Long|Short)Converter$/;
const WITH_REGISTRY = /^(io\.confluent\.connect\.(avro\.Avro|json\.JsonSchema|protobuf\.Protobuf)Converter|com\.amazonaws\.services\.schemaregistry\.kafkaconnect\..+)$/;
const SNOWFLAKE = /^com\.snowflake\.kafka\.connector\.records\.Snowflake\w+Converter$/;

/** What a topic can hold beside objects. */
const OTHERS: readonly Kind[] = ['text', 'number', 'boolean', 'list'];

/** What a converter makes of the bytes of a topic: certain for those of plain values, something with fields as a rule for the others. */
export function readBy(className: string, schemasEnabled: boolean | undefined): RecordType {
  switch (className) {
    case `${KAFKA}storage.StringConverter`: return TEXT;
    case `${KAFKA}converters.ByteArrayConverter`: return BYTES;
    case `${KAFKA}converters.BooleanConverter`: return { kind: 'boolean', hasSchema: true };
    case JSON_CONVERTER: return schemasEnabled === false ? { kind: 'map', hasSchema: false, orElse: OTHERS }
      : schemasEnabled === undefined ? { kind: 'map', orElse: ['struct', ...OTHERS, 'bytes'] } : { kind: 'struct', hasSchema: true, orElse: ['map', 'bytes', ...OTHERS] };
    default:
  }
  return NUMBERS.test(className) ? NUMBER : SNOWFLAKE.test(className) ? { kind: 'opaque' }
    : WITH_REGISTRY.test(className) ? { kind: 'struct', hasSchema: true, orElse: ['bytes', ...OTHERS] } : UNKNOWN;
}
