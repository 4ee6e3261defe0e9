import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { idOfKey } from '../document-options';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const recordsWithoutKey: Rule = optionRule({
  id: 'MC-OPT-106',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'records without a key are not silently dropped',
  severity: 'warning',
  why: 'All rows of a table without a primary key are lost, without an error (seen).',
  fix: 'set drop.invalid.message=false',
  source: `${AIVEN}, OpensearchSinkTask`,
  check: connector => say('drop.invalid.message', 'drops each record without a usable key', connector.isTrue('drop.invalid.message') && idOfKey(connector)),
});
