import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { specialEntries } from '../../special-entries';

export const swallowedReference: Rule = {
  id: 'MC-SEC-006',
  title: 'a reference for a config provider is not read as a substitution of CloudFormation or Terraform',
  severity: 'error',
  why: 'Fn::Sub reads every ${…} as a name in the template. The deployment is rejected, because there is no such resource. Terraform reads every ${…} as an expression.',
  fix: 'write ${!…} within Fn::Sub for a reference that must be kept, and $${…} in Terraform',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html',
  check({ configuration }) {
    if (configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const swallowed = specialEntries(configuration).flatMap(([key, value]) => value.references.filter(name => /^(\$\$\{)?[A-Za-z][\w.-]*:(?!:)/.test(name)).map(name => ({ key, name })));
    return swallowed.length === 0 ? HOLDS : findings(swallowed.map(({ key, name }) => name.startsWith('$${') ? {
      key,
      fix: `write ${name}`,
      message: `${key} contains ${name.slice(1)}, which Terraform interprets as an expression`,
    } : {
      key,
      fix: `write \${!${name}}`,
      message: `${key} contains \${${name}} within Fn::Sub, which CloudFormation interprets as a resource of the template`,
    }));
  },
};
