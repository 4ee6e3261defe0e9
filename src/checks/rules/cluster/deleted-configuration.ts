import { finding, NOT_APPLICABLE, quoted } from '../../../model';
import type { Rule } from '../../../model';

export const deletedConfiguration: Rule = {
  id: 'MC-CLU-048',
  title: 'a configuration is deleted after its cluster has another one',
  severity: 'error',
  why: 'Terraform deletes a resource before it creates its replacement. The service does not delete a configuration that a cluster uses: "Configuration is in use by one or more clusters".',
  fix: 'set lifecycle { create_before_destroy = true } on aws_msk_configuration, with a name that changes with what forces the replacement',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/15831',
  about: ['cluster'],
  check: ({ cluster }) => cluster?.deletedConfiguration === undefined ? NOT_APPLICABLE : finding({
    message: `the plan deletes the configuration ${quoted(cluster.deletedConfiguration)} while the cluster uses it, and creates its replacement afterwards`,
  }),
};
