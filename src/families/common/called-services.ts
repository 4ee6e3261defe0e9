import { literal, servicesOfConfiguration } from '../../checks';
import type { CalledService } from '../../checks';
import { remembered } from '../../model';
import type { ConnectorDeployment } from '../../model';
import { familyOf } from '../lookup';

/** The AWS services that the connector and its configuration make workers call. */
export const calledServices = remembered((deployment: ConnectorDeployment): CalledService[] => {
  const services = familyOf(literal(deployment, 'connector.class'))?.services ?? [];
  return [
    ...servicesOfConfiguration(deployment),
    ...services.filter(({ unless = [] }) => !unless.some(option => deployment.configuration?.has(option))),
  ];
});
