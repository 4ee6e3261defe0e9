import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';

/** As the code of Debezium reads the keys. */
const FORMS = /^column\.(truncate\.to\.\d+\.chars|mask\.with\.\d+\.chars|mask\.hash\.(v2\.)?[^.]+\.with\.salt\..+)$/;

export const columnFunctions: Rule = optionRule({
  id: 'MC-DBZ-028',
  title: 'options that mask or truncate columns contain their length, or algorithm and salt',
  severity: 'error',
  why: 'The length, or the algorithm and the salt, are part of the name of the option. Debezium ignores other names without a message, and the columns are written as they are.',
  fix: 'write column.mask.with.12.chars, column.truncate.to.20.chars, or column.mask.hash.v2.SHA-256.with.salt.<salt>',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-column-mask-hash',
  check: connector => connector.fact?.className.startsWith('io.debezium.connector.') !== true || !connector.fact.kinds.includes('source') ? []
    : connector.keys().filter(key => /^column\.(mask|truncate)\./.test(key) && !FORMS.test(key)).map(key => ({ key, message: 'is not a name that Debezium reads, so no column is changed' })),
});
