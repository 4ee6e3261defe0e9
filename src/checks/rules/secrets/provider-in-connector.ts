import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const providerInConnector: Rule = {
  id: 'MC-SEC-005',
  title: 'config providers are declared in the worker configuration',
  severity: 'warning',
  why: 'Workers read config.providers from their own configuration only. In the configuration of a connector the lines have no effect, and '
    + 'references are not resolved.',
  fix: 'move the config.providers lines to the worker configuration',
  source: 'https://github.com/aws-samples/msk-config-providers/issues/36',
  check({ configuration }) {
    if (configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const keys = [...configuration.keys()].filter(key => key === 'config.providers' || key.startsWith('config.providers.'));
    return keys.length === 0 ? HOLDS : finding({ key: keys[0], message: `the configuration of the connector declares ${keys[0]}, which only workers read` });
  },
};
