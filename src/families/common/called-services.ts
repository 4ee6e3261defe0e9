import { kindOf, literal, servicesOfConfiguration, workerProperties } from '../../checks';
import type { CalledService } from '../../checks';
import { remembered, rememberedText } from '../../model';
import type { ConnectorDeployment, Text } from '../../model';
import type { OptionReader } from '../aws-call';
import { connectorOf, familyOf } from '../lookup';
import { callsMade } from './aws-calls';
import type { Caller } from './aws-calls';

/** The options of a deployment, with the converters of the worker where the connector names none; what is empty is not set. */
export function optionsOf(deployment: ConnectorDeployment): OptionReader {
  const own: OptionReader = name => unlessEmpty(deployment.configuration?.get(name));
  return withConvertersOf(name => unlessEmpty(workerProperties(deployment)?.get(name)), own);
}

/** The options of a connector; a converter that it does not name itself is that of the worker, with the worker's options. */
export function withConvertersOf(worker: OptionReader, own: OptionReader): OptionReader {
  return name => {
    const property = converterOf(name);
    return property === null || own(property) !== undefined ? own(name) : worker(name);
  };
}

/** The converter that an option is of. */
const converterOf = rememberedText(name => /^(key|value)\.converter(?=\.|$)/.exec(name)?.[0] ?? null);

/** Who calls in a deployment. */
export function callerOf(deployment: ConnectorDeployment): Caller {
  return { className: literal(deployment, 'connector.class'), kind: kindOf(deployment) };
}

function unlessEmpty(value: Text | undefined): Text | undefined {
  return value?.literal?.trim() === '' ? undefined : value;
}

/** The AWS services that the connector and its configuration make workers call, each once. */
export const calledServices = remembered((deployment: ConnectorDeployment): CalledService[] => {
  const className = literal(deployment, 'connector.class');
  const option = optionsOf(deployment);
  const services = [
    ...connectorOf(className)?.awsCalls === undefined ? familyOf(className)?.services ?? [] : [],
    ...callsMade({ className }, option).flatMap(({ call }) => call.service ?? []),
  ];
  const all = [
    ...servicesOfConfiguration(deployment),
    ...services.filter(({ unless = [] }) => !unless.some(each => option(each) !== undefined)),
  ];
  return all.filter(({ endpoint }, index) => all.findIndex(each => each.endpoint === endpoint) === index);
});
