import { literal, serviceOfHost } from '../../../checks';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

/** What a sink authenticates with: a password, a signature, or a configurator of its own that nobody knows. */
const CREDENTIALS = /^(connection\.(username|password)$|aws\.signing\.|ssl\.keystore\.|connection\.ssl\.keystore\.)/;

export const anonymousRequests: Rule = {
  id: 'MC-OS-013',
  title: 'requests to a domain of Amazon OpenSearch Service have credentials',
  severity: 'warning',
  why: 'A domain with fine-grained access control, which the console turns on, or with an access policy that names roles answers anonymous requests with 403. The sink does not sign requests unless aws.signing.region is set, whatever the execution role allows.',
  fix: 'set connection.username and connection.password, or aws.signing.region and aws.signing.service with the request signing extension; ignore this if the access policy of the domain allows anonymous requests from the VPC',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/338, https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html',
  check(deployment) {
    const { configuration, search } = deployment;
    const urls = isOpenSearchSink(deployment) ? literal(deployment, 'connection.url')?.split(',') ?? [] : [];
    const hosts = urls.map(url => /^https?:\/\/([^/:]+)/.exec(url.trim())?.[1] ?? '');
    if (configuration === undefined || !hosts.some(host => serviceOfHost(host)?.service.id === 'opensearch') || search?.fineGrainedAccess !== undefined) {
      return NOT_APPLICABLE;
    }
    return [...configuration.keys()].some(key => CREDENTIALS.test(key)) ? HOLDS : finding({
      key: 'connection.url', message: 'connection.url is a domain of Amazon OpenSearch Service, and the sink has neither a password nor a signature for its requests',
    });
  },
};
