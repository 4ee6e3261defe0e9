import type { ConnectorDeployment, Text } from '../../../model';
import { parseArn } from '../../../model';

/** The account of a connector is that of its plugins and its worker configuration, and of the stack. */
export function accountOfConnector({ plugins = [], workerConfiguration, place }: ConnectorDeployment): readonly [string, string | undefined] {
  const stack = /^aws:\/\/(\d{12})\//.exec(place?.environment ?? '')?.[1];
  const plugin = plugins.map(({ arn }) => accountOf(arn)).find(each => each !== undefined);
  return stack !== undefined ? ['the stack', stack] : plugin !== undefined ? ['the custom plugin', plugin]
    : ['the worker configuration', typeof workerConfiguration === 'object' ? accountOf(workerConfiguration.arn) : undefined];
}

/** The account in an ARN. */
export function accountOf(arn: Text | undefined): string | undefined {
  const account = arn?.literal === undefined ? undefined : parseArn(arn.literal)?.account;
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
