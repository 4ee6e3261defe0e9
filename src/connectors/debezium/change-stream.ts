import { Converter } from '../../connect';
import type { ChangeStream } from '../cdc/change-source';
import { changeFieldsOf } from './archived-changes';
import type { DebeziumPlan } from './plan';
import { recordConverters } from './source-settings';

/** What sinks must know of the records of a source. Nothing of it depends on the version of the connector. */
export function changeStreamOf(plan: DebeziumPlan): ChangeStream {
  const { names, regex, patterns } = plan.topics;
  const changeFields = changeFieldsOf(plan);
  const { typed, defaults } = recordConverters(plan);
  const config = { ...defaults, ...typed, ...plan.options.config };
  return {
    topics: names,
    topicsRegex: regex,
    topicPatterns: patterns,
    keyConverter: converterIn(config, 'key.converter', plan.options.keyConverter),
    valueConverter: converterIn(config, 'value.converter', plan.options.valueConverter),
    ...(changeFields && { changeFields }),
  };
}

/** The converter that a configuration names for keys or values, with its options: every key that begins with the property. */
function converterIn(config: { readonly [key: string]: string }, property: 'key.converter' | 'value.converter', said: Converter | undefined): Converter {
  const options = Object.entries(config).filter(([key]) => key.startsWith(`${property}.`)).map(([key, value]) => [key.slice(property.length + 1), value]);
  const converter = said ?? (config[property] === Converter.json().className ? Converter.json() : Converter.custom(config[property]));
  return converter._with(Object.fromEntries(options));
}
