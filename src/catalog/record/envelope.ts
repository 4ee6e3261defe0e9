import { exactly } from './fields';
import type { RecordType } from './record-type';
import { NUMBER, TEXT } from './record-type';

const ROW: RecordType = { kind: 'struct', envelope: 'no' };

/** The change event of a row, as Debezium's connectors for relational databases give it. */
export const ROWS: RecordType = {
  kind: 'struct',
  envelope: 'rows',
  fields: exactly({ before: ROW, after: ROW, source: ROW, op: TEXT, ts_ms: NUMBER }, ['ts_us', 'ts_ns', 'transaction']),
};

/** The change event of a document: the document is a text of JSON. */
export const DOCUMENTS: RecordType = { kind: 'struct', envelope: 'documents' };
