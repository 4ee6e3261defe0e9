import type { Kind, RecordType } from './record-type';
import { BYTES, hasFields, recordWords, TEXT, UNKNOWN } from './record-type';
import { readBy } from './reading';

const KAFKA = 'org.apache.kafka.connect.';
const JSON_CONVERTER = `${KAFKA}json.JsonConverter`;
const TEXT_CONVERTER = `${KAFKA}storage.StringConverter`;
const BYTES_CONVERTER = `${KAFKA}converters.ByteArrayConverter`;
const NUMBERS = /^org\.apache\.kafka\.connect\.converters\.(Double|Float|Integer|Long|Short)Converter$/;

/** A converter as far as it decides on what a topic holds. */
export interface ConverterUsed {
  readonly className: string;
  readonly schemasEnabled: boolean | undefined;
}

/** What goes wrong where a converter writes something that it is not made for. */
export interface WritingProblem {
  readonly text: string;
  /** The task fails; otherwise it writes what nobody can read. */
  readonly fails: boolean;
}

/** Undefined where nothing goes wrong, or where nobody knows. */
export function writingProblem({ className }: ConverterUsed, { kind, orElse = [], envelope }: RecordType): WritingProblem | undefined {
  if (kind === undefined || orElse.length > 0) {
    return undefined;
  }
  const words = recordWords({ kind, envelope });
  if (className === TEXT_CONVERTER) {
    const written: Partial<Record<Kind, string>> = { struct: 'the string Struct{...}', map: 'a string like {id=1}, which is no JSON', bytes: 'the name of a Java object such as [B@1f2e3d' };
    return written[kind] === undefined ? undefined : { text: `writes ${written[kind]} in place of ${words}`, fails: false };
  }
  const takes = className === BYTES_CONVERTER ? 'bytes' : NUMBERS.test(className) ? 'number' : className === `${KAFKA}converters.BooleanConverter` ? 'boolean' : undefined;
  return takes === undefined || takes === kind ? undefined : { text: `does not support ${words}, so the task fails at the first record`, fails: true };
}

/** What a sink reads of what a source in the same app writes; nothing is known where the two do not fit. */
export function readBack(written: RecordType, writer: ConverterUsed, reader: ConverterUsed): RecordType {
  if (reader.className === TEXT_CONVERTER) {
    return TEXT;
  }
  if (reader.className === BYTES_CONVERTER) {
    return BYTES;
  }
  if (reader.className !== writer.className || written.kind === undefined || writingProblem(writer, written) !== undefined) {
    return readBy(reader.className, reader.schemasEnabled);
  }
  if (reader.className !== JSON_CONVERTER) {
    const { kind, fields, envelope } = written;
    return kind === 'struct' && readBy(reader.className, undefined).kind === 'struct' ? { kind, ...fields && { fields }, ...envelope && { envelope } }
      : readBy(reader.className, undefined);
  }
  const { schemasEnabled } = reader;
  return schemasEnabled === undefined || schemasEnabled !== writer.schemasEnabled ? UNKNOWN : schemasEnabled ? written : withoutSchema(written);
}

/** JSON without a schema: what is inside a field is a map again, bytes are texts. */
function withoutSchema({ kind, fields }: RecordType): RecordType {
  if (hasFields(kind)) {
    const certain = new Map([...fields?.certain ?? []].map(([name, type]) => [name, withoutSchema(type)]));
    return { kind: 'map', ...fields && { fields: { ...fields, certain } } };
  }
  return kind === undefined || kind === 'opaque' ? UNKNOWN : { kind: kind === 'bytes' ? 'text' : kind, hasSchema: false };
}
