import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

export const schemaMetadata: Rule = optionRule({
  id: 'MC-OPT-043',
  title: 'a transform that renames schemas has a name or a version',
  severity: 'error',
  why: 'Validation succeeds, then the transform rejects its options and the task fails.',
  fix: 'set schema.name or schema.version of the transform, or remove the transform',
  source: 'Kafka 3.7, SetSchemaMetadata.configure: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.SetSchemaMetadata\$/, ({ prefix }, connector) =>
    connector.has(`${prefix}schema.name`) || connector.has(`${prefix}schema.version`) ? [] : [{ key: `${prefix}type`, message: 'sets neither schema.name nor schema.version' }]),
});
