import type { Rule } from '../../../model';
import { cannotKnow, finding, NOT_APPLICABLE, quoted } from '../../../model';
import { literal } from '../../../checks';
import { isOpenSearchSink } from '../opensearch-sink';

/** Addresses that AWS gives: `….<region>.es.amazonaws.com`, `….<region>.aoss.amazonaws.com`. A custom endpoint says nothing. */
const OF_AWS = /^https?:\/\/[^/:]*\.([a-z0-9-]+)\.(es|aoss)\.amazonaws\.com(?:\.cn)?(?:[:/]|$)/;
const NAMES: Record<string, string> = { es: 'a domain', aoss: 'a serverless collection' };

export const openSearchSigningService: Rule = {
  id: 'MC-OS-007',
  title: 'requests are signed for the service and the Region of the host',
  severity: 'error',
  why: 'A signature for another service or Region is answered with 403, without a reason.',
  fix: 'set aws.signing.service to es (domain) or aoss (serverless collection), and aws.signing.region to the Region in the host name',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-clients.html',
  check(deployment) {
    if (!isOpenSearchSink(deployment) || !deployment.configuration?.has('aws.signing.region')) {
      return NOT_APPLICABLE;
    }
    const url = literal(deployment, 'connection.url');
    if (url === undefined) {
      return cannotKnow('the host is known only at deployment');
    }
    const host = OF_AWS.exec(url);
    if (host === null) {
      return NOT_APPLICABLE;
    }
    const [region, service] = [literal(deployment, 'aws.signing.region'), literal(deployment, 'aws.signing.service')];
    return finding(
      ...service === undefined || service === host[2] ? [] : [{
        key: 'aws.signing.service',
        value: service,
        message: `aws.signing.service is ${quoted(service)}, but the host of connection.url is ${NAMES[host[2]]} (${host[2]})`,
      }],
      ...region === undefined || region === host[1] ? [] : [{
        key: 'aws.signing.region',
        value: region,
        message: `aws.signing.region is ${quoted(region)}, but the host of connection.url is in ${host[1]}`,
      }],
    );
  },
};
