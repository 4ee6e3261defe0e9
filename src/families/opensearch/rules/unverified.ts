import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from './family';

export const openSearchUnverified: Rule = {
  id: 'MC-OS-009',
  title: 'certificate and host name of OpenSearch are verified',
  severity: 'warning',
  why: 'Without verification whoever gets between worker and server reads the documents, and the password where there is one.',
  fix: 'leave out tls.verify; of a private authority give the certificate in tls.ca.certificates',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  check(deployment) {
    if (!isOpenSearchSink(deployment) || !deployment.configuration?.has('tls.verify')) {
      return NOT_APPLICABLE;
    }
    if (literal(deployment, 'tls.verify')?.toLowerCase() !== 'false') {
      return HOLDS;
    }
    return finding({
      key: 'tls.verify',
      value: 'false',
      message: 'tls.verify is false, so any server is taken for OpenSearch',
    }, ...deployment.configuration.has('tls.ca.certificates') ? [{
      key: 'tls.ca.certificates',
      severity: 'error' as const,
      message: 'tls.ca.certificates is given, but tls.verify is false, so nothing is verified by them and the task does not start',
      fix: 'leave out one of the two',
    }] : []);
  },
};
