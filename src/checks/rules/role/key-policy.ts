import { keysOfRole } from '../../access/encryption-keys';
import { allowed } from '../../access/role';
import type { RoleModel, Rule, Text } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const keyPolicyForRole: Rule = {
  id: 'MC-ROLE-034',
  title: 'the policy of a customer managed key lets the execution role or its account use it',
  severity: 'error',
  why: 'Only the policy of a key gives access to it. Where it names neither the role nor the account, no policy of IAM can: objects are not written, and secrets not read.',
  fix: 'add a statement to the policy of the key that allows the actions to the execution role, or to the account (arn:aws:iam::<account>:root), which leaves it to policies of IAM',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
  requires: ['role', 'encryptionKeys'],
  check(deployment) {
    const { role } = deployment;
    const keys = keysOfRole(deployment);
    if (role === undefined || keys.length === 0) {
      return NOT_APPLICABLE;
    }
    const violations = keys.flatMap(({ of, key, actions, policy }) => {
      const admitting = policy?.filter(({ effect, principals = [] }) => effect === 'Allow' && principals.some(principal => mayBe(principal, role)));
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
function mayBe(principal: Text, { arn, name }: RoleModel): boolean {
  const isService = /\.amazonaws\.com(\.cn)?$/.test(principal.knownSuffix);
  const isOther = arn !== undefined && (isUser(principal)
    ? principal.equals(arn) === false || isNamedOtherwise(principal, name)
    : areResources(principal, arn) && principal.equals(arn) !== true);
  return !isService && !isOther;
}

const USER = /:(role|user|assumed-role)\/(.+)$/;
const isUser = (principal: Text) => USER.test(principal.literal ?? '');
/** What CloudFormation ends the names with that it generates. Somebody may have copied one after the first deployment. */
const GENERATED = /-[A-Za-z0-9]{8,}$/;

/** Whether a literal names somebody else, although the ARN of the role is known only at deployment. */
function isNamedOtherwise(principal: Text, name: RoleModel['name']): boolean {
  const [, kind, path] = USER.exec(principal.literal ?? '')!;
  const parts = path.split('/');
  const given = parts[kind === 'role' ? parts.length - 1 : 0];
  return kind === 'user' || (name === 'generated' ? !GENERATED.test(given) : name?.literal !== undefined && name.literal !== given);
}

/** Both are resources of the template, of which two are never one. */
const areResources = (...texts: Text[]) => texts.every(({ parts, isLiteral, references }) => parts.length === 1 && !isLiteral && references[0].endsWith('.Arn'));
