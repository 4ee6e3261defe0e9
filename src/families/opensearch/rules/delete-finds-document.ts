import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const deleteFindsDocument: Rule = optionRule({
  id: 'MC-OPT-112',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'deletes match their document',
  severity: 'warning',
  why: 'With generated IDs, a delete names a document that never existed (seen).',
  fix: 'set key.ignore=false',
  source: `${AIVEN}, RequestBuilder and DocumentIDStrategy`,
  check: connector => say('behavior.on.null.values', 'is delete, but with key.ignore=true no delete finds its document',
    connector.is('behavior.on.null.values', 'delete') && connector.isTrue('key.ignore') && !connector.isOpaque('key.ignore.id.strategy') && !connector.is('key.ignore.id.strategy', 'record.key')),
});
