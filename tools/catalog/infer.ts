import { optionProblems } from '../../src/catalog/evaluate';
import type { Check, OptionFact, OptionType } from '../../src/catalog/model';
import { allowedValues, OptionProbe, SourceOption, SourceValidator } from './source';

/** What the definition itself says of the value, as a check over the parsed value. */
export function declaredCheck(option: SourceOption): Check | undefined {
  return option.validator && fromValidator(option.validator, option);
}

function fromValidator(validator: SourceValidator, option: SourceOption): Check | undefined {
  const name = validator.class.replace(/^.*[.$](?=[A-Za-z]\w*(\$\d+|\$\$Lambda)?$)/, '');
  const text = validator.text ?? validator.spec ?? '';
  if (validator.v_validators) {
    return all(validator.v_validators.map(one => fromValidator(one, option)));
  }
  if (/CompositeValidator/.test(validator.class)) {
    return fromText(text);
  }
  if (/LambdaValidator/.test(validator.class) && /or -1 to use the broker/.test(text)) {
    return option.type === 'LIST' ? { k: 'regex-list' } : { k: 'positive-or-minus-one' };
  }
  if (/Range$|PartRange|CompressionLevel/.test(validator.class)) {
    const spec = /^\[(-?[\d.]+)?,?\.{3},?(-?[\d.]+)?\]$/.exec(text);
    const [min, max] = [validator.f_min ?? (spec?.[1] && Number(spec[1])), validator.f_max ?? (spec?.[2] && Number(spec[2]))];
    return { k: 'range', v: max === undefined ? [min ?? null] : [min ?? null, max] };
  }
  if (/ConfigDef\$ValidString/.test(validator.class)) {
    return { k: 'in', v: allowedValues(option) };
  }
  if (/CaseInsensitiveValidString/.test(validator.class)) {
    return { k: 'in-ci', v: allowedValues(option) };
  }
  const values = allowedValues(option);
  if (/EnumValidatorAndRecommender/.test(validator.class) || (values.length > 0 && !/time.?zone/i.test(name + text))) {
    return { k: /^An empty string OR/.test(text) ? 'in-ci-or-empty' : option.type === 'LIST' ? 'list-in-ci' : 'in-ci-or-null', v: values };
  }
  return fromText(text) ?? BY_CLASS.find(([pattern]) => pattern.test(validator.class))?.[1];
}

function all(checks: Array<Check | undefined>): Check | undefined {
  const known = checks.filter((check): check is Check => check !== undefined);
  return known.length > 1 ? { k: 'all', all: known } : known[0];
}

