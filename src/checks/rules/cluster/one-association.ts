import { finding, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const oneAssociation: Rule = {
  id: 'MC-CLU-050',
  title: 'the SASL/SCRAM users of a cluster are in one aws_msk_scram_secret_association',
  severity: 'warning',
  why: 'The resource owns all SASL/SCRAM users of the cluster, and removes those that it does not list. With two of them each apply removes the users of the other one, whose clients then fail to authenticate.',
  fix: 'list all secrets in one aws_msk_scram_secret_association, or use aws_msk_single_scram_secret_association for each',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/16791, https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_scram_secret_association',
  about: ['scram-association'],
  check: ({ cluster }) => cluster?.undoneAssociations === undefined ? NOT_APPLICABLE : finding({
    message: `this association removes the secrets of ${cluster.undoneAssociations.join(' and ')}, which are for the same cluster and which it does not list`,
  }),
};
