import { literal, servicesOfConfiguration } from '../../checks';
import type { CalledService } from '../../checks';
import { remembered } from '../../model';
import type { ConnectorDeployment, Text } from '../../model';
import type { OptionReader } from '../aws-call';
import { connectorOf, familyOf } from '../lookup';
import { callsMade } from './aws-calls';

/** The options of a deployment; what is empty is not set. */
export function optionsOf({ configuration }: ConnectorDeployment): OptionReader {
  return name => configuration === undefined ? undefined : unlessEmpty(configuration.get(name));
}

function unlessEmpty(value: Text | undefined): Text | undefined {
  return value?.literal?.trim() === '' ? undefined : value;
}

/** The AWS services that the connector and its configuration make workers call, each once. */
export const calledServices = remembered((deployment: ConnectorDeployment): CalledService[] => {
  const className = literal(deployment, 'connector.class');
  const option = optionsOf(deployment);
  const services = connectorOf(className)?.awsCalls === undefined
    ? familyOf(className)?.services ?? []
    : callsMade(className, option).flatMap(({ call }) => call.service ?? []);
  const all = [
    ...servicesOfConfiguration(deployment),
    ...services.filter(({ unless = [] }) => !unless.some(each => option(each) !== undefined)),
  ];
  return all.filter(({ endpoint }, index) => all.findIndex(each => each.endpoint === endpoint) === index);
});
