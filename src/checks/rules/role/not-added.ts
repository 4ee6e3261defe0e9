import type { Rule, StatementModel } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';

export const roleAdditions: Rule = {
  id: 'MC-ROLE-001',
  title: 'a role from elsewhere needs statements that cannot be added here',
  severity: 'warning',
  why: 'The app cannot change the role, and nothing in the template tells whether it has what the connector needs. Without it, the connector fails after it was created.',
  fix: 'see that the role has these statements, or leave "role" out, so that one is made for the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
  check({ role }) {
    if (role?.notAdded === undefined) {
      return NOT_APPLICABLE;
    }
    return role.notAdded.length === 0 ? finding() : finding({
      message: `the execution role cannot be changed here and must allow ${role.notAdded.map(describe).join('; ')}`,
    });
  },
};

function describe(statement: StatementModel): string {
  return `${statement.actions.join(', ')} on ${statement.resources.join(', ')}`;
}
