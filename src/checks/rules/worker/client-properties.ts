import type { Rule } from '../../../model';
import { judgeProperties } from './judge-properties';
import { CLIENT_PROPERTIES, LIST_PAGE } from './property-lists';

export const workerClientProperties: Rule = {
  id: 'MC-WRK-003',
  title: 'a worker configuration sets only the producer and consumer properties that the service allows',
  severity: 'error',
  why: 'The service allows a fixed list of producer and consumer properties for workers and rejects a worker configuration with any other.',
  fix: 'remove the line; with Kafka Connect 3.7.x, set the property for one connector as producer.override. or consumer.override. in its configuration',
  source: LIST_PAGE,
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check(deployment) {
    return judgeProperties(deployment, properties => [...properties.keys()].flatMap(key => {
      const prefix = Object.keys(CLIENT_PROPERTIES).find(each => key.startsWith(each));
      return prefix === undefined || CLIENT_PROPERTIES[prefix].includes(key.slice(prefix.length)) ? [] : [{
        key,
        message: `the worker configuration sets ${key}, which is not on the service's list; allowed behind ${prefix} are ${CLIENT_PROPERTIES[prefix].join(', ')}`,
      }];
    }));
  },
};
