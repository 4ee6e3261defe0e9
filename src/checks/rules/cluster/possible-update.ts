import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const possibleUpdate: Rule = {
  id: 'MC-CLU-039',
  title: 'a planned update of a cluster is one that the service can make',
  severity: 'error',
  why: 'Some changes of a running cluster cannot be made: volumes do not shrink, versions do not go back, and tiered storage stays. The service rejects the update.',
  fix: 'keep the current value, or create a new cluster and replicate the topics to it',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-operations.html, https://github.com/hashicorp/terraform-provider-aws/issues/9714',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    const refused = cluster?.refusedUpdates;
    return refused === undefined ? NOT_APPLICABLE : refused.length === 0 ? HOLDS : findings(refused.map(message => ({ message })));
  },
};
