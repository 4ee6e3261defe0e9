import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

export const offsetOfSinksOnly: Rule = optionRule({
  id: 'MC-OPT-041',
  title: 'only a sink inserts the offset of a record',
  severity: 'error',
  why: 'A record of a source has no offset in Kafka yet; the transform fails at the first.',
  fix: 'remove the option, or insert the offset where the topic is read',
  source: 'Kafka 3.7, InsertField.apply: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.InsertField\$/, ({ prefix }, connector) =>
    connector.kind === 'source' && !connector.isKindGuessed && connector.isSet(`${prefix}offset.field`)
      ? [{ key: `${prefix}offset.field`, message: 'is for sinks, and this connector is a source' }] : []),
});
