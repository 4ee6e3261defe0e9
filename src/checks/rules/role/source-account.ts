import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { accountOf, accountOfConnector } from './accounts';

const KEYS = ['aws:sourceaccount', 'aws:sourcearn'];

export const trustedAccount: Rule = {
  id: 'MC-ROLE-046',
  title: 'the condition of the trust policy names the account of the connector',
  severity: 'error',
  why: 'The service assumes the role for a connector of its own account only. With another account in aws:SourceAccount or aws:SourceArn the condition never matches, and the role cannot be assumed.',
  fix: 'set aws:SourceAccount, and the account in aws:SourceArn, to the account of the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/cross-service-confused-deputy-prevention.html',
  requires: ['role'],
  check(deployment) {
    const conditions = (deployment.role?.trust ?? []).filter(({ effect }) => effect === 'Allow').flatMap(each => each.conditions ?? [])
      .filter(({ key, operator }) => KEYS.includes(key.toLowerCase()) && !/^(Null|For|StringNot|ArnNot)/i.test(operator));
    const [of, account] = accountOfConnector(deployment);
    if (conditions.length === 0) {
      return NOT_APPLICABLE;
    }
    if (account === undefined) {
      return cannotKnow('the account is known only at deployment');
    }
    return findings(conditions.flatMap(({ key, values }) => {
      const named = values.map(value => /^\d{12}$/.test(value.literal ?? '') ? value.literal : accountOf(value));
      return named.length > 0 && named.every(each => each !== undefined && each !== account)
        ? [{ message: `the trust policy requires ${key} ${values.map(String).join(' or ')}, but ${of} is in the account ${account}`, value: values.map(String).join(', ') }] : [];
    }));
  },
};
