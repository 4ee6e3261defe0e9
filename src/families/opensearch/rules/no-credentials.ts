import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchNoCredentials: Rule = {
  id: 'MC-OS-004',
  title: 'a domain with fine-grained access control receives credentials',
  severity: 'error',
  why: 'Fine-grained access control answers anonymous requests with 401 or 403.',
  fix: 'use OpenSearchAuthentication.basic(secret) with an internal user, or OpenSearchAuthentication.iam() with a mapped role',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
  requires: ['search'],
  check(deployment) {
    if (!isOpenSearchSink(deployment) || deployment.search?.fineGrainedAccess !== true || deployment.configuration === undefined) {
      return NOT_APPLICABLE;
    }
    return deployment.configuration.has('connection.username') || deployment.configuration.has('aws.signing.region') ? HOLDS : finding({
      key: 'connection.url',
      message: 'the domain has fine-grained access control, and the sink has neither a password nor a signature',
    });
  },
};
