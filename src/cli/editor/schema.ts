import { boundsOf, classFact, connectorKind, meaningOf, simpleName } from '../../catalog';
import type { OptionFact } from '../../catalog';
import { newest, optionText } from './option-text';
import type { OwnedOption } from './option-text';
import { classesFor, connectorScope } from './scope';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

export const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** What a config provider, CloudFormation or Terraform fills in later. */
const FILLED_IN: Schema = { type: 'string', pattern: '\\$\\{' };
const TEXT: Schema = { type: ['string', 'number', 'boolean', 'null'] };
/** What stands in a template in place of a text. */
const FUNCTION: Schema = { type: 'object' };

const WHOLE: Schema = { type: 'string', pattern: '^\\s*[+-]?[0-9]+\\s*$' };

/** The file of a class. */
export const schemaFile = (className: string) => `${className}.schema.json`;

/** The configuration of one connector as a JSON Schema for editors. It takes whatever can be right; what is wrong beyond that, `check` says. */
export function connectorSchema(className: string): Schema {
  const scope = connectorScope(className);
  const all = classFact(className)!.versions;
  const isAlways = ({ variants }: OwnedOption) => variants.every(({ required, check, aliases, default: value, when, unless }) =>
    (required || (check?.k === 'required' && value === null && aliases.length === 0)) && when === undefined && unless.length === 0)
    && all.every(version => variants.some(({ versions }) => versions.includes(version)));
  const own = classFact(className)!.options;
  const required = [...scope].filter(([key, owned]) => own.has(key) && key !== 'name' && isAlways(owned)).map(([key]) => key);
  return {
    $schema: DRAFT,
    title: className,
    description: meaningOf(className) ?? className,
    ...inEachForm({
      type: 'object',
      required: [...new Set(['connector.class', ...required])],
      ...connectorKind(className) === 'sink' && { anyOf: [{ required: ['topics'] }, { required: ['topics.regex'] }] },
      properties: {
        ...Object.fromEntries([...scope].flatMap(([key, owned]) => propertiesOf(key, owned))),
        'connector.class': { type: 'string', enum: namesOf(className), description: meaningOf(className) ?? className },
      },
      patternProperties: STEPS,
    }),
  };
}

/** All connectors, each by the file of its class. */
export function allSchema(classNames: readonly string[]): Schema {
  const named = (className: string) => ({
    anyOf: [
      { required: ['connector.class'], properties: { 'connector.class': { enum: namesOf(className) } } },
      ...WITHIN.map(key => ({ required: [key], properties: { [key]: { required: ['connector.class'], properties: { 'connector.class': { enum: namesOf(className) } } } } })),
    ],
  });
  return {
    $schema: DRAFT,
    title: 'Connectors for MSK Connect',
    type: 'object',
    ...inEachForm({ type: 'object', properties: { 'connector.class': { anyOf: [{ enum: classNames }, { type: 'string' }], description: 'The class of the connector' } } }),
    allOf: classNames.map(className => ({ if: named(className), then: { $ref: schemaFile(className) } })),
  };
}

/** The class, and its name without the package, which Kafka Connect takes, too. */
function namesOf(className: string): string[] {
  const simple = simpleName(className);
  return [...new Set([className, simple, simple.replace(/Connector$/, '')])];
}

/** Where the configuration stands in what the interfaces of Kafka Connect and of the service take. */
const WITHIN = ['config', 'connectorConfiguration'];

/** A map alone, or within the body of a request. */
function inEachForm(map: Schema): Schema {
  const definition = { $ref: '#/definitions/configuration' };
  const [rest, service] = WITHIN.map(key => ({ required: [key], properties: { [key]: { type: 'object' } } }));
  return {
    definitions: { configuration: map },
    if: rest,
    then: { properties: { [WITHIN[0]]: definition } },
    else: { if: service, then: { properties: { [WITHIN[1]]: definition } }, else: definition },
  };
}

/** An option, and its earlier names. */
function propertiesOf(key: string, owned: OwnedOption): Array<[string, Schema]> {
  const option = newest(owned);
  const text = optionText(owned);
  const schema: Schema = {
    description: text.replace(/`/g, ''),
    markdownDescription: text,
    ...hasDefault(option) && { default: Array.isArray(option.default) ? option.default.join(',') : option.default },
    ...option.deprecated && { deprecationMessage: text.split('\n\n').find(line => line.startsWith('deprecated')) },
    anyOf: [...owned.variants.flatMap(variant => valuesOf(key, variant)), FILLED_IN, FUNCTION, ...option.required ? [] : [{ type: 'null' }]],
  };
  return [[key, schema], ...option.aliases.map((alias): [string, Schema] => [alias, { ...schema, deprecationMessage: `an earlier name of ${key}` }])];
}

function hasDefault({ default: value, required, type }: OptionFact): boolean {
  return !required && value !== null && value !== '' && type !== 'PASSWORD' && !(Array.isArray(value) && value.length === 0);
}

/** What an option takes. A value that Kafka Connect trims or reads in any case is taken in any case. */
function valuesOf(key: string, option: OptionFact): Schema[] {
  const classes = classesFor(key);
  if (classes !== undefined) {
    return [{ enum: classes }, { type: 'string' }];
  }
  switch (option.type) {
    case 'BOOLEAN': return [{ type: 'boolean' }, { enum: ['true', 'false'] }, anyCase(['true', 'false'])];
    case 'INT': case 'SHORT': case 'LONG': {
      const [minimum, maximum] = boundsOf(option) ?? [];
      return [{ type: 'integer', ...minimum !== undefined && { minimum }, ...maximum !== undefined && { maximum } }, WHOLE];
    }
    case 'DOUBLE': return [{ type: 'number' }, { type: 'string', pattern: '[0-9]|NaN|Infinity' }];
    case 'STRING':
      return option.allowed !== undefined && !option.check?.k.startsWith('list') && option.check !== undefined
        ? [{ enum: option.allowed }, anyCase([...option.allowed, ...option.required ? [] : ['']])] : [TEXT];
    case 'LIST': case 'CLASS': case 'PASSWORD': return [TEXT];
  }
}

function anyCase(values: readonly string[]): Schema {
  const letter = (character: string) => /[a-z]/i.test(character) ? `[${character.toLowerCase()}${character.toUpperCase()}]` : character.replace(/[^\w\s-]/, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { type: 'string', pattern: `^\\s*(${values.map(value => [...value].map(letter).join('')).join('|')})\\s*$` };
}

const STEPS: Schema = {
  '^transforms\\.[^.]+\\.type$': { description: 'The class of the transform', anyOf: [{ enum: classesFor('transforms.x.type') }, { type: 'string' }, FUNCTION] },
  '^transforms\\.[^.]+\\.predicate$': { description: 'The predicate that selects the records to transform', anyOf: [{ type: 'string' }, FUNCTION] },
  '^transforms\\.[^.]+\\.negate$': { description: 'Whether to transform the records that do not match the predicate', anyOf: [{ type: 'boolean' }, anyCase(['true', 'false']), FILLED_IN, FUNCTION] },
  '^predicates\\.[^.]+\\.type$': { description: 'The class of the predicate', anyOf: [{ enum: classesFor('predicates.x.type') }, { type: 'string' }, FUNCTION] },
};
