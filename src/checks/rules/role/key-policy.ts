import { keysOfRole } from '../../access/encryption-keys';
import { allowed } from '../../access/role';
import type { Rule, Text } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const keyPolicyForRole: Rule = {
  id: 'MC-ROLE-034',
  title: 'the policy of a customer managed key lets the execution role or its account use it',
  severity: 'error',
  why: 'Only the policy of a key gives access to it. Where it names neither the role nor the account, no policy of IAM can: objects are not written, and secrets not read.',
  fix: 'add a statement to the policy of the key that allows the actions to the execution role, or to the account (arn:aws:iam::<account>:root), which leaves it to policies of IAM',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
  check(deployment) {
    const { role } = deployment;
    const keys = keysOfRole(deployment);
    if (role === undefined || keys.length === 0) {
      return NOT_APPLICABLE;
    }
    const violations = keys.flatMap(({ of, key, actions, policy }) => {
      const admitting = policy?.filter(({ effect, principals = [] }) => effect === 'Allow' && principals.some(principal => mayBe(principal, role.arn)));
      const missing = admitting === undefined ? [] : actions.filter(action => allowed(admitting, action, () => true) === false);
      return missing.length === 0 ? [] : [{
        message: `the policy of the key ${key} of ${of} lets neither the execution role nor its account call ${missing.join(', ')}`, value: String(key),
      }];
    });
    return violations.length === 0 && keys.some(({ policy }) => policy === undefined) ? cannotKnow('the policy of the key is known only at deployment')
      : findings(violations);
  },
};

/** Whether a principal may be the role or its account: all but services and what is known to be another role or user. */
function mayBe(principal: Text, role: Text | undefined): boolean {
  const isService = /\.amazonaws\.com(\.cn)?$/.test(principal.knownSuffix);
  const isOther = role !== undefined
    && (isUser(principal) ? principal.equals(role) === false : areResources(principal, role) && principal.equals(role) !== true);
  return !isService && !isOther;
}

const isUser = (principal: Text) => /:(role|user|assumed-role)\//.test(principal.literal ?? '');
/** Both are resources of the template, of which two are never one. */
const areResources = (...texts: Text[]) => texts.every(({ parts, isLiteral, references }) => parts.length === 1 && !isLiteral && references[0].endsWith('.Arn'));
