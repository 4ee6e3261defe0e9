import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { familyOf } from '../../lookup';

export const placeholderAddress: Rule = {
  id: 'MC-SEC-007',
  title: 'an address that is validated early is not a reference',
  severity: 'warning',
  why: 'The service validates the configuration when the connector is created. A reference is not resolved yet at that point, and creation is '
    + 'refused as an invalid connector configuration.',
  fix: 'write the address as a literal, and use references for the user name and password',
  source: 'https://github.com/aws-samples/msk-config-providers/issues/14',
  check(deployment) {
    const key = familyOf(literal(deployment, 'connector.class'))?.earlyAddress;
    if (key === undefined) {
      return NOT_APPLICABLE;
    }
    const url = deployment.configuration!.get(key);
    return url === undefined || !/\$\{[A-Za-z][\w.-]*:/.test(url.knownPrefix) ? HOLDS
      : finding({ key, message: `${key} is a reference for a config provider` });
  },
};
