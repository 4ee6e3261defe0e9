import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE } from './support';

export const upsertAndDelete: Rule = optionRule({
  id: 'MC-OPT-109',
  classes: CLASSES,
  title: 'upserts and deletes are not mixed',
  severity: 'error',
  why: 'A deleted row stays: a delete carries the offset as its version and loses against that of the document (seen).',
  fix: 'set index.write.method=insert',
  source: `${SOURCE}, RequestBuilder`,
  check: connector => say('index.write.method', 'is upsert with behavior.on.null.values=delete, and such deletes lose against earlier upserts',
    connector.is('index.write.method', 'upsert') && connector.is('behavior.on.null.values', 'delete')),
});
