import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchSigningAndPassword: Rule = {
  id: 'MC-OS-002',
  title: 'requests to OpenSearch are either signed or carry a password',
  severity: 'error',
  why: 'Both use the same Authorization header, and the task fails when it starts.',
  fix: 'remove connection.username and connection.password, or aws.signing.region and aws.signing.service',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
  check(deployment) {
    if (!isOpenSearchSink(deployment) || !deployment.configuration?.has('aws.signing.region')) {
      return NOT_APPLICABLE;
    }
    const given = ['connection.username', 'connection.password'].filter(key => deployment.configuration?.has(key));
    return given.length === 0 ? HOLDS : finding({
      key: given[0],
      message: `${given.join(' and ')} and aws.signing.region are all set; a request is either signed or has a password`,
    });
  },
};
