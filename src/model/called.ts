import type { ConnectorDeployment } from './deployment';

/** Whether a connector is meant by a name that somebody gives: its own name, its construct path or its logical ID. */
export function isCalled({ connectorName, constructPath, name }: ConnectorDeployment, given: string): boolean {
  return [connectorName?.literal, constructPath, name].includes(given);
}
