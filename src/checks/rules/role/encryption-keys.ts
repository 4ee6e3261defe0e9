import { keysOfRole } from '../../access/encryption-keys';
import { allowed } from '../../access/role';
import type { EncryptionKeyModel, Known, RoleModel, Rule, StatementModel, Text } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const roleForKeys: Rule = {
  id: 'MC-ROLE-031',
  title: 'the execution role may use the customer managed keys of its buckets, secrets and catalogs',
  severity: 'error',
  why: 'Amazon S3, AWS Secrets Manager and AWS Glue use the key on behalf of the role. Without its permission objects are not written, and secrets not read: 403, '
    + 'even if the role is allowed to call these services.',
  fix: 'allow kms:Decrypt, and kms:GenerateDataKey for buckets that are written (kms:Encrypt, too, for a catalog), on the key, with the condition kms:ViaService for the service',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html#require-sse-kms',
  requires: ['role', 'encryptionKeys'],
  check(deployment) {
    const { role } = deployment;
    const keys = keysOfRole(deployment);
    if (role === undefined || keys.length === 0) {
      return NOT_APPLICABLE;
    }
    const { statements } = role;
    if (statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const judged = keys.filter(({ policy }) => policy !== undefined && !policy.some(statement => mayAdmit(statement, role)))
      .map(each => ({ ...each, answers: each.actions.map(action => allowed(statements, action, resource => isKey(resource, each))) }));
    const violations = judged.flatMap(({ of, key, actions, answers }) => {
      const missing = actions.filter((_, index) => answers[index] === false);
      return missing.length === 0 ? [] : [{ message: `the execution role does not allow ${missing.join(', ')} on the key ${key} of ${of}`, value: String(key) }];
    });
    const open = judged.length < keys.length || judged.some(({ answers }) => answers.includes(undefined));
    return violations.length === 0 && open ? cannotKnow('the key or its policy is known only at deployment') : findings(violations);
  },
};

function isKey(resource: Text, { key }: EncryptionKeyModel): Known {
  if (resource.literal === '*' || resource.equals(key) === true) {
    return true;
  }
  // `Ref` of a key is its id, which stands in its ARN
  const ids = (value: Text) => value.references.map(reference => reference.split('.')[0]);
  return ids(resource).some(id => ids(key).includes(id)) ? true : resource.isLiteral && !/:key\/|:alias\//.test(resource.literal!) ? false
    : resource.parts.length === 1 && !resource.isLiteral && /\.Arn$/.test(resource.references[0]) ? false : undefined;
}

/** The policy of a key can admit a role by itself; with the account as its principal it leaves that to IAM. */
function mayAdmit({ effect, principals = [] }: StatementModel, { arn }: RoleModel): boolean {
  return effect === 'Allow' && principals.some(principal => principal.literal === '*' || (arn !== undefined && principal.equals(arn) !== false && !/:root$/.test(principal.knownSuffix)
    && !/\.amazonaws\.com$/.test(principal.literal ?? '') && !/^\d{12}$/.test(principal.literal ?? '') && (principal.equals(arn) === true || principal.isLiteral)));
}
