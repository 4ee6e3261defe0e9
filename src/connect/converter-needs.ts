import type { ConnectorDefinitionContext } from './connector-definition-config';
import type { Converter, ConverterConfig } from './converter';

/** All that the converters of a connector ask for; what keys and values need alike, once. */
export function converterNeeds(converters: { readonly [property: string]: Converter }, context: ConnectorDefinitionContext): Omit<ConverterConfig, 'config'> {
  const bound = Object.entries(converters).map(([property, converter]) => converter.bind(property, context));
  const archives = bound.flatMap(each => each.archives);
  const endpoints = bound.flatMap(each => each.endpoints);
  return {
    secrets: Object.assign({}, ...bound.map(({ secrets }) => secrets)),
    archives: archives.filter(({ _origins }, index) => archives.findIndex(each => JSON.stringify(each._origins) === JSON.stringify(_origins)) === index),
    endpoints: [...new Set(endpoints)],
    dependencies: [...new Set(bound.flatMap(({ dependencies }) => dependencies))],
  };
}
