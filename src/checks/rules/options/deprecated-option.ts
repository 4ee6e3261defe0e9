import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { earlierNames } from '../../../catalog';
import { places } from './support';

export const deprecatedOption: Rule = optionRule({
  id: 'MC-OPT-032',
  title: 'options are not deprecated',
  severity: 'info',
  why: 'A deprecated option is removed in a later version.',
  fix: 'use its replacement',
  source: 'the definitions of the versions in the catalog',
  check: connector => places(connector).flatMap(place => {
    const variants = place.options.get(place.name);
    const current = earlierNames(place.own).get(place.name);
    if (current) {
      return [{ key: place.key, message: `is an earlier name of ${place.prefix}${current}`, fix: `use ${place.prefix}${current}` }];
    }
    return variants?.every(variant => variant.deprecated) ? [{ key: place.key, message: 'is deprecated' }] : [];
  }),
});
