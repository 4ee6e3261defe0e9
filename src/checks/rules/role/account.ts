import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { accountOf, accountOfConnector } from './accounts';

export const roleAccount: Rule = {
  id: 'MC-ROLE-033',
  title: 'the execution role is in the account of the connector',
  severity: 'error',
  why: 'A role of another account cannot be passed to a service: the connector is rejected, regardless of the trust policy of that role.',
  fix: 'specify a role of the account of the connector; to reach resources of the other account, allow the role to use them there, or have the connector assume the other role itself',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  requires: ['role'],
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
