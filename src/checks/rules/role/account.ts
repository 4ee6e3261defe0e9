import type { ConnectorDeployment, Rule, Text } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, parseArn } from '../../../model';

export const roleAccount: Rule = {
  id: 'MC-ROLE-033',
  title: 'the execution role is in the account of the connector',
  severity: 'error',
  why: 'A role of another account cannot be passed to a service: the connector is rejected, regardless of the trust policy of that role.',
  fix: 'specify a role of the account of the connector; to reach resources of the other account, allow the role to use them there, or have the connector assume the other role itself',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  check(deployment) {
    const role = accountOf(deployment.role?.arn);
    if (deployment.role?.arn === undefined) {
      return NOT_APPLICABLE;
    }
    const [of, account] = accountOfConnector(deployment);
    if (role === undefined || account === undefined) {
      return cannotKnow('the account is known only at deployment');
    }
    return role === account ? HOLDS : finding({
      message: `the execution role is in the account ${role}, but ${of} is in the account ${account}`,
      value: String(deployment.role.arn),
    });
  },
};

/** The account of a connector is that of its plugins and its worker configuration, and of the stack. */
function accountOfConnector({ plugins = [], workerConfiguration, place }: ConnectorDeployment): readonly [string, string | undefined] {
  const stack = /^aws:\/\/(\d{12})\//.exec(place?.environment ?? '')?.[1];
  const plugin = plugins.map(({ arn }) => accountOf(arn)).find(each => each !== undefined);
  return stack !== undefined ? ['the stack', stack] : plugin !== undefined ? ['the custom plugin', plugin]
    : ['the worker configuration', typeof workerConfiguration === 'object' ? accountOf(workerConfiguration.arn) : undefined];
}

function accountOf(arn: Text | undefined): string | undefined {
  const account = arn?.literal === undefined ? undefined : parseArn(arn.literal)?.account;
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
