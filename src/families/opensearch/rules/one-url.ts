import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchOneUrl: Rule = {
  id: 'MC-OS-010',
  title: 'a connection override is used with a single address',
  severity: 'error',
  why: 'The option connection.connect.to replaces the host of a single address; with several addresses the task fails when it starts.',
  fix: 'keep one address in connection.url, or remove connection.connect.to',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html',
  check(deployment) {
    const url = deployment.configuration?.get('connection.url');
    if (!isOpenSearchSink(deployment) || url === undefined || !deployment.configuration?.has('connection.connect.to')) {
      return NOT_APPLICABLE;
    }
    return url.parts.some(part => typeof part === 'string' && part.includes(',')) ? finding({
      key: 'connection.connect.to',
      message: 'connection.connect.to replaces the host of one address, but connection.url has several',
    }) : HOLDS;
  },
};
