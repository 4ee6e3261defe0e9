import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const policyStatements: Rule = {
  id: 'MC-CLU-064',
  title: 'each statement of a cluster policy has a principal, and none is malformed',
  severity: 'error',
  why: 'A cluster policy is a policy of a resource: without a principal, or with an element that policies do not have, the service rejects it.',
  fix: 'name the accounts, roles or services that the statement is about in Principal',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cluster-owner-action-policy.html',
  about: ['policy'],
  requires: ['cluster'],
  check({ cluster }) {
    const statements = cluster?.policyStatements;
    return statements === undefined ? NOT_APPLICABLE : findings(statements.flatMap(({ principals, malformed }, index) => {
      const wrong = malformed ?? (principals === undefined ? 'it has no Principal' : undefined);
      return wrong === undefined ? [] : [{ message: `statement ${index + 1} of the cluster policy is malformed: ${wrong}` }];
    }));
  },
};
