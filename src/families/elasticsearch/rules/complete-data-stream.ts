import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const completeDataStream: Rule = optionRule({
  id: 'MC-OPT-701',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'data streams are fully specified',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set data.stream.type and data.stream.dataset together, and use inserts only',
  source: CONFLUENT,
  check: connector => {
    const stream = connector.isSet('data.stream.dataset') || connector.is('data.stream.type', 'logs', 'metrics');
    return [
      ...say('data.stream.dataset', 'must be set with data.stream.type', connector.is('data.stream.type', 'logs', 'metrics') && connector.isMissing('data.stream.dataset')),
      ...say('data.stream.type', 'must be set with data.stream.dataset', connector.isSet('data.stream.dataset') && connector.is('data.stream.type', 'none')),
      ...say('write.method', 'must be insert with data streams', stream && connector.is('write.method', 'upsert')),
      ...say('behavior.on.null.values', 'must not be delete with data streams', stream && connector.is('behavior.on.null.values', 'delete')),
      ...say('data.stream.timestamp.field', 'needs a data stream', connector.isSet('data.stream.timestamp.field') && !stream && connector.has('data.stream.timestamp.field') && !connector.isOpaque('data.stream.dataset')),
    ];
  },
});
