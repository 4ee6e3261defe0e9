import type { ConnectorDefinitionContext } from './connector-definition-config';
import type { Converter, ConverterConfig } from './converter';

type Needs = Omit<ConverterConfig, 'config'>;

/** All that the converters of a connector ask for; what keys and values need alike, once. */
export function converterNeeds(converters: { readonly [property: string]: Converter }, context: ConnectorDefinitionContext): Needs {
  const bound = Object.entries(converters).map(([property, converter]) => converter.bind(property, context));
  const archives = bound.flatMap(each => each.archives);
  const identities = archives.map(({ _origins }) => JSON.stringify(_origins));
  const endpoints = bound.flatMap(each => each.endpoints);
  return {
    secrets: Object.assign({}, ...bound.map(({ secrets }) => secrets)),
    archives: archives.filter((archive, index) => identities.indexOf(identities[index]) === index || archive._location !== undefined),
    endpoints: [...new Set(endpoints)],
    dependencies: [...new Set(bound.flatMap(({ dependencies }) => dependencies))],
  };
}
