import { finding, NOT_APPLICABLE, quoted } from '../../../model';
import type { Rule } from '../../../model';

export const replacedConfiguration: Rule = {
  id: 'MC-CLU-048',
  title: 'a configuration is replaced by one with another name, and deleted after its cluster has it',
  severity: 'error',
  why: 'The service does not delete a configuration that a cluster uses ("Configuration is in use by one or more clusters"), and does not create a second one with the same name ("A resource with this name already exists").',
  fix: 'set lifecycle { create_before_destroy = true } on aws_msk_configuration, and a name that changes with what forces the replacement, such as the Kafka version',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/15831, https://github.com/hashicorp/terraform-provider-aws/issues/12724',
  about: ['cluster'],
  check({ cluster }) {
    if (cluster?.replacedConfiguration === undefined) {
      return NOT_APPLICABLE;
    }
    const { name, refused } = cluster.replacedConfiguration;
    return finding({
      message: refused === 'deletion' ? `the plan deletes the configuration ${quoted(name)} while the cluster uses it, and creates its replacement afterwards`
        : `the plan creates a second configuration with the name ${quoted(name)} before it deletes the one that the cluster uses`,
    });
  },
};
