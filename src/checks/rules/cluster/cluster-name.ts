import { finding, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';
import type { Rule } from '../../../model';

export const clusterName: Rule = {
  id: 'MC-CLU-037',
  title: 'a cluster name has 1 to 64 letters, digits and hyphens',
  severity: 'error',
  why: 'The service rejects other names, such as those with an underscore, with "The parameter value contains one or more characters that are not valid".',
  fix: 'use letters, digits and hyphens only, at most 64',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/create-cluster.html, https://github.com/hashicorp/terraform-provider-aws/issues/8793',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    const name = cluster?.name;
    if (name === undefined) {
      return NOT_APPLICABLE;
    }
    const illegal = /[^A-Za-z0-9-]/.exec(name.literals.join(''))?.[0];
    if (illegal !== undefined) {
      return finding({ message: `the cluster name ${quoted(name)} contains ${quoted(illegal)}; allowed are letters, digits and hyphens`, value: String(name) });
    }
    return name.literals.join('').length > 64
      ? finding({ message: `the cluster name ${quoted(name)} has ${name.literals.join('').length} characters; allowed are 64`, value: String(name) }) : HOLDS;
  },
};
