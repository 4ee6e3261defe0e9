import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { ofEach } from './support';

export const headersAndFields: Rule = optionRule({
  id: 'MC-OPT-044',
  title: 'each field has its header',
  severity: 'error',
  why: 'Validation succeeds, then the transform rejects its options and the task fails.',
  fix: 'list as many headers as fields, in the same order',
  source: 'Kafka 3.7, HeaderFrom.configure; Debezium 3.6.1, HeaderToValue.configure: https://kafka.apache.org/37/documentation.html#connect_included_transformation',
  check: ofEach(/^(org\.apache\.kafka\.connect\.transforms\.HeaderFrom\$|io\.debezium\.transforms\.HeaderToValue$)/, ({ prefix }, connector) => {
    const [fields, headers] = ['fields', 'headers'].map(name => connector.list(prefix + name));
    return fields === undefined || headers === undefined || fields.length === 0 || headers.length === 0 || fields.length === headers.length ? []
      : [{ key: `${prefix}headers`, message: `lists ${headers.length}, but ${prefix}fields lists ${fields.length}; each field must have a header` }];
  }),
});
