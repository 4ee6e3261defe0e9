import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE } from './support';

export const upsertAndDelete: Rule = optionRule({
  id: 'MC-OPT-109',
  classes: CLASSES,
  title: 'upserts and deletes are not combined',
  severity: 'error',
  why: 'The document of a deleted row stays: the delete carries the Kafka offset as its version and loses against the version of the document (seen).',
  fix: 'set index.write.method=insert',
  source: `${SOURCE}, RequestBuilder`,
  check: connector => say('index.write.method', 'is upsert with behavior.on.null.values=delete, and such deletes lose against earlier upserts',
    connector.is('index.write.method', 'upsert') && connector.is('behavior.on.null.values', 'delete')),
});
