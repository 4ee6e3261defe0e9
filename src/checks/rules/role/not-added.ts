import type { Rule, StatementModel } from '../../../model';
import { finding, findings, NOT_APPLICABLE } from '../../../model';

export const roleAdditions: Rule = {
  id: 'MC-ROLE-001',
  title: 'an imported role has the permissions that the connector needs',
  severity: 'warning',
  why: 'The app cannot change the role, and the template does not show which permissions it has. If they are missing, the connector fails after it '
    + 'was created.',
  fix: 'make sure that the role has these statements, or omit "role", so that one is created for the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
  requires: ['role'],
  check({ role }) {
    if (role?.notAdded === undefined) {
      return NOT_APPLICABLE;
    }
    return role.notAdded.length === 0 ? findings([]) : finding({
      message: `the execution role cannot be changed here and must allow ${role.notAdded.map(describe).join('; ')}`,
    });
  },
};

function describe(statement: StatementModel): string {
  return `${statement.actions.join(', ')} on ${statement.resources.join(', ')}`;
}
