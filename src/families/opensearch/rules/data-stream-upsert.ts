import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const dataStreamUpsert: Rule = optionRule({
  id: 'MC-OPT-101',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'data streams are not used with upserts',
  severity: 'error',
  why: 'MSK Connect creates the connector, then the connector fails (seen).',
  fix: 'set index.write.method=insert, or data.stream.enabled=false',
  source: `${AIVEN}, OpensearchSinkConnectorConfig.validate`,
  check: connector => say('index.write.method', 'is upsert, which data streams do not support', connector.is('index.write.method', 'upsert') && connector.isTrue('data.stream.enabled')),
});
