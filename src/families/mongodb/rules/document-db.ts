import { dialedHosts, optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_MONGODB_SINK } from '../../debezium/family';
import { MONGODB_SINK } from '../family';
import { connectionStrings } from './support';

export const documentDbRetries: Rule = optionRule({
  id: 'MC-OPT-821',
  classes: [MONGODB_SINK, DEBEZIUM_MONGODB_SINK],
  title: 'retryable writes are turned off for Amazon DocumentDB',
  severity: 'warning',
  why: 'The driver uses retryable writes by default, and Amazon DocumentDB does not support them.',
  fix: 'add retryWrites=false to the connection string',
  source: 'https://docs.aws.amazon.com/documentdb/latest/developerguide/functional-differences.html',
  check: (connector, deployment) => {
    const keys = new Set(dialedHosts(deployment).filter(({ service }) => service?.id === 'documentdb').map(({ key }) => key));
    return connectionStrings(connector)
      .filter(({ key, options, isWhole }) => keys.has(key) && !/(^|&)retryWrites=/i.test(options) && (isWhole || options !== 'x'))
      .map(({ key }) => ({ key, message: 'is an address of Amazon DocumentDB and does not turn off retryable writes' }));
  },
});
