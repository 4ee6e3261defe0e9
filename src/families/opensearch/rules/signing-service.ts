import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE, quoted } from '../../../model';
import { dialedHosts, literal } from '../../../checks';
import { isOpenSearchSink } from '../opensearch-sink';

const SERVICES: ReadonlyMap<string | undefined, readonly [string, string]> = new Map([
  ['opensearch', ['es', 'a domain']], ['opensearch-serverless', ['aoss', 'a serverless collection']],
]);

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
    const dialed = dialedHosts(deployment).find(({ key }) => key === 'connection.url');
    if (dialed?.service === undefined && literal(deployment, 'connection.url') === undefined) {
      return cannotKnow('the host is known only at deployment');
    }
    const [wanted, name] = SERVICES.get(dialed?.service?.id) ?? [];
    if (wanted === undefined) {
      return NOT_APPLICABLE;
    }
    const [region, service] = [literal(deployment, 'aws.signing.region'), literal(deployment, 'aws.signing.service')];
    return findings([
      ...service === undefined || service === wanted ? [] : [{
        key: 'aws.signing.service',
        value: service,
        message: `aws.signing.service is ${quoted(service)}, but the host of connection.url is ${name} (${wanted})`,
      }],
      ...region === undefined || dialed?.region === undefined || region === dialed.region ? [] : [{
        key: 'aws.signing.region',
        value: region,
        message: `aws.signing.region is ${quoted(region)}, but the host of connection.url is in ${dialed.region}`,
      }],
    ]);
  },
};
