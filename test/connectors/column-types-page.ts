import { join } from 'path';

/** The page whose table the test of 44 types holds. */
export const COLUMN_TYPES_PAGE = join(__dirname, '..', '..', 'docs', 'column-types.md');

const BEGIN = '<!-- From test/connectors/nulls.real.test.ts; UPDATE_GOLDEN=1 writes it. -->';
const END = '<!-- end -->';

/** What a column is to Kafka Connect, Avro and Parquet. */
export interface ColumnTypes {
  readonly [column: string]: { readonly kafka: string; readonly avro: any; readonly avroName: string; readonly parquet: string };
}

/** One type of PostgreSQL with a value of it, and what it becomes. */
export interface SampleRow {
  readonly type: string;
  /** As SQL. */
  readonly value: string;
  /** In JSON without schemas. */
  readonly text: unknown;
  readonly typed: string;
  readonly avro: string;
  readonly parquet: string;
  /** What Apache's libraries read of both formats, in words. */
  readonly read: unknown;
}

/** What changes on the way, by type; everything else is what the database has. */
const CHANGES: { readonly [type: string]: string } = {
  'numeric': 'a structure: the scale is that of the value. `decimal.handling.mode=string` makes text of it',
  'money': 'exact, without the currency, and with 64 digits: few readers take more than 38',
  'bit(3)': 'bytes, little-endian',
  'bit varying': 'bytes, little-endian',
  'time': 'cut to milliseconds, and marked as UTC',
  'timetz': 'text, in UTC',
  'timestamp': 'cut to milliseconds (MC-OPT-918), and marked as UTC',
  'timestamp(3)': 'marked as UTC',
  'timestamptz': 'text, in UTC',
  'interval': 'text of ISO 8601',
  'point': 'a structure',
  'hstore': 'text: JSON',
};

export function typesOf(schema: any, avro: string, parquet: string): ColumnTypes {
  const fields = new Map<string, any>(JSON.parse(avro).fields.map(({ name, type }: any) => [name, notNull(type)]));
  return Object.fromEntries(schema.fields.map(({ field, type, name }: any) => {
    const line = new RegExp(`^ {2}\\w+ (\\w+(?:\\(\\d+\\))?) ${field}(?: \\((.*)\\))?(?: = \\d+)?( \\{|;)$`, 'm').exec(parquet);
    const ofAvro = fields.get(field);
    return [field, {
      kafka: name === undefined ? type : name.split('.').pop(),
      avro: ofAvro,
      avroName: avroName(ofAvro),
      parquet: line === null ? '?' : line[2] === undefined ? line[1] : `${line[1]}, ${line[2]}`,
    }];
  }));
}

const notNull = (type: any) => (Array.isArray(type) ? type.find(each => each !== 'null') : type);

function avroName(type: any): string {
  if (typeof type === 'string') {
    return type;
  }
  const { logicalType, precision, scale } = type;
  return logicalType === 'decimal' ? `decimal(${precision},${scale})` : logicalType ?? (type.type === 'record' ? 'record' : type.type);
}

/** JSON whose whole numbers stay exact: those beyond 15 digits are texts. */
export function exactJson(text: string): any {
  return JSON.parse(text.replace(/([:[,]\s*)(-?\d{16,})(?=\s*[,\]}])/g, '$1"$2"'));
}

/**
 * A value as a reader that knows the logical type has it.
 *
 * @param bytes how bytes are written: of records, Avro's own text has a letter for each, and rehearsals Base64
 */
export function meaningOf(type: any, value: any, bytes: 'latin1' | 'base64' = 'latin1'): unknown {
  switch (typeof type === 'object' ? type.logicalType ?? type.type : type) {
    case 'date': return new Date(value * 86_400_000).toISOString().slice(0, 10);
    case 'time-millis': return new Date(value).toISOString().slice(11, 23);
    case 'timestamp-millis': return new Date(value).toISOString();
    case 'decimal': return exact(Buffer.from(value, bytes), type.scale);
    case 'bytes': return `0x${Buffer.from(value, bytes).toString('hex')}`;
    case 'record': return Object.fromEntries(type.fields.map(({ name, type: of }: any) => [name, value[name] === null ? null : meaningOf(notNull(of), value[name], bytes)]));
    default: return value;
  }
}

/** Two's complement. */
function exact(bytes: Buffer, scale: number): string {
  const digits = BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`)).toString().padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The page with the table of what was found. */
export function renderTypes(page: string, rows: readonly SampleRow[]): string {
  const table = [
    '| type of PostgreSQL | value | JSON without schemas | type of Kafka Connect | Avro | Parquet | read back of both | what changes |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(({ type, value, text, typed, avro, parquet, read }) =>
      `| ${[`\`${type}\``, code(value), code(JSON.stringify(text)), typed, avro, parquet, code(JSON.stringify(read)), CHANGES[type] ?? ''].join(' | ')} |`),
  ].join('\n');
  const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  return `${page.slice(0, before)}\n\n${table}\n\n${page.slice(after)}`;
}

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
