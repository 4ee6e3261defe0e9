import { allowed } from '../../../checks';
import type { RoleModel, Rule, StatementModel, Text } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchAdmittedRole: Rule = {
  id: 'MC-OS-012',
  title: 'the role is allowed by its own policy or by the access policy of the domain',
  severity: 'error',
  why: 'A signed request must be allowed by one of the two policies; otherwise it is answered with 403, and the task fails.',
  fix: 'allow the role es:ESHttpGet, es:ESHttpHead, es:ESHttpPost and es:ESHttpPut on the domain, or name the role in the access policy of the domain',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
  check(deployment) {
    const { configuration, search, role } = deployment;
    if (!isOpenSearchSink(deployment) || !configuration?.has('aws.signing.region') || configuration.get('aws.signing.service')?.literal === 'aoss') {
      return NOT_APPLICABLE;
    }
    if (search?.accessPolicy === undefined || role?.statements === undefined || (role.managedPolicies ?? []).length > 0) {
      return cannotKnow('the policy of the domain or of the role is not known');
    }
    if (search.accessPolicy.some(statement => admits(statement, role))) {
      return HOLDS;
    }
    const lacking = (actions: readonly string[]) => actions.filter(action => allowed(role.statements!, action, () => true) === false);
    const [always, sometimes] = [lacking(ALWAYS), lacking(SOMETIMES)];
    return always.length + sometimes.length === 0 ? HOLDS : finding({
      key: 'connection.url',
      ...always.length === 0 && { severity: 'warning' as const },
      message: `the execution role does not allow ${[...always, ...sometimes].join(', ')}, and ${search.accessPolicy.length === 0 ? 'the domain has no access policy' : 'the access policy of the domain does not name it'}`,
    });
  },
};

/** The sink asks for each index and writes in bulk; it makes an index, and reads and changes mappings, where they are not there. */
const ALWAYS = ['es:ESHttpHead', 'es:ESHttpPost'];
const SOMETIMES = ['es:ESHttpGet', 'es:ESHttpPut'];

/** What is not known counts as admitting. */
function admits({ effect, principals }: StatementModel, role: RoleModel): boolean {
  return effect === 'Allow' && (principals === undefined || principals.some(principal => isOrHolds(principal, role.arn)));
}

function isOrHolds(principal: Text, role: Text | undefined): boolean {
  if (role === undefined || principal.literal === '*' || /^\d{12}$|:root$/.test(principal.literal ?? '')) {
    return true;
  }
  return !anotherThan(principal, role);
}

/** Whether two are known to be different: two literals, or the ARNs of two resources of one template. */
function anotherThan(principal: Text, role: Text): boolean {
  if (principal.literal !== undefined && role.literal !== undefined) {
    return principal.literal !== role.literal;
  }
  const [left, right] = [principal, role].map(text => (text.parts.length === 1 ? text.references[0] : undefined));
  return left !== undefined && right !== undefined && left.endsWith('.Arn') && right.endsWith('.Arn') && left !== right;
}
