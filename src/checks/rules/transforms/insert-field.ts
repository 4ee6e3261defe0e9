import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

const FIELDS = ['topic.field', 'partition.field', 'offset.field', 'timestamp.field', 'static.field'];

export const insertsSomething: Rule = optionRule({
  id: 'MC-OPT-040',
  title: 'a transform that inserts fields specifies them',
  severity: 'error',
  why: 'Validation succeeds, then the transform rejects its options and the task fails.',
  fix: 'name the field that is inserted, such as timestamp.field; static.field and static.value must be set together',
  source: 'Kafka 3.7, InsertField.configure: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: ofEach(/^org\.apache\.kafka\.connect\.transforms\.InsertField\$/, ({ prefix }, connector) => {
    const inserted = FIELDS.filter(name => connector.has(prefix + name));
    if (inserted.length === 0) {
      return [{ key: `${prefix}type`, message: `inserts nothing: none of ${FIELDS.join(', ')} is set`, ...connector.has(`${prefix}static.value`) && { fix: `set ${prefix}static.field` } }];
    }
    const [hasName, hasValue] = ['static.field', 'static.value'].map(name => connector.has(prefix + name));
    return hasName === hasValue ? [] : [hasName
      ? { key: `${prefix}static.field`, message: 'has no value to insert', fix: `set ${prefix}static.value` }
      : { key: `${prefix}static.value`, message: 'has no effect without a field to insert it as', fix: `set ${prefix}static.field`, severity: 'warning' }];
  }),
});
