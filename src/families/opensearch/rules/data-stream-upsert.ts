import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE } from './support';

export const dataStreamUpsert: Rule = optionRule({
  id: 'MC-OPT-101',
  classes: CLASSES,
  title: 'data streams are not used with upserts',
  severity: 'error',
  why: 'MSK Connect creates the connector, then the connector fails (seen).',
  fix: 'set index.write.method=insert, or data.stream.enabled=false',
  source: `${SOURCE}, OpensearchSinkConnectorConfig.validate`,
  check: connector => say('index.write.method', 'is upsert, which data streams do not support', connector.is('index.write.method', 'upsert') && connector.isTrue('data.stream.enabled')),
});
