import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

const LIMIT = 20 * 1024;

export const policySize: Rule = {
  id: 'MC-CLU-012',
  title: 'a cluster policy is at most 20 KB',
  severity: 'error',
  why: 'The service rejects a larger policy.',
  fix: 'name whole organizations instead of single accounts, or topics by prefix',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-msk-clusterpolicy.html',
  about: ['policy'],
  requires: ['cluster'],
  check({ cluster }) {
    const bytes = cluster?.policyBytes;
    if (bytes === undefined) {
      return NOT_APPLICABLE;
    }
    return bytes <= LIMIT ? HOLDS : finding({ message: `the cluster policy has ${bytes} bytes, but at most ${LIMIT} are allowed`, value: String(bytes) });
  },
};
