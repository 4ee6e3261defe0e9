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
