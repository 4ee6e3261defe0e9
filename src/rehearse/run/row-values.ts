/** What a database says that a value is, as text; `null` where there is none. */
export type DatabaseValue = string | null;

/** `undefined` where the form of what was found is not one that is understood. */
export type Sameness = boolean | undefined;

const DECIMAL = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?(?:[eE]([+-]?\d+))?$/;
const TRUTH: { readonly [text: string]: boolean } = { t: true, true: true, 1: true, f: false, false: false, 0: false };
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,9}?)0*)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const TIME = /^(-?)(\d{1,3}):(\d\d):(\d\d)(?:\.(\d{1,9}?)0*)?Z?$/;
/** Nanoseconds, microseconds, milliseconds and days, in nanoseconds. */
const UNITS = [1n, 1000n, 1_000_000n, 86_400_000_000_000n];

/**
 * Whether what arrived of a column is what the database holds. Debezium and the converters write one value in several forms, by the options of
 * the connector: a moment as text or as a number of milliseconds, microseconds or nanoseconds, a decimal as text, number or bytes.
 */
export function sameValue(held: DatabaseValue, found: unknown): Sameness {
  if (held === null || found === null || found === undefined) {
    return held === null && (found === null || found === undefined);
  }
  if (typeof found === 'boolean') {
    return TRUTH[held] === undefined ? undefined : TRUTH[held] === found;
  }
  if (typeof found === 'number') {
    return sameNumber(held, found);
  }
  if (typeof found === 'string') {
    return sameText(held, found);
  }
  return Array.isArray(found) ? sameArray(held, found) : undefined;
}

function sameNumber(held: string, found: number): Sameness {
  if (DECIMAL.test(held)) {
    return Number(held) === found;
  }
  if (held in TRUTH) {
    return TRUTH[held] === (found === 1);
  }
  const moment = instant(held);
  return moment === undefined || !Number.isInteger(found) ? undefined : UNITS.some(unit => moment / unit === BigInt(found));
}

function sameText(held: string, found: string): Sameness {
  if (held === found) {
    return true;
  }
  const [one, other] = [plainDecimal(held), plainDecimal(found)];
  if (one !== undefined && other !== undefined) {
    return one === other;
  }
  const [moment, told] = [instant(held), instant(found)];
  if (moment !== undefined && told !== undefined) {
    return moment === told;
  }
  if (one !== undefined || moment !== undefined) {
    return undefined; // bytes of a decimal, words of an interval
  }
  if (/^\\x[0-9a-f]*$/.test(held)) {
    return Buffer.from(held.slice(2), 'hex').toString('base64') === found || held.slice(2) === found.toLowerCase();
  }
  return sameJson(held, found);
}

/** A document is the same whatever its spaces and the order of its fields. */
function sameJson(held: string, found: string): Sameness {
  const parsed = (text: string) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  };
  const sorted = (_: string, value: unknown) => value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value;
  const [one, other] = [parsed(held), parsed(found)];
  return one !== null && typeof one === 'object' && JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/** The elements of an array of PostgreSQL: `{a,"b c",NULL}`. */
function sameArray(held: string, found: readonly unknown[]): Sameness {
  if (!/^\{.*\}$/s.test(held) || /^\{\{/.test(held)) {
    return undefined;
  }
  const elements = [...held.slice(1, -1).matchAll(/(?:^|,)(?:"((?:[^"\\]|\\.)*)"|([^,]*))/gs)]
    .map(([, inQuotes, plain]) => inQuotes?.replace(/\\(.)/gs, '$1') ?? (plain === 'NULL' ? null : plain));
  const all = held === '{}' ? [] : elements;
  const each = all.map((element, index) => sameValue(element, found[index]));
  return all.length !== found.length || each.includes(false) ? false : each.includes(undefined) ? undefined : true;
}

function plainDecimal(text: string): string | undefined {
  const [, sign, whole = '', fraction = '', exponent] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || !/\d/.test(text)) {
    return undefined;
  }
  if (exponent !== undefined) {
    return `e${Number(text)}`;
  }
  const digits = `${whole || '0'}${fraction ? `.${fraction}` : ''}`;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** What a date, a time or a moment is in nanoseconds; a moment without zone is taken for one of UTC, as Debezium does. */
function instant(text: string): bigint | undefined {
  const date = DATE.exec(text.replace(/Z$/, ''));
  if (date) {
    return BigInt(Date.parse(`${date[0]}T00:00:00Z`)) * 1_000_000n;
  }
  const moment = TIMESTAMP.exec(text);
  if (moment) {
    const [, day, clock, fraction = '', zone = 'Z'] = moment;
    const milliseconds = Date.parse(`${day}T${clock}${zone.length === 3 ? `${zone}:00` : zone}`);
    return Number.isNaN(milliseconds) ? undefined : BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
  }
  const time = TIME.exec(text);
  if (time) {
    const [, sign, hours, minutes, seconds, fraction = ''] = time;
    const nanoseconds = BigInt(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
    return sign === '-' ? -nanoseconds : nanoseconds;
  }
  return undefined;
}
