import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { CLASSES, say, SOURCE, UNWRAP } from './support';

export const oneDocumentPerRow: Rule = optionRule({
  id: 'MC-OPT-119',
  classes: CLASSES,
  title: 'all changes of a row update the same document',
  severity: 'warning',
  why: 'With generated IDs each change becomes a document of its own, and deletes are ignored (seen).',
  fix: 'set key.ignore=false',
  source: `${SOURCE}, DocumentIDStrategy`,
  check: connector => say('key.ignore', 'is true, although the connector takes change events: each change becomes a document of its own',
    connector.isTrue('key.ignore') && !connector.is('key.ignore.id.strategy', 'record.key') && connector.transforms().some(({ className }) => className === UNWRAP)),
});
