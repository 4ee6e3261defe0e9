import { allowed } from '../../access/role';
import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { usesGlue } from '../../services';

export const roleForGlue: Rule = {
  id: 'MC-ROLE-015',
  title: 'the execution role may read schemas of the AWS Glue Schema Registry',
  severity: 'error',
  why: 'The Glue converters call the registry with the execution role; without the permission, tasks fail at the first record.',
  fix: 'allow glue:GetSchemaVersion on all resources and, for sources, glue:GetSchemaByDefinition, glue:CreateSchema and glue:RegisterSchemaVersion '
    + 'on the registry and its schemas',
  source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/151',
  requires: ['role'],
  check(deployment) {
    if (!usesGlue(deployment) || deployment.role === undefined) {
      return NOT_APPLICABLE;
    }
    const { statements } = deployment.role;
    if (statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const answer = allowed(statements, 'glue:GetSchemaVersion', () => true);
    return answer === undefined ? cannotKnow('an action of the role is known only at deployment')
      : findings(answer ? [] : [{ message: 'the execution role does not allow glue:GetSchemaVersion, which the Glue converters call' }]);
  },
};
