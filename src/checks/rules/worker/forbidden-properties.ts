import type { Rule } from '../../../model';
import { judgeProperties } from './judge-properties';
import { FORBIDDEN_NAMES, FORBIDDEN_PREFIXES, LIST_PAGE } from './property-lists';

export const forbiddenWorkerProperties: Rule = {
  id: 'MC-WRK-002',
  title: 'a worker configuration sets no property that the service reserves',
  severity: 'error',
  why: 'The service manages security, listeners, metrics and the internal topics of the workers itself and rejects a worker configuration that sets them.',
  fix: 'remove the line; the settings of the connector determine authentication and encryption',
  source: LIST_PAGE,
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check(deployment) {
    return judgeProperties(deployment, properties => [...properties.keys()].flatMap(key => {
      const prefix = FORBIDDEN_PREFIXES.find(each => key.startsWith(each));
      if (prefix !== undefined) {
        return [{ key, message: `the worker configuration sets ${key}; the service rejects every property that begins with ${prefix}` }];
      }
      return FORBIDDEN_NAMES.has(key) ? [{ key, message: `the worker configuration sets ${key}, which the service rejects` }] : [];
    }));
  },
};
