import { JAVA_NAME, bounds, boundsProblem, listed, regexListProblem, regexProblem } from './check-parts';
import type { ParsedKind } from './check-kinds';
import { bucketNameProblem, javaTimePatternProblem } from './grammars';
import type { Check } from './model';
import { javaTrim, Parsed } from './parse';

const CAST_TYPES = ['int8', 'int16', 'int32', 'int64', 'float32', 'float64', 'boolean', 'string'];

function listOf(value: Parsed): string[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Java's `split(":")`: empty pieces at the end are dropped. */
function colonParts(text: string): string[] {
  const parts = text.split(':');
  while (parts.length > 1 && parts[parts.length - 1] === '') {
    parts.pop();
  }
  return parts;
}

function castProblem(mappings: string[]): string | undefined {
  let whole = false;
  for (const mapping of mappings) {
    const parts = colonParts(mapping);
    const type = javaTrim(parts[parts.length > 1 ? 1 : 0]).toLowerCase();
    if (parts.length > 2 || !CAST_TYPES.includes(type)) {
      return `has '${mapping}', expected field:type or one type, with a type of ${CAST_TYPES.join(', ')}`;
    }
    whole = whole || parts.length === 1;
  }
  return whole && mappings.length > 1 ? 'casts the whole value and fields at once' : undefined;
}

function urlProblem(text: string): string | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.hostname ? undefined : 'must be an absolute http or https URL';
  } catch {
    return 'must be an absolute URL with its scheme, such as https://host:443';
  }
}

function notEmpty(value: Parsed): string | undefined {
  return value === '' ? 'must not be empty' : undefined;
}

function jsonProblem(value: Parsed, fits: (parsed: unknown) => boolean, expected: string): string | undefined {
  if (typeof value !== 'string') {
    return undefined;
  }
  try {
    return fits(JSON.parse(value)) ? undefined : `must be ${expected}`;
  } catch {
    return value.trim().startsWith(expected === 'a JSON array' ? '[' : '{') && /'/.test(value) ? undefined : `must be ${expected}`;
  }
}

/** Apache Avro reads comments before a schema, which JSON does not have. */
function avroRecordProblem(text: string): string | undefined {
  const problem = 'must be the Avro schema of a record, such as {"type":"record","name":"Key","fields":[{"name":"_id","type":"string"}]}';
  try {
    const { type, name, fields } = Object(JSON.parse(text));
    return /^(record|error)$/.test(type) && typeof name === 'string' && Array.isArray(fields) ? undefined : problem;
  } catch {
    return /\/[*/]/.test(text) ? undefined : problem;
  }
}

function dateFormatProblem(value: string): string | undefined {
  const problem = javaTimePatternProblem(value);
  return problem === undefined ? undefined : `is not a date format of Java: it ${problem}`;
}

function timeZoneProblem(value: string): string | undefined {
  if (/^(Z|UTC|GMT|UT)?([+-]\d{1,2}(:?\d{2})?(:?\d{2})?)?$/.test(value) && value !== '') {
    return undefined;
  }
  if (/^(SystemV\/|EST5EDT|MET|WET|CET|EET|MST7MDT|PST8PDT|CST6CDT)/.test(value)) {
    return undefined;
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return undefined;
  } catch {
    return 'must be a time zone, such as UTC or Europe/Paris';
  }
}

function bucketProblem(value: string): string | undefined {
  // the SDK of AWS is stricter than Amazon S3
  const problem = bucketNameProblem(value) ?? (/\.-|-\./.test(value) ? 'it has a dot beside a hyphen' : undefined);
  return problem === undefined ? undefined : `must be a bucket name: ${problem}`;
}

