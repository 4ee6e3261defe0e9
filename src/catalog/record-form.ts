import { followChain } from './record/chain';
import type { TransformStep } from './record/effect';
import { DOCUMENTS, ROWS } from './record/envelope';
import type { RecordType } from './record/record-type';
import { BYTES, hasFields, TEXT, UNKNOWN, WITH_FIELDS } from './record/record-type';

/**
 * What stands at the key or at the value of a record: the envelope of a change event (with rows, or with documents as texts), something with fields,
 * a text, bytes or another single value. `unknown` is what only the records themselves tell.
 */
export type RecordForm = 'rows' | 'documents' | 'fields' | 'text' | 'single' | 'unknown';

/** The transform of this library that refuses records at which a sink would stop. What it lets pass, it leaves as it is. */
export const REFUSE_RECORDS = 'io.github.cdkmskconnect.guard.RefuseRecords';

const JSON_TO_MAP = /^(org\.apache\.iceberg|io\.tabular\.iceberg)\.connect\.transforms\.JsonToMapTransform$/;
const TEXT_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
const SINGLE_VALUE_CONVERTER = /^org\.apache\.kafka\.connect\.converters\.(ByteArray|Boolean|Double|Float|Integer|Long|Short)Converter$/;

const TYPES: { readonly [form in RecordForm]: RecordType } = {
  rows: ROWS, documents: DOCUMENTS, fields: WITH_FIELDS, text: TEXT, single: BYTES, unknown: UNKNOWN,
};

/** What a converter reads and writes: certain for those of plain values, and fields as a rule for all others. */
export function formOfConverter(className: string): 'text' | 'single' | 'fields' {
  return className === TEXT_CONVERTER ? 'text' : SINGLE_VALUE_CONVERTER.test(className) ? 'single' : 'fields';
}

/** The form of key or value behind some transforms; `unknown` as soon as one of them leaves it open. */
export function formBehind(side: 'key' | 'value', start: RecordForm, steps: readonly TransformStep[] | undefined): RecordForm {
  const other = side === 'key' ? 'value' : 'key';
  return formOf(followChain({ [side]: TYPES[start], [other]: UNKNOWN } as { key: RecordType; value: RecordType }, steps, 'source').end[side]);
}

/** Whether a transform wants a text as its value. */
export function wantsText({ className }: TransformStep): boolean {
  return className !== undefined && JSON_TO_MAP.test(className);
}

function formOf({ kind, envelope }: RecordType): RecordForm {
  return kind === undefined ? 'unknown' : hasFields(kind) ? (envelope === undefined || envelope === 'no' ? 'fields' : envelope) : kind === 'text' ? 'text' : 'single';
}
