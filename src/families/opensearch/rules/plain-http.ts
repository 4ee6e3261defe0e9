import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchPlainHttp: Rule = {
  id: 'MC-OS-006',
  title: 'signed requests use HTTPS',
  severity: 'error',
  why: 'Domains and collections that accept signed requests answer on HTTPS only, and over HTTP anyone who listens can read the documents and the '
    + 'session token.',
  fix: 'begin the address with https://',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
  check(deployment) {
    const url = deployment.configuration?.get('connection.url');
    if (!isOpenSearchSink(deployment) || url === undefined || !deployment.configuration?.has('aws.signing.region')) {
      return NOT_APPLICABLE;
    }
    // the scheme stands in a literal part also where the host is only known at the deploy
    return url.parts.some(part => typeof part === 'string' && /(^|,)\s*http:\/\//.test(part)) ? finding({
      key: 'connection.url',
      message: `requests are signed, but connection.url ${quoted(url)} goes over plain http`,
    }) : HOLDS;
  },
};
