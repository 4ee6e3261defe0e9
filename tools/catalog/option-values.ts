import { upperFirst } from './option-names';

/** An option that takes some values only. */
export interface ValueUse {
  /** What the names of its class begin with: `DebeziumPostgres`. */
  readonly base: string;
  readonly family: string;
  readonly property: string;
  readonly values: readonly string[];
}

/** Options that ask the same question in other words. */
const SAME_QUESTION: ReadonlyArray<readonly [families: RegExp, properties: RegExp, name: string]> = [
  [/^MongoDb$/, /ProjectionType$/, 'projectionType'],
  [/^MongoDb$/, /^(mongoErrors|errors)Tolerance$/, 'errorsTolerance'],
  [/^MongoDb$/, /^outputFormat(Key|Value)$/, 'outputFormat'],
  [/^AivenS3Sink$/, /TimestampSource$|^timestampSource$/, 'timestampSource'],
  [/^AivenS3Sink$/, /^(fileCompressionType|outputCompression)$/, 'compression'],
  [/^AivenOpenSearchSink$/, /^behaviorOn(MalformedDocuments|VersionConflict)$/, 'failureBehavior'],
  [/^Debezium$/, /^(event(Deserialization|Processing)FailureHandlingMode|inconsistentSchemaHandlingMode)$/, 'failureHandlingMode'],
  [/^Debezium$/, /^(field|schema)NameAdjustmentMode$/, 'nameAdjustmentMode'],
  [/^Debezium$/, /^databaseSslmode$/, 'databaseSslMode'],
  [/^DebeziumJdbc$/, /NamingStyle$/, 'namingStyle'],
];

/** What Debezium itself calls the two that read a binary log. */
const BINLOG = ['DebeziumMariaDb', 'DebeziumMySql'];

/**
 * The class of the values of each option, by `base.property`. A class holds what its options take: options of one family that ask the same question
 * and take the same values share one.
 */
export function valueClasses(uses: readonly ValueUse[]): Map<string, string> {
  const questions = new Map<string, ValueUse[]>();
  for (const use of uses) {
    const key = `${use.family}\n${questionOf(use)}`;
    questions.set(key, [...questions.get(key) ?? [], use]);
  }
  return new Map([...questions.values()].flatMap(classesOfQuestion));
}

function questionOf({ family, property }: ValueUse): string {
  return SAME_QUESTION.find(([families, properties]) => families.test(family) && properties.test(property))?.[2] ?? property;
}

function classesOfQuestion(uses: readonly ValueUse[]): Array<[string, string]> {
  const name = upperFirst(questionOf(uses[0]));
  const sets = new Map<string, ValueUse[]>();
  for (const use of uses) {
    const key = [...use.values].sort().join('\n');
    sets.set(key, [...sets.get(key) ?? [], use]);
  }
  const groups = [...sets.values()].sort((one, other) => bases(other).length - bases(one).length || bases(one)[0].localeCompare(bases(other)[0]));
  let plain = false;
  return groups.flatMap((group) => {
    const users = bases(group);
    const binlog = groups.length > 1 && users.length > 1 && users.every(base => BINLOG.includes(base));
    const shared = users.length > 1 && !binlog && !plain;
    plain ||= shared;
    const prefix = binlog ? 'DebeziumBinlog' : shared ? group[0].family : users[0];
    return group.map(({ base, property }): [string, string] => [`${base}.${property}`, withoutStutter(prefix, name)]);
  });
}

function bases(uses: readonly ValueUse[]): string[] {
  return [...new Set(uses.map(({ base }) => base))].sort();
}

/** `MongoDbSource` and `MongoErrorsTolerance` are `MongoDbSourceErrorsTolerance`. */
function withoutStutter(prefix: string, name: string): string {
  const said = prefix.split(/(?=[A-Z])/);
  const words = name.split(/(?=[A-Z])/);
  while (words.length > 1 && said.some(word => word.toLowerCase().startsWith(words[0].toLowerCase()) && words[0].length > 1)) {
    words.shift();
  }
  return `${prefix}${words.join('')}`;
}

/** The constants of a class of values by their names. */
export function constantsOf(allowed: readonly string[]): Map<string, string> {
  const constants = new Map<string, string>();
  for (const value of allowed.filter(one => /[A-Za-z0-9]/.test(one))) {
    const constant = value.replace(/\+/g, '_AND_').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '').replace(/^(\d)/, 'V_$1');
    if (!constants.has(constant)) {
      constants.set(constant, value);
    }
  }
  return constants;
}

/** The text of a class of values. */
export function renderValues(name: string, constants: ReadonlyMap<string, string>): string {
  const members = [...constants].sort(([a], [b]) => a.localeCompare(b)).map(([constant, value]) =>
    `  /** \`${value}\`. */\n  public static readonly ${constant} = new ${name}(${quote(value)});`);
  return `/** Values of an option. */\nexport class ${name} {\n${members.join('\n\n')}\n\n`
    + '  /** A value that this library does not know, as it stands in the configuration. */\n'
    + `  public static of(value: string): ${name} {\n    return new ${name}(value);\n  }\n\n`
    + '  private constructor(\n    /** The value as it stands in the configuration. */\n    public readonly value: string,\n  ) {}\n}\n';
}

export function quote(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, '\\\'')}'`;
}
