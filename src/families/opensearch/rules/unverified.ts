import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchUnverified: Rule = {
  id: 'MC-OS-009',
  title: 'the certificate and host name of OpenSearch are verified',
  severity: 'warning',
  why: 'Without verification, anyone between worker and server can read the documents and, where there is one, the password.',
  fix: 'remove tls.verify; for a private certificate authority, set tls.ca.certificates to its certificate',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  check(deployment) {
    if (!isOpenSearchSink(deployment) || !deployment.configuration?.has('tls.verify')) {
      return NOT_APPLICABLE;
    }
    if (literal(deployment, 'tls.verify')?.toLowerCase() !== 'false') {
      return HOLDS;
    }
    return findings([{
      key: 'tls.verify',
      value: 'false',
      message: 'tls.verify is false, so any server is accepted as OpenSearch',
    }, ...deployment.configuration.has('tls.ca.certificates') ? [{
      key: 'tls.ca.certificates',
      severity: 'error' as const,
      message: 'tls.ca.certificates is set, but tls.verify is false, so the certificates are not used and the task does not start',
      fix: 'remove one of the two',
    }] : []]);
  },
};
