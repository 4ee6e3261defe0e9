import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { JSON_CONVERTER, STRING_CONVERTER } from '../../../catalog';
import { CLASSES, say, SOURCE } from './support';

export const mappingNeedsSchema: Rule = optionRule({
  id: 'MC-OPT-107',
  classes: CLASSES,
  title: 'a mapping is made only of values with a schema',
  severity: 'error',
  why: 'The mapping is made of the value schema; without one, or with one of plain text, the task fails (seen).',
  fix: 'set schema.ignore=true, or give values a schema',
  source: `${SOURCE}, Mapping`,
  check: connector => {
    const converter = connector.converter('value');
    const plain = converter === STRING_CONVERTER || (converter === JSON_CONVERTER && connector.schemasEnabled('value') === false);
    return say('schema.ignore', `is false, but the values of ${converter?.replace(/^.*\./, '')} have no schema to make a mapping of`,
      plain && connector.is('schema.ignore', 'false') && connector.isMissing('topic.schema.ignore') && !connector.isOpaque('transforms') && connector.transforms().length === 0);
  },
});
