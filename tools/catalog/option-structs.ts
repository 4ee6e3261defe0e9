import { classFact, factIndex, meaningOf, pageOf } from '../../src/catalog';
import { familyOf, kebab, structName } from './option-names';
import { OptionProperty, propertiesOf } from './option-properties';
import { quote } from './option-values';

/** A struct of typed options. */
export interface Struct {
  readonly name: string;
  readonly classNames: readonly string[];
  readonly family: string;
  /** The struct from which it inherits properties. */
  readonly base?: string;
  readonly properties: ReadonlyMap<string, OptionProperty>;
}

const BINLOG = ['DebeziumMariaDbOptions', 'DebeziumMySqlOptions'];
const RELATIONAL = [...BINLOG, 'DebeziumOracleOptions', 'DebeziumPostgresOptions', 'DebeziumSqlServerOptions'];

interface Base {
  readonly name: string;
  /** The struct that it extends itself. */
  readonly extends?: string;
  /** For its documentation. */
  readonly text: string;
  readonly members: readonly string[];
}

/** Structs with the equal properties of others, which extend them: the greatest group first. */
const BASES: readonly Base[] = [
  { name: 'DebeziumOptions', text: 'all Debezium source connectors', members: [...RELATIONAL, 'DebeziumMongoDbOptions'] },
  { name: 'DebeziumRelationalOptions', extends: 'DebeziumOptions', text: 'the Debezium connectors of relational databases', members: RELATIONAL },
  { name: 'DebeziumBinlogOptions', extends: 'DebeziumRelationalOptions', text: 'the Debezium connectors that read a binary log', members: BINLOG },
  {
    name: 'MirrorMakerOptions',
    text: 'the connectors of MirrorMaker 2',
    members: ['MirrorMakerCheckpointOptions', 'MirrorMakerHeartbeatOptions', 'MirrorMakerSourceOptions'],
  },
  { name: 'AivenJdbcOptions', text: 'the JDBC connectors of Aiven', members: ['AivenJdbcSinkOptions', 'AivenJdbcSourceOptions'] },
  { name: 'ConfluentJdbcOptions', text: 'the JDBC connectors of Confluent', members: ['ConfluentJdbcSinkOptions', 'ConfluentJdbcSourceOptions'] },
  { name: 'MongoDbOptions', text: 'the connectors of MongoDB', members: ['MongoDbSinkOptions', 'MongoDbSourceOptions'] },
];

/** Classes whose few options are arguments or properties of what makes them. */
const WITHOUT_STRUCT = /^org\.apache\.kafka\.connect\.(file|transforms\.predicates)\./;

/** One struct for each class that has options of its own, without bases. */
export function ownStructs(): Map<string, Struct> {
  const structs = new Map<string, Struct>();
  for (const [className, entry] of Object.entries(factIndex().classes)) {
    if (!/source|sink|transformation|predicate|onverter/.test(entry.k) || WITHOUT_STRUCT.test(className)) {
      continue;
    }
    const properties = propertiesOf(classFact(className)!);
    if (properties.size === 0) {
      continue;
    }
    const name = structName(className);
    const struct = structs.get(name);
    structs.set(name, struct
      ? { ...struct, classNames: [...struct.classNames, className], properties: new Map([...properties, ...struct.properties]) }
      : { name, classNames: [className], family: familyOf(className), properties });
  }
  return structs;
}

/** Options and classes of which no file of `src/catalog/meanings` says what they mean. */
export function withoutMeaning(): string[] {
  return Object.entries(factIndex().classes).filter(([, { k }]) => /source|sink|transformation|predicate|onverter/.test(k)).flatMap(([className]) => [
    ...(meaningOf(className) === undefined ? [className] : []),
    ...[...propertiesOf(classFact(className)!).values()].filter(({ key }) => meaningOf(className, key) === undefined).map(({ key }) => `${className} ${key}`),
  ]);
}

