import { any } from '../../access/any';
import { covers } from '../../access/glob';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, Text } from '../../../model';
import type { Rule } from '../../../model';

const SERVICE = Text.literal('kafkaconnect.amazonaws.com');

const ASSUME = Text.literal('sts:assumerole');

/** Whether a statement is about assuming the role; of one without actions, the others say what it allows. */
function mayAssume(actions: readonly Text[]): boolean {
  return actions.length === 0 || any(actions.map(({ parts }) => Text.join(parts.map(part => typeof part === 'string' ? part.toLowerCase() : part))), action => covers(action, ASSUME)) !== false;
}

export const roleTrust: Rule = {
  id: 'MC-ROLE-010',
  title: 'the execution role trusts MSK Connect',
  severity: 'error',
  why: 'The connector cannot be created, because the service cannot assume the role.',
  fix: 'allow the principal kafkaconnect.amazonaws.com to assume the role',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
  requires: ['role'],
  check({ role }) {
    if (role?.trust === undefined) {
      return role === undefined ? NOT_APPLICABLE : cannotKnow('the trust policy of the execution role is defined elsewhere');
    }
    const principals = role.trust.filter(({ effect, actions }) => effect === 'Allow' && mayAssume(actions)).flatMap(each => each.principals ?? []);
    if (principals.some(principal => covers(principal, SERVICE) !== false)) {
      return HOLDS;
    }
    return finding({
      message: `the execution role trusts ${principals.length === 0 ? 'no principal' : principals.map(String).join(', ')}; MSK Connect assumes it as kafkaconnect.amazonaws.com`,
      value: principals.map(String).join(', '),
    });
  },
};
