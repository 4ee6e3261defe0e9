import { classFact, keysByProperty } from '../../catalog';
import { defaultAlias } from '../../connect/internal';
import type { Text } from '../../model';
import { call } from './code';
import type { Code, CodeObject } from './code';

const OF_KAFKA = /^org\.apache\.kafka\.connect\.transforms\./;

/** The transforms of a configuration as values of `Transform`; none where one of them cannot be read. */
export function transformCodes(configuration: ReadonlyMap<string, Text>): CodeObject {
  const aliases = configuration.get('transforms')?.literal?.split(',').map(alias => alias.trim()).filter(alias => alias !== '');
  const codes = aliases?.map(alias => transformCode(alias, configuration));
  return codes === undefined || codes.length === 0 || codes.includes(undefined) ? {} : { transforms: codes as Code[] };
}

function transformCode(alias: string, configuration: ReadonlyMap<string, Text>): Code | undefined {
  const options = optionsBelow(`transforms.${alias}.`, configuration);
  const className = options?.get('type');
  if (options === undefined || className === undefined) {
    return undefined;
  }
  const predicate = options.get('predicate');
  const condition = predicate === undefined ? undefined : predicateCode(predicate, configuration);
  if (predicate !== undefined && condition === undefined) {
    return undefined;
  }
  const own = new Map([...options].filter(([key]) => key !== 'type' && key !== 'predicate' && key !== 'negate'));
  const placement = {
    alias: alias === defaultAlias(className) ? undefined : alias,
    predicate: condition,
    negatePredicate: options.get('negate') === 'true' ? true : undefined,
  };
  const factory = factoryOf(className);
  const typed = factory === undefined ? undefined : typedOptions(className, own);
  return typed === undefined
    ? call('Transform.of', className, { ...placement, config: own.size > 0 ? Object.fromEntries(own) : undefined })
    : call(`Transform.${factory}`, typed, ...Object.values(placement).some(value => value !== undefined) ? [placement] : []);
}

/** The factory of a class: `maskFieldValue` for `MaskField$Value`. */
function factoryOf(className: string): string | undefined {
  const [, simple, of = ''] = /([A-Za-z0-9]+)(?:\$(Key|Value))?$/.exec(className) ?? [];
  return OF_KAFKA.test(className) && classFact(className) !== undefined ? `${simple[0].toLowerCase()}${simple.slice(1)}${of}` : undefined;
}

/** Options as typed properties, where each is a plain text or a list of them. */
function typedOptions(className: string, options: ReadonlyMap<string, string>): CodeObject | undefined {
  const properties = new Map([...keysByProperty(className)].map(([property, key]) => [key, property]));
  const fact = classFact(className)!;
  const entries = [...options].map(([key, value]): readonly [string, Code] | undefined => {
    const option = fact.options.get(key)?.at(-1);
    const property = properties.get(key);
    if (option === undefined || property === undefined || option.allowed !== undefined) {
      return undefined;
    }
    return option.type === 'STRING' ? [property, value] : option.type === 'LIST' ? [property, value.split(',').map(each => each.trim())] : undefined;
  });
  return entries.includes(undefined) ? undefined : Object.fromEntries(entries as ReadonlyArray<readonly [string, Code]>);
}

function predicateCode(name: string, configuration: ReadonlyMap<string, Text>): Code | undefined {
  const options = optionsBelow(`predicates.${name}.`, configuration);
  switch (options?.get('type')) {
    case 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone':
      return call('TransformPredicate.recordIsTombstone');
    case 'org.apache.kafka.connect.transforms.predicates.TopicNameMatches':
      return options?.has('pattern') ? call('TransformPredicate.topicNameMatches', options.get('pattern')!) : undefined;
    case 'org.apache.kafka.connect.transforms.predicates.HasHeaderKey':
      return options?.has('name') ? call('TransformPredicate.hasHeaderKey', options.get('name')!) : undefined;
    case undefined:
    default:
      return undefined;
  }
}

/** The options below a prefix; `undefined` where one of them is not known as a whole. */
function optionsBelow(prefix: string, configuration: ReadonlyMap<string, Text>): ReadonlyMap<string, string> | undefined {
  const entries = [...configuration].filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => [key.slice(prefix.length), value.literal] as const);
  const known = entries.flatMap(([key, value]) => value === undefined ? [] : [[key, value] as const]);
  return known.length === entries.length ? new Map(known) : undefined;
}
