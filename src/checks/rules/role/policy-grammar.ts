import type { Rule, StatementModel } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const policyGrammar: Rule = {
  id: 'MC-ROLE-047',
  title: 'the policies of the execution role are valid in IAM',
  severity: 'error',
  why: 'IAM rejects the role with MalformedPolicyDocument. The names of elements and the values of Effect are case-sensitive.',
  fix: 'write Effect, Action, Resource, Principal and Condition, and Allow or Deny for Effect',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html',
  requires: ['role'],
  check: ({ role }) => role === undefined ? NOT_APPLICABLE : findings([
    ...malformed('trust policy', role.trust), ...malformed('policies', role.statements),
  ]),
};

function malformed(of: string, statements: readonly StatementModel[] = []) {
  return statements.flatMap((statement, index) => statement.malformed === undefined ? []
    : [{ message: `statement ${index + 1} of the ${of} of the execution role is malformed: ${statement.malformed}` }]);
}