/** Checks over the parsed value; `null` stands for a value that is absent, null or could not be parsed. */
const PARSED_CHECKS: Record<ParsedKind, (value: Parsed, check: Check) => string | undefined> = {
  'range': (value, check) => (value === null ? 'must have a value' : boundsProblem(value as number, bounds(check))),
  'range-or-null': (value, check) => (value === null ? undefined : boundsProblem(value as number, bounds(check))),
  'in': (value, check) => (check.v!.includes(value as string) ? undefined : `must be one of ${listed(check.v)}`),
  'in-ci': (value, check) => (typeof value === 'string' && check.v!.some(one => String(one).toUpperCase() === value.toUpperCase())
    ? undefined : `must be one of ${listed(check.v)}`),
  'in-ci-or-null': (value, check) => (value === null ? undefined : PARSED_CHECKS['in-ci'](value, check)),
  'in-or-null': (value, check) => (value === null ? undefined : PARSED_CHECKS.in(value, check)),
  'in-or-empty': (value, check) => (value === null || value === '' ? undefined : PARSED_CHECKS.in(value, check)),
  'in-ci-or-empty': (value, check) => (value === null || value === '' ? undefined : PARSED_CHECKS['in-ci'](value, check)),
  'list-in-ci': (value, check) => listOf(value)?.map(one => PARSED_CHECKS['in-ci'](one, check)).find(problem => problem),
  'non-empty': notEmpty,
  'non-blank': value => (typeof value === 'string' && javaTrim(value) === '' ? 'must not be blank' : undefined),
  'name': value => notEmpty(value) ?? (typeof value === 'string' && /[\u0000-\u001f\u007f-\u009f]/.test(value) ? 'must not contain control characters' : undefined),
  'non-null': value => (value === null ? 'must have a value' : undefined),
  'non-empty-list': value => (value === null || listOf(value)?.length === 0 ? 'must list at least one entry' : undefined),
  'unique': value => {
    const list = listOf(value) ?? [];
    const twice = list.find((one, index) => list.indexOf(one) !== index);
    return twice === undefined ? undefined : `names '${twice}' twice`;
  },
  'regex': value => (value === null ? 'must be a regular expression' : regexProblem(value)),
  'regex-or-empty': value => (value === null || value === '' ? undefined : regexProblem(value)),
  'regex-list': value => regexListProblem(listOf(value) ?? []),
  'cast': value => {
    const list = listOf(value);
    return list === undefined || list.length === 0 ? 'must list at least one field:type' : castProblem(list);
  },
  'renames': value => {
    const wrong = listOf(value)?.find(one => colonParts(one).length !== 2);
    return wrong === undefined ? undefined : `has '${wrong}', expected old:new`;
  },
  'url': value => (typeof value === 'string' ? urlProblem(value) : undefined),
  'url-list': value => listOf(value)?.map(urlProblem).find(problem => problem),
  'path-slash': value => (typeof value === 'string' && !value.startsWith('/') ? 'must start with /' : undefined),
  'pairs': value => {
    const wrong = listOf(value)?.find(one => one.split(':').length !== 2 || one.split(':').some(part => part.trim() === ''));
    return wrong === undefined ? undefined : `has '${wrong}', expected name:value`;
  },
  'time-zone': value => (typeof value === 'string' ? timeZoneProblem(value) : undefined),
  'time-zone-or-empty': value => (typeof value === 'string' && value !== '' ? timeZoneProblem(value) : undefined),
  'json-array': value => (value === '' ? undefined : jsonProblem(value, Array.isArray, 'a JSON array')),
  'json': value => jsonProblem(value, one => typeof one === 'object' && one !== null && !Array.isArray(one), 'a JSON document'),
  'json-or-empty': value => (value === '' ? undefined : PARSED_CHECKS.json(value, { k: 'json' })),
  'avro-record': value => (value === null ? 'must have a value' : avroRecordProblem(String(value))),
  'date-format': value => (typeof value === 'string' ? dateFormatProblem(value) : undefined),
  'operation-time': value => (typeof value !== 'string' || value === '' || /^([+-]?\d{1,19}|\{.*\}|\d{4}-\d\d-\d\dT.*)$/.test(value) ? undefined
    : 'must be seconds since 1970, an ISO date and time, or a BSON timestamp'),
  'java-name': value => (typeof value === 'string' && !JAVA_NAME.test(value) ? 'must be a Java class name' : undefined),
  'java-name-or-empty': value => (value === '' ? undefined : PARSED_CHECKS['java-name'](value, { k: 'java-name' })),
  'java-name-list': value => (listOf(value)?.some(one => !JAVA_NAME.test(one)) ? 'must list Java class names' : undefined),
  'connection-string': value => (typeof value === 'string' && !/^mongodb(\+srv)?:\/\/.+/.test(value)
    ? 'must start with mongodb:// or mongodb+srv://' : undefined),
  'topic-override': value => (value === '' || value === null ? undefined : 'is a pattern of names, not a name: put a topic in place of %s'),
  'locale': value => (typeof value === 'string' && value !== '' && !/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/.test(value) ? 'must be a language tag' : undefined),
  'region': value => (typeof value === 'string' && !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(value) ? 'must be a region, such as eu-west-1' : undefined),
  'positive-or-minus-one': value => (typeof value === 'number' && value !== -1 && value < 1 ? 'must be positive, or -1 for the default of the broker' : undefined),
  'bucket': value => (value === '' ? 'must not be empty' : typeof value === 'string' ? bucketProblem(value) : undefined),
};

export function parsedProblem(check: Check, value: Parsed): string | undefined {
  if (check.k === 'all') {
    return check.all!.map(one => parsedProblem(one, value)).find(problem => problem);
  }
  return PARSED_CHECKS[check.k as ParsedKind](value, check);
}
