import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_JDBC_SINK } from '../family';
import { fields } from '../key-fields';
import { AIVEN } from '../sources';

export const primaryKeyFields: Rule = optionRule({
  id: 'MC-OPT-506',
  classes: [AIVEN_JDBC_SINK],
  title: 'primary key fields fit the primary key mode',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set pk.fields for record_key and record_value, and leave it empty for none',
  source: `${AIVEN}, JdbcSinkConfig`,
  check: connector => {
    const count = fields(connector);
    return [
      ...say('pk.fields', 'must be empty with pk.mode=none', connector.is('pk.mode', 'none') && (count ?? 0) > 0),
      ...say('pk.fields', `must be set with pk.mode=${connector.text('pk.mode')}`, connector.is('pk.mode', 'record_key', 'record_value') && count === 0),
    ];
  },
});
