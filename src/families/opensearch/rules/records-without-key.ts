import type { Rule } from '../../../model/rule';
import { optionRule } from '../../../checks/option-rule';
import { CLASSES, SOURCE, idOfKey, say } from './support';

export const recordsWithoutKey: Rule = optionRule({
  id: 'MC-OPT-106',
  classes: CLASSES,
  title: 'records without a key are not dropped in silence',
  severity: 'warning',
  why: 'All rows of a table without a key are lost in silence (seen).',
  fix: 'set drop.invalid.message=false',
  source: `${SOURCE}, OpensearchSinkTask`,
  check: connector => say('drop.invalid.message', 'drops each record without a usable key', connector.isTrue('drop.invalid.message') && idOfKey(connector)),
});
