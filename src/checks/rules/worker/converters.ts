import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { isGiven, workerProperties } from '../../support';

export const workerConverters: Rule = {
  id: 'MC-WRK-001',
  title: 'a worker configuration sets the key and value converters',
  severity: 'error',
  why: 'The service rejects a worker configuration without both.',
  fix: 'add the line, for example with org.apache.kafka.connect.storage.StringConverter, the default of the service',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-supported-worker-config-properties.html',
  about: ['worker-configuration'],
  check(deployment) {
    if (!isGiven(deployment.workerConfiguration)) {
      return NOT_APPLICABLE;
    }
    const properties = workerProperties(deployment);
    if (properties === undefined) {
      return cannotKnow('the worker configuration is defined elsewhere');
    }
    return findings(['key.converter', 'value.converter'].filter(key => (properties.get(key)?.literal?.trim() ?? (properties.has(key) ? 'x' : '')) === '')
      .map(key => ({ key, message: `the worker configuration has no ${key}; it must name the converters of both keys and values` })));
  },
};
