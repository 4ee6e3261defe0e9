import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE, UNWRAP } from './support';

export const oneDocumentPerRow: Rule = optionRule({
  id: 'MC-OPT-119',
  classes: CLASSES,
  title: 'changes of a row go to one document',
  severity: 'warning',
  why: 'With generated ids every change is a document of its own, and deletes are ignored (seen).',
  fix: 'set key.ignore=false',
  source: `${SOURCE}, DocumentIDStrategy`,
  check: connector => say('key.ignore', 'is true, although the connector takes change events: each change becomes a document of its own',
    connector.isTrue('key.ignore') && !connector.is('key.ignore.id.strategy', 'record.key') && connector.transforms().some(({ className }) => className === UNWRAP)),
});
