import { holdsBounds, holdsValues } from './check-kinds';
import type { FormKind } from './check-kinds';
import { bounds, listed } from './check-parts';
import type { Check, OptionFact } from './model';
import { expectedOf } from './parse';

/** What the checks that are neither a list of values nor a range demand. */
const FORMS: Readonly<Record<FormKind, string>> = {
  'boolean': 'true or false',
  'double': 'a number',
  'required': 'a value that is not empty',
  'non-null': 'a value',
  'non-empty': 'a value that is not empty',
  'non-blank': 'a value that is not empty',
  'non-empty-list': 'a list of at least one entry',
  'unique': 'a list without duplicates',
  'name': 'a name without control characters',
  'positive-or-minus-one': 'a positive number, or -1 for the default of the brokers',
  'regex': 'a Java regular expression',
  'regex-or-empty': 'a Java regular expression',
  'regex-list': 'a comma-separated list of Java regular expressions',
  'class-name': 'the fully qualified name of a Java class',
  'java-name': 'the fully qualified name of a Java class',
  'java-name-or-empty': 'the fully qualified name of a Java class',
  'java-name-list': 'a comma-separated list of Java class names',
  'map': 'a comma-separated list of name=value',
  'pairs': 'a comma-separated list of name:value',
  'renames': 'a comma-separated list of old:new',
  'cast': 'a comma-separated list of field:type, or a single type',
  'url': 'an absolute URL, such as https://host:443',
  'url-list': 'a comma-separated list of absolute URLs, such as https://host:443',
  'path-slash': 'a path that starts with /',
  'time-zone': 'a time zone, such as UTC or Europe/Paris',
  'time-zone-or-empty': 'a time zone, such as UTC or Europe/Paris',
  'json': 'a JSON document',
  'json-or-empty': 'a JSON document',
  'json-array': 'a JSON array',
  'avro-record': 'the Avro schema of a record',
  'date-format': 'a Java date format, such as yyyy-MM-dd',
  'operation-time': 'seconds since 1970, an ISO date and time, or a BSON timestamp',
  'connection-string': 'an address that starts with mongodb:// or mongodb+srv://',
  'topic-override': 'the name of an option, with a topic in place of %s',
  'topic-name': 'letters, digits, underscores, hyphens and dots',
  'topic-name-or-empty': 'letters, digits, underscores, hyphens and dots',
  'host-name': 'letters, digits, underscores, hyphens and dots',
  'slot-name': '1 to 63 lower-case letters, digits and underscores',
  'operations': 'a comma-separated list of c, u, d, t and r, or none',
  'key-columns': 'entries of the form table:column,column, separated by semicolons',
  'replica-identity': 'entries of the form table:DEFAULT, FULL, NOTHING or INDEX name, separated by commas',
  'field-names': 'a comma-separated list of database.collection.field',
  'field-renames': 'a comma-separated list of database.collection.field:name',
  'three-part-name': 'names of the form database.schema.table',
  'one-element': 'a single data collection',
  'locale': 'a language tag, such as en-US',
  'endpoint': 'an address with its scheme, such as https://host:443',
  'no-text': 'nothing: omit the option',
  'region-name': 'an AWS Region, such as eu-west-1',
  'region': 'an AWS Region, such as eu-west-1',
  'bucket': 'the name of a bucket',
};

/** What an option takes, in words that follow "set it to": its values, their range or form, otherwise its type. With its default. */
export function allowedWords(option: OptionFact): string {
  const words = (option.check && checkWords(option.check, option)) ?? typeWords(option);
  const fallback = option.default;
  const isShown = !option.required && (typeof fallback === 'number' || typeof fallback === 'boolean' || (typeof fallback === 'string' && /^[\w.-]{1,60}$/.test(fallback)));
  return isShown ? `${words} (the default is ${fallback})` : words;
}

/** The type of an option in words that follow "set it to". */
export function typeWords(option: OptionFact): string {
  return option.type === 'LIST' ? 'a comma-separated list' : expectedOf(option.type);
}

function checkWords(check: Check, option: OptionFact): string | undefined {
  if (check.k === 'all') {
    return check.all!.map(one => checkWords(one, option)).find(words => words !== undefined);
  }
  if (check.k === 'any' || check.k === 'class') {
    return undefined;
  }
  if (holdsValues(check.k)) {
    return `${check.k === 'list-in-ci' ? 'a comma-separated list' : 'one'} of ${listed(check.v)}`;
  }
  return holdsBounds(check.k) ? rangeWords(check, option) : FORMS[check.k];
}

function rangeWords(check: Check, option: OptionFact): string {
  const [min, max] = bounds(check).map(bound => bound ?? undefined);
  const kind = check.k === 'int' || check.k === 'long' || check.k === 'short' || /^(INT|LONG|SHORT)$/.test(option.type) ? 'a whole number' : 'a number';
  if (min === undefined && max === undefined) {
    return kind;
  }
  return min === undefined ? `${kind} of at most ${max}` : max === undefined ? `${kind} of at least ${min}` : `${kind} from ${min} to ${max}`;
}
