import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../support';

/** Connectors that read an address when the configuration is validated, before references are resolved by the service. */
const STRICT = /opensearch|elasticsearch/i;

export const placeholderAddress: Rule = {
  id: 'MC-SEC-007',
  title: 'an address that is validated early is not a reference',
  severity: 'warning',
  why: 'The service validates the configuration when the connector is created. A reference is not resolved yet at that point, and creation is '
    + 'refused as an invalid connector configuration.',
  fix: 'write the address as a literal, and use references for the user name and password',
  source: 'https://github.com/aws-samples/msk-config-providers/issues/14',
  check(deployment) {
    if (!STRICT.test(literal(deployment, 'connector.class') ?? '')) {
      return NOT_APPLICABLE;
    }
    const url = deployment.configuration!.get('connection.url');
    return url === undefined || !/\$\{[A-Za-z][\w.-]*:/.test(url.knownPrefix) ? HOLDS
      : finding({ key: 'connection.url', message: 'connection.url is a reference for a config provider' });
  },
};