/** The structs with what several have in the same way moved to a struct that they extend. */
export function withBases(structs: ReadonlyMap<string, Struct>): Map<string, Struct> {
  const all = new Map(structs);
  for (const { name, extends: base, members } of BASES) {
    const held = members.map(member => all.get(member)!);
    const [first, ...others] = held;
    const shared = new Map([...first.properties].filter(([property, one]) => others.every(other => isSame(other.properties.get(property), one)))
      .map(([property, one]) => [property, { ...one, since: sinceOfAll(held, property) }]));
    all.set(name, { name, classNames: [], family: first.family, ...(base === undefined ? {} : { base }), properties: shared });
    for (const member of held) {
      all.set(member.name, { ...member, base: name, properties: new Map([...member.properties].filter(([property]) => !shared.has(property))) });
    }
  }
  return all;
}

function isSame(one: OptionProperty | undefined, other: OptionProperty): boolean {
  return one !== undefined && one.key === other.key && one.type === other.type && one.doc(undefined).join('\n') === other.doc(undefined).join('\n');
}

/** `since 3.6.1 (DebeziumMySql, DebeziumPostgres)`, where not all structs have an option in all versions. */
function sinceOfAll(structs: readonly Struct[], property: string): string | undefined {
  const words = new Map<string, string[]>();
  for (const { name, properties } of structs) {
    const { since } = properties.get(property)!;
    if (since !== undefined) {
      words.set(since, [...words.get(since) ?? [], name.replace(/Options$/, '')]);
    }
  }
  return words.size === 0 ? undefined
    : [...words].map(([since, names]) => names.length === structs.length ? since : `${since} (${names.join(', ')})`).join(', ');
}

/** The text of a struct. */
export function renderStruct(struct: Struct): string {
  const types = [...struct.properties.values()];
  const fromCdk = ['Duration', 'Size'].filter(type => types.some(one => one.type === type));
  const own = ['OptionalDuration', 'OptionalSize'].filter(type => types.some(one => one.type === type));
  const classes = [...new Set(types.filter(one => one.values).map(one => one.type))].sort();
  const imports = [
    ...(fromCdk.length > 0 ? [`import type { ${fromCdk.join(', ')} } from 'aws-cdk-lib';`] : []),
    ...(struct.base === undefined ? [] : [`import type { ${struct.base} } from './${kebab(struct.base)}';`]),
    ...(classes.length > 0 ? [`import type { ${classes.join(', ')} } from './${kebab(struct.family)}-values';`] : []),
    ...(types.some(one => one.type === 'IConnectorSecret') ? ['import type { IConnectorSecret } from \'../connector-secret\';'] : []),
    ...own.map(type => `import type { ${type} } from '../${kebab(type)}';`),
  ];
  const properties = [...struct.properties].sort(([a], [b]) => a.localeCompare(b)).map(([name, property]) => [
    '  /**', ...property.doc(property.since).map(line => (line === '' ? '   *' : `   * ${line}`)), '   */', `  readonly ${name}?: ${property.type};`,
  ].join('\n'));
  const inherits = struct.base === undefined ? '' : ` extends ${struct.base}`;
  return `${imports.join('\n')}${imports.length > 0 ? '\n\n' : ''}/**\n${docOfStruct(struct).map(line => (line === '' ? ' *' : ` * ${line}`)).join('\n')}\n */\n`
    + `export interface ${struct.name}${inherits} {\n${properties.join('\n\n')}\n}\n`;
}

function docOfStruct({ name, classNames }: Struct): string[] {
  const base = BASES.find(one => one.name === name);
  if (base !== undefined) {
    return [`Options that ${base.text} have in the same way.`];
  }
  const { versions } = classFact(classNames[0])!;
  const page = pageOf(classNames[0]);
  const meaning = meaningOf(classNames[0]);
  return [
    `Options of \`${classNames.join('` and `')}\`.`,
    '',
    `${meaning === undefined ? '' : `${meaning} `}Read from ${versions.length > 1 ? 'the versions' : 'version'} ${versions.join(', ')}.`,
    ...(page === undefined ? [] : ['', `@see ${page}`]),
  ];
}


/** The classes of each struct, for who knows them by the name of the struct. */
export function renderStructNames(structs: readonly Struct[]): string {
  const lines = [...structs].sort((one, other) => one.name.localeCompare(other.name))
    .map(({ name, classNames }) => `  ${name}: [${classNames.map(quote).join(', ')}],`);
  return `/** The classes whose options a struct of the submodule \`options\` holds. */\nexport const STRUCTS: Readonly<Record<string, readonly string[]>> = {\n${lines.join('\n')}\n};\n`;
}
