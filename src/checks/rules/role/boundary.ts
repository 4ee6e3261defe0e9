import type { Rule, StatementModel } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const roleBoundary: Rule = {
  id: 'MC-ROLE-060',
  title: 'the permissions boundary of the execution role allows kafka-cluster actions if the workers authenticate with IAM',
  severity: 'error',
  why: 'A role may do only what both its policies and its permissions boundary allow. Workers whose boundary has no kafka-cluster actions cannot connect to the cluster, whatever the policies say.',
  fix: 'allow the kafka-cluster actions of the policies in the permissions boundary, too',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  requires: ['role', 'clientAuthentication'],
  check({ role, clientAuthentication }) {
    const { boundary, statements } = role ?? {};
    if (boundary === undefined || statements === undefined || clientAuthentication?.literal !== 'IAM') {
      return NOT_APPLICABLE;
    }
    // policies often allow more than a boundary on purpose: only what every worker needs is judged
    const isDenied = !allowsCluster(boundary) && allowsCluster(statements);
    return findings(isDenied ? [{ message: 'the policies of the execution role allow kafka-cluster actions, but its permissions boundary allows none' }] : []);
  },
};

/** Whether something of the service is allowed, or may be. */
function allowsCluster(statements: readonly StatementModel[]): boolean {
  return statements.filter(({ effect }) => effect === 'Allow').flatMap(each => each.actions)
    .some(action => /^(kafka-cluster|[^:]*[*?][^:]*):/i.test(action.knownPrefix) || !action.knownPrefix.includes(':'));
}
