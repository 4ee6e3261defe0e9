import type { RecordNeed } from './record-needs';

/** What search engines take. */
export const JSON_DOCUMENTS: readonly RecordNeed[] = [{
  side: 'value',
  kinds: ['struct', 'map'],
  otherwise: 'and a document is an object: each record is rejected as malformed',
  fix: 'set value.converter=org.apache.kafka.connect.json.JsonConverter and value.converter.schemas.enable=false for records of JSON, or put the value into a field with HoistField$Value',
}];
