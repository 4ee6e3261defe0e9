import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, idOfKey, say, SOURCE } from './support';

export const recordsWithoutKey: Rule = optionRule({
  id: 'MC-OPT-106',
  classes: CLASSES,
  title: 'records without a key are not silently dropped',
  severity: 'warning',
  why: 'All rows of a table without a primary key are lost, without an error (seen).',
  fix: 'set drop.invalid.message=false',
  source: `${SOURCE}, OpensearchSinkTask`,
  check: connector => say('drop.invalid.message', 'drops each record without a usable key', connector.isTrue('drop.invalid.message') && idOfKey(connector)),
});
