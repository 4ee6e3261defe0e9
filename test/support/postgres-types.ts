const LETTERS = 'repeat(\'x\', 3000)';
const words = (separator: string) => `(SELECT string_agg('w' || i, '${separator}') FROM generate_series(1, 800) i)`;

/** A type of PostgreSQL, and a value of it that is long enough to be stored apart. */
export const SINGLE: { readonly [type: string]: string } = {
  'text': LETTERS,
  'varchar': LETTERS,
  'char(3000)': LETTERS,
  'long_text': LETTERS,
  'bytea': 'decode(repeat(\'ab\', 3000), \'hex\')',
  'numeric': 'repeat(\'12345\', 800)::numeric',
  'bit varying': 'repeat(\'10\', 10000)::varbit',
  'json': `to_json(${LETTERS})`,
  'jsonb': `to_jsonb(${LETTERS})`,
  'xml': `('<a>' || ${LETTERS} || '</a>')::xml`,
  'tsvector': `${words(' ')}::tsvector`,
  'citext': `${LETTERS}::citext`,
  'hstore': `hstore('k', ${LETTERS})`,
  'ltree': `${words('.')}::ltree`,
};

/** An element of each type of which an array is stored apart. */
export const ELEMENTS: { readonly [type: string]: string } = {
  'smallint': '1', 'int': '1', 'bigint': '1', 'real': '1.5', 'double precision': '1.5', 'numeric(10,2)': '1.5', 'numeric': '1.5', 'oid': '1', 'boolean': 'true',
  'text': '\'x\'', 'varchar': '\'x\'', 'char(3)': '\'x\'', 'citext': '\'x\'', 'mood': '\'sad\'', 'json': '\'1\'', 'jsonb': '\'1\'', 'bytea': '\'x\'',
  'uuid': '\'00000000-0000-0000-0000-000000000001\'', 'inet': '\'10.0.0.1\'', 'cidr': '\'10.0.0.0/24\'', 'macaddr': '\'00:00:00:00:00:01\'',
  'date': '\'2024-02-29\'', 'time': '\'10:00\'', 'timetz': '\'10:00+00\'', 'timestamp': '\'2024-02-29\'', 'timestamptz': '\'2024-02-29Z\'',
  'int4range': '\'[1,2)\'', 'numrange': '\'[1,2)\'', 'daterange': '\'[2024-02-29,2024-03-01)\'', 'tsrange': '\'[2024-02-29,2024-03-01)\'',
};

/** What the types need in a database. */
export const TYPES = `
CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION ltree;
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE DOMAIN long_text AS text;`;

/** A value of each of 44 types that shows what becomes of it: digits beyond milliseconds, a scale, a zone, letters of other alphabets. */
export const SAMPLES: { readonly [type: string]: string } = {
  'smallint': '-32768',
  'int': '2147483647',
  'bigint': '9223372036854775807',
  'real': '1.5',
  'double precision': '1.7976931348623157e308',
  'numeric(12,2)': '1234567890.12',
  'numeric(38,10)': '1234567890123456789012345678.0123456789',
  'numeric': '1.50',
  'money': '\'1234.56\'',
  'oid': '4294967295',
  'boolean': 'true',
  'text': '\'röw\'',
  'varchar(10)': '\'röw\'',
  'char(3)': '\'x\'',
  'long_text': '\'röw\'',
  'citext': '\'Röw\'',
  'mood': '\'sad\'',
  'bytea': '\'\\xdeadbeef\'',
  'bit(1)': 'B\'1\'',
  'bit(3)': 'B\'110\'',
  'bit varying': 'B\'110\'',
  'json': '\'{"a": [1, null]}\'',
  'jsonb': '\'{"a": [1, null]}\'',
  'xml': '\'<a>1</a>\'',
  'uuid': '\'00000000-0000-0000-0000-000000000001\'',
  'inet': '\'10.0.0.1/24\'',
  'cidr': '\'10.0.0.0/24\'',
  'macaddr': '\'00:00:00:00:00:01\'',
  'date': '\'2024-02-29\'',
  'time': '\'10:15:30.123456\'',
  'timetz': '\'10:15:30.123456+02\'',
  'timestamp': '\'2024-02-29 13:14:15.678901\'',
  'timestamp(3)': '\'2024-02-29 13:14:15.678\'',
  'timestamptz': '\'2024-02-29 13:14:15.678901+02\'',
  'interval': '\'1 month -2 days 03:04:05.678\'',
  'point': '\'(1.5,-2)\'',
  'tsvector': '\'a b\'',
  'hstore': '\'a=>1\'',
  'ltree': '\'a.b\'',
  'int4range': '\'[1,2)\'',
  'numrange': '\'[1.5,2)\'',
  'daterange': '\'[2024-02-29,2024-03-01)\'',
  'tsrange': '\'[2024-02-29,2024-03-01)\'',
  'int[]': '\'{1,NULL}\'',
};
