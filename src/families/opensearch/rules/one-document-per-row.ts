import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { EXTRACT_NEW_RECORD_STATE } from '../../debezium/family';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const oneDocumentPerRow: Rule = optionRule({
  id: 'MC-OPT-119',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'all changes of a row update the same document',
  severity: 'warning',
  why: 'With generated IDs each change becomes a document of its own, and deletes are ignored (seen).',
  fix: 'set key.ignore=false',
  source: `${AIVEN}, DocumentIDStrategy`,
  check: connector => say('key.ignore', 'is true, although the connector takes change events: each change becomes a document of its own',
    connector.isTrue('key.ignore') && !connector.is('key.ignore.id.strategy', 'record.key') && connector.transforms().some(({ className }) => className === EXTRACT_NEW_RECORD_STATE)),
});
