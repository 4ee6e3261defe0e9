import type { Rule, StatementModel } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const roleBoundary: Rule = {
  id: 'MC-ROLE-060',
  title: 'the permissions boundary of the execution role allows the services that its policies allow',
  severity: 'error',
  why: 'A role may do only what both its policies and its permissions boundary allow. Workers whose boundary has no kafka-cluster actions cannot connect to the cluster, whatever the policies say.',
  fix: 'allow the actions in the permissions boundary, too',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  requires: ['role'],
  check({ role }) {
    const { boundary, statements } = role ?? {};
    if (boundary === undefined || statements === undefined) {
      return NOT_APPLICABLE;
    }
    const within = servicesOf(boundary);
    const outside = within.has('*') ? [] : [...servicesOf(statements)].filter(service => service !== '*' && !within.has(service));
    return findings(outside.map(service => ({ value: service, message: `the policies of the execution role allow ${service} actions, but its permissions boundary allows none` })));
  },
};

/** The services of which something is allowed, as actions name them; `*` where that can be any. */
function servicesOf(statements: readonly StatementModel[]): Set<string> {
  const actions = statements.filter(({ effect }) => effect === 'Allow').flatMap(each => each.actions);
  return new Set(actions.map(action => /^([\w-]+):/.exec(action.knownPrefix)?.[1].toLowerCase() ?? '*'));
}