const BY_TEXT: Array<[RegExp, Check]> = [
  [/^\[0,\.\.\.\]$/, { k: 'range-or-null', v: [0] }],
  [/^A concrete subclass of .*HeaderConverter/, { k: 'class', v: ['headerConverter'] }],
  [/^A concrete subclass of .*Converter/, { k: 'class', v: ['converter'] }],
  [/^non-null string, unique/, { k: 'all', all: [{ k: 'non-null' }, { k: 'unique' }] }],
  [/^unique /, { k: 'unique' }],
  [/^non-empty string, valid regex/, { k: 'all', all: [{ k: 'non-empty' }, { k: 'regex' }] }],
  [/^non-empty string without/, { k: 'name' }],
  [/^non-empty string$/, { k: 'non-empty' }],
  [/^non-null string$/, { k: 'non-null' }],
  [/^non-empty list$/, { k: 'non-empty-list' }],
  [/^valid regex$|^A valid regex$/, { k: 'regex' }],
  [/^An empty string OR A valid regex$/, { k: 'regex-or-empty' }],
  [/^An empty string OR A string matching `\(\\p\{javaJava/, { k: 'java-name-or-empty' }],
  [/^A string matching `\(\\p\{javaJava/, { k: 'java-name' }],
  [/^A list matching: `\(\\p\{javaJava/, { k: 'java-name-list' }],
  [/^A valid JSON array$/, { k: 'json-array' }],
  [/^A valid JSON document/, { k: 'json-or-empty' }],
  [/^A valid Avro schema/, { k: 'avro-record' }],
  [/^A valid connection string$/, { k: 'connection-string' }],
  [/^Topic override$/, { k: 'topic-override' }],
  [/^An empty string OR A valid server version$/, { k: 'in-or-empty', v: ['1'] }],
  [/DateTimeFormatter format$/, { k: 'date-format' }],
  [/locale language tag/i, { k: 'locale' }],
  [/^list of absolute http/, { k: 'url-list' }],
  [/^HTTP\(S\) URL$/, { k: 'url' }],
  [/^list of header:value$/, { k: 'pairs' }],
  [/^null,\[0, 86400000\]$/, { k: 'range-or-null', v: [0, 86400000] }],
  [/^Java time-zone id$/, { k: 'time-zone' }],
  [/Joda time-zone id$/, { k: 'time-zone-or-empty' }],
  [/^list of regular expressions$/, { k: 'regex-list' }],
];

const BY_CLASS: Array<[RegExp, Check]> = [
  [/transforms\.Cast\$/, { k: 'cast' }],
  [/transforms\.ReplaceField\$/, { k: 'renames' }],
  [/ZKPathValidator/, { k: 'path-slash' }],
  [/NonBlankStringValidator/, { k: 'non-blank' }],
  [/NonEmptyPassword/, { k: 'non-empty' }],
  [/s3\.S3ConfigFragment\$BucketNameValidator/, { k: 'bucket' }],
  [/validators\.UrlValidator/, { k: 'url' }],
  [/TimeZoneValidator/, { k: 'time-zone' }],
  [/FileCompressionTypeValidator/, { k: 'in-ci-or-null', v: ['none', 'gzip', 'snappy', 'zstd'] }],
  [/OutputTypeValidator/, { k: 'in-ci-or-null', v: ['avro', 'csv', 'json', 'jsonl', 'parquet'] }],
  [/OutputFieldsValidator/, { k: 'list-in-ci', v: ['key', 'value', 'offset', 'timestamp', 'headers'] }],
  [/OutputFieldsEncodingValidator/, { k: 'in-ci-or-null', v: ['none', 'base64'] }],
  [/TimestampSourceValidator/, { k: 'in-ci-or-null', v: ['wallclock', 'event'] }],
  [/AwsRegionValidator/, { k: 'region' }],
];

function fromText(text: string): Check | undefined {
  return BY_TEXT.find(([pattern]) => pattern.test(text))?.[1];
}

const raw = (check: Check): Check => ({ ...check, raw: 1 });
const both = (...checks: Check[]): Check => raw({ k: 'all', all: checks });

/** Forms that none of the values which are tried has: any option that refuses all of them would seem to demand one. */
const OF_NAME: ReadonlyArray<readonly [name: RegExp, Check]> = [
  [/rename/, { k: 'field-renames' }],
  [/replica\.identity/, { k: 'replica-identity' }],
];

function candidates(option: SourceOption, probe: OptionProbe): Check[] {
  // a value can be listed and still be refused
  const allowed = allowedValues(option).filter(value => !probe.rejected?.includes(value));
  const forms: Check[] = [
    { k: 'any' }, { k: 'required' }, { k: 'boolean' },
    ...[undefined, 0, 1].flatMap(min => (['int', 'long', 'short'] as const).map(k => (min === undefined ? { k } : { k, v: [min] }))),
    { k: 'double' },
    ...(allowed.length > 0 ? (['enum', 'enum-or-empty'] as const).map(k => ({ k, v: allowed })) : []),
    { k: 'class-name' }, { k: 'regex-list' }, { k: 'regex' }, { k: 'map' }, { k: 'topic-name' }, { k: 'topic-name-or-empty' }, { k: 'host-name' },
    { k: 'operations' }, { k: 'slot-name' }, { k: 'key-columns' }, { k: 'field-names' }, { k: 'three-part-name' },
    ...OF_NAME.filter(([name]) => name.test(option.name)).map(([, check]) => check), { k: 'one-element' },
  ];
  return forms.map(raw).concat([
    both({ k: 'required' }, { k: 'topic-name' }), both({ k: 'required' }, { k: 'host-name' }), both({ k: 'required' }, { k: 'long', v: [1] }),
    both({ k: 'required' }, { k: 'int', v: [1] }), both({ k: 'required' }, { k: 'int' }), both({ k: 'required' }, { k: 'connection-string' }),
  ]);
}

export interface Inference {
  readonly check?: Check;
  /** Values whose probed verdict the check does not give. */
  readonly unexplained: string[];
}

/** The simplest check that gives the verdict of the real one for every value that was tried. */
export function inferCheck(option: SourceOption, probe: OptionProbe, common: readonly string[]): Inference {
  const declared = declaredCheck(option);
  return simplest(option, probe, common, [
    declared, undefined, { k: 'in-or-empty', v: allowedValues(option) }, { k: 'operation-time' }, ...candidates(option, probe), { k: 'non-blank' },
  ]);
}

/** The same for a converter, whose code sees the text: what it throws for when a task makes it. */
export function inferConverterCheck(option: SourceOption, probe: OptionProbe, common: readonly string[]): Inference {
  const allowed = allowedValues(option);
  const found = simplest(option, probe, common, [
    declaredCheck(option), undefined, { k: 'range', v: [0] }, { k: 'range', v: [1] }, raw({ k: 'any' }), raw({ k: 'required' }),
    // what has a default can be said in a text
    ...option.default === null || option.default === undefined ? [raw({ k: 'no-text' })] : [],
    ...allowed.length > 0 ? [raw({ k: 'only', v: allowed }), raw({ k: 'enum-exact', v: allowed })] : [],
    ...(['int', 'long'] as const).flatMap(k => [raw({ k }), raw({ k, v: [0] }), raw({ k, v: [1] })]),
    raw({ k: 'map' }), raw({ k: 'endpoint' }), both({ k: 'required' }, { k: 'region-name' }),
  ]);
  return found.unexplained.length > 0 ? { ...found, check: declaredCheck(option) } : found;
}

/** What the code of a transform or predicate demands when its task starts, where it is more than Kafka Connect validates. */
export function inferStartCheck(option: SourceOption, probe: OptionProbe, common: readonly string[]): Check | undefined {
  const { tried = [], rejected = [], thrown = [], takes = [] } = probe;
  if (thrown.every(value => rejected.includes(value))) {
    return undefined;
  }
  const allowed = takes.length > 0 ? takes : allowedValues(option);
  const forms: Check[] = [
    { k: 'any' }, { k: 'boolean' }, ...(['int', 'long'] as const).flatMap(k => [{ k }, { k, v: [0] }, { k, v: [1] }]), { k: 'double' },
    ...allowed.length > 0 ? (['enum', 'enum-exact', 'only'] as const).map(k => ({ k, v: allowed })) : [], { k: 'regex' }, { k: 'regex-list' }, { k: 'map' },
  ];
  const found = simplest(option, { tried: [...tried, ...takes], rejected: thrown }, common, [
    raw({ k: 'required' }), ...forms.slice(1).map(raw), ...forms.slice(1).map(form => both({ k: 'required' }, form)),
  ]);
  if (found.unexplained.length === 0) {
    return found.check;
  }
  // what cannot be said in full is not said, but that it must be there
  return ['<absent>', '', '  '].every(value => thrown.includes(value)) ? raw({ k: 'required' }) : undefined;
}

function simplest(option: SourceOption, probe: OptionProbe, common: readonly string[], tries: Array<Check | undefined>): Inference {
  let best: Inference = { check: tries[0], unexplained: disagreements(option, tries[0], probe, common) };
  for (const check of tries) {
    const unexplained = disagreements(option, check, probe, common);
    if (unexplained.length < best.unexplained.length) {
      best = { check, unexplained };
    }
    if (best.unexplained.length === 0) {
      break;
    }
  }
  return best;
}

function disagreements(option: SourceOption, check: Check | undefined, probe: OptionProbe, common: readonly string[]): string[] {
  const fact = { ...bare(option), check };
  // ConfigDef refuses a default that its own validator refuses, so the default is a value that is taken
  const taken = option.type === 'STRING' && typeof option.default === 'string' ? [option.default] : [];
  const values: Array<string | undefined> = [undefined, ...taken, ...common, ...(probe.tried ?? [])];
  return values
    .filter(value => {
      const name = value ?? '<absent>';
      if (probe.exception?.includes(name)) {
        return false;
      }
      return (optionProblems(fact, value, name_ => (/^java\.lang\./.test(name_) ? undefined : 'cannot be found')).length > 0) !== (probe.rejected?.includes(name) ?? false);
    })
    .map(value => value ?? '<absent>');
}

export function bare(option: SourceOption): OptionFact {
  return {
    name: option.name,
    type: option.type as OptionType,
    required: option.required === true,
    default: option.default ?? null,
    importance: (option.importance ?? 'MEDIUM') as OptionFact['importance'],
    versions: [],
    internal: false,
    deprecated: false,
    aliases: [],
    dependents: [],
    unless: [],
  };
}
