import { finding, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const unusedConfiguration: Rule = {
  id: 'MC-CLU-049',
  title: 'a broker configuration is used by a cluster',
  severity: 'warning',
  why: 'A configuration has no effect on its own. A cluster without one has the defaults of Amazon MSK: topics are not created automatically, for example.',
  fix: 'set ConfigurationInfo of the cluster (configuration_info in Terraform) to the ARN and the latest revision of the configuration',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/8898, https://docs.aws.amazon.com/msk/latest/developerguide/msk-default-configuration.html',
  about: ['configuration'],
  check: ({ cluster }) => cluster?.isUnusedConfiguration
    ? finding({ message: 'no cluster uses this configuration: the cluster of the same template has no ConfigurationInfo' }) : NOT_APPLICABLE,
};
