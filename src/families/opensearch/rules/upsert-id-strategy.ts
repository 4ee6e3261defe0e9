import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const upsertIdStrategy: Rule = optionRule({
  id: 'MC-OPT-100',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'upserts without the record key have an ID strategy',
  severity: 'error',
  why: 'MSK Connect creates the connector, then the connector fails (seen).',
  fix: 'set key.ignore.id.strategy=record.key, or key.ignore=false',
  source: `${AIVEN}, OpensearchSinkConnectorConfig.validate`,
  check: connector => say('index.write.method', 'is upsert with key.ignore=true, which needs key.ignore.id.strategy=record.key',
    connector.is('index.write.method', 'upsert') && connector.isTrue('key.ignore') && connector.text('key.ignore.id.strategy') !== undefined && !connector.is('key.ignore.id.strategy', 'record.key')),
});
