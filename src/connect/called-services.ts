import { calledServices } from '../families';
import type { Text } from '../model';
import { EndpointService } from '../network';
import type { ConnectorDefinitionConfig } from './connector-definition-config';
import type { ResolvedSecrets } from './connector-secret';
import { TokenTexts } from './token-texts';

type Properties = { readonly [key: string]: string };

/** The services of AWS that a connector calls, as far as its class, its options, its converters and its secrets tell. */
export function servicesOf(definition: ConnectorDefinitionConfig, secrets: ResolvedSecrets, workerProperties: Properties): EndpointService[] {
  const { connectorClass, config } = definition;
  const tokens = new TokenTexts();
  const texts = (values: Properties) => new Map(Object.entries(values).map(([key, value]): [string, Text] => [key, tokens.text(value)]));
  const called = calledServices({
    name: connectorClass,
    source: connectorClass,
    scope: 'configuration',
    configuration: texts({ ...config, 'connector.class': connectorClass, ...secrets.references }),
    workerConfiguration: { properties: texts(workerProperties) },
  });
  return called.map(({ endpoint }) => EndpointService._named(endpoint));
}
