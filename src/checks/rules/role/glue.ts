import { allowed } from '../../access/role';
import type { Rule } from '../../../model';
import { cannotKnow, finding, NOT_APPLICABLE } from '../../../model';
import { usesGlue } from '../../services';

export const roleForGlue: Rule = {
  id: 'MC-ROLE-015',
  title: 'the execution role may read schemas of the Glue Schema Registry',
  severity: 'error',
  why: 'The Glue converters call the registry with the execution role; tasks fail at the first record otherwise.',
  fix: 'allow glue:GetSchemaVersion on all resources, and glue:GetSchemaByDefinition, glue:CreateSchema, glue:RegisterSchemaVersion on registry and schemas for sources',
  source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/151',
  check(deployment) {
    if (!usesGlue(deployment) || deployment.role === undefined) {
      return NOT_APPLICABLE;
    }
    const { statements } = deployment.role;
    if (statements === undefined) {
      return cannotKnow('the statements of the execution role stand elsewhere');
    }
    const answer = allowed(statements, 'glue:GetSchemaVersion', () => true);
    return answer === undefined ? cannotKnow('an action of the role is decided at deploy')
      : finding(...answer ? [] : [{ message: 'the execution role does not allow glue:GetSchemaVersion, which the Glue converters call' }]);
  },
};
