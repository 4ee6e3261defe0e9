import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

const PAIR = ['aws.signing.region', 'aws.signing.service'];

export const openSearchSigningOptions: Rule = {
  id: 'MC-OS-005',
  title: 'signing has both a Region and a service',
  severity: 'error',
  why: 'Requests are signed for a service in a Region. With only one of them, the task fails when it starts.',
  fix: 'set aws.signing.region to the Region of the domain or collection, and aws.signing.service to es (domain) or aoss (serverless collection)',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
  check(deployment) {
    const given = PAIR.filter(key => deployment.configuration?.has(key));
    if (!isOpenSearchSink(deployment) || given.length === 0) {
      return NOT_APPLICABLE;
    }
    const missing = PAIR.find(key => !given.includes(key));
    return missing === undefined ? HOLDS : finding({ key: missing, message: `${given[0]} is set, but ${missing} is not; requests are signed only with both` });
  },
};
