import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const malformedDocuments: Rule = optionRule({
  id: 'MC-OPT-116',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'rejected documents are not silently lost',
  severity: 'warning',
  why: 'A document that the domain rejects is lost, and only a log message reports it (seen).',
  fix: 'set behavior.on.malformed.documents=report with a dead-letter queue and errors.tolerance=all',
  source: `${AIVEN}, BulkProcessor`,
  check: connector => say('behavior.on.malformed.documents', 'loses rejected documents with only a log line', connector.is('behavior.on.malformed.documents', 'ignore', 'warn')),
});
