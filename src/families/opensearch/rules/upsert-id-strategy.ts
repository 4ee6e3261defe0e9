import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE } from './support';

export const upsertIdStrategy: Rule = optionRule({
  id: 'MC-OPT-100',
  classes: CLASSES,
  title: 'upserts without the record key have an ID strategy',
  severity: 'error',
  why: 'MSK Connect creates the connector, then the connector fails (seen).',
  fix: 'set key.ignore.id.strategy=record.key, or key.ignore=false',
  source: `${SOURCE}, OpensearchSinkConnectorConfig.validate`,
  check: connector => say('index.write.method', 'is upsert with key.ignore=true, which needs key.ignore.id.strategy=record.key',
    connector.is('index.write.method', 'upsert') && connector.isTrue('key.ignore') && connector.text('key.ignore.id.strategy') !== undefined && !connector.is('key.ignore.id.strategy', 'record.key')),
});
