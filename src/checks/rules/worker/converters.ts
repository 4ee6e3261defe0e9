import type { Rule } from '../../../model';
import { judgeProperties } from './judge-properties';

export const workerConverters: Rule = {
  id: 'MC-WRK-001',
  title: 'a worker configuration sets the key and value converters',
  severity: 'error',
  why: 'The service rejects a worker configuration without both.',
  fix: 'add the line, for example with org.apache.kafka.connect.storage.StringConverter, the default of the service',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-supported-worker-config-properties.html',
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check(deployment) {
    return judgeProperties(deployment, properties => ['key.converter', 'value.converter']
      .filter(key => (properties.get(key)?.literal?.trim() ?? (properties.has(key) ? 'x' : '')) === '')
      .map(key => ({ key, message: `the worker configuration has no ${key}; it must name the converters of both keys and values` })));
  },
};
