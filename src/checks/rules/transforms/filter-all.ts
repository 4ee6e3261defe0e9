import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

export const filterHasPredicate: Rule = optionRule({
  id: 'MC-OPT-046',
  title: 'a filter has a predicate',
  severity: 'error',
  why: 'Without one the filter drops every record, and the connector does nothing while it runs.',
  fix: 'set predicate to the alias of a predicate that matches the records to drop, and negate=true to drop all others',
  source: 'Kafka 3.7, Filter.apply: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.Filter$/, ({ prefix }, connector) =>
    connector.isMissing(`${prefix}predicate`) ? [{ key: `${prefix}type`, message: `drops every record, because ${prefix}predicate is not set` }] : []),
});
