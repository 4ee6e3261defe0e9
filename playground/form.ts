import { defaultWords, meaningOf } from '../src/catalog';
import { newest } from '../src/cli/editor/option-text';
import { classesOf, connectorScope } from '../src/cli/editor/scope';
import type { Answers, Field } from './messages';

/** The connectors of the catalog. */
export function classes(): Answers['classes'] {
  return { source: classesOf('source'), sink: classesOf('sink') };
}

/** What stands elsewhere: the class above the fields, the name with the resource. */
const ELSEWHERE = new Set(['connector.class', 'name']);

/** What a connector accepts, with what Kafka Connect has for each connector: what is required first, then what is important. */
export function fieldsOf(className: string): readonly Field[] {
  return [...connectorScope(className)].filter(([key]) => !ELSEWHERE.has(key)).map(([key, owned]): Field => {
    const option = newest(owned);
    return {
      key,
      type: option.type.toLowerCase(),
      required: option.required && option.when === undefined && option.unless.length === 0,
      important: option.importance === 'HIGH',
      deprecated: option.deprecated,
      default: defaultWords(owned.className, option),
      allowed: option.type === 'BOOLEAN' ? ['true', 'false'] : option.check?.k.startsWith('list') === true ? undefined : option.allowed,
      meaning: meaningOf(owned.className, option.name),
    };
  }).sort((one, other) => Number(other.required) - Number(one.required)
    || Number(other.important) - Number(one.important) || (one.key < other.key ? -1 : 1));
}
