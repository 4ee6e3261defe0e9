import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const upsertAndDelete: Rule = optionRule({
  id: 'MC-OPT-109',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'upserts and deletes are not combined',
  severity: 'error',
  why: 'The document of a deleted row stays: the delete carries the Kafka offset as its version and loses against the version of the document (seen).',
  fix: 'set index.write.method=insert',
  source: `${AIVEN}, RequestBuilder`,
  check: connector => say('index.write.method', 'is upsert with behavior.on.null.values=delete, and earlier upserts can overwrite such deletes',
    connector.is('index.write.method', 'upsert') && connector.is('behavior.on.null.values', 'delete')),
});
