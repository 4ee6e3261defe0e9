import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_POSTGRES } from '../family';

export const untouchedBytes: Rule = optionRule({
  id: 'MC-OPT-914',
  classes: [DEBEZIUM_POSTGRES],
  title: 'updates contain large bytea columns that did not change',
  severity: 'warning',
  why: 'With base64, an update has null in place of a TOASTed bytea column that it did not change; if the column is NOT NULL, the connector stops (seen).',
  fix: 'remove binary.handling.mode (bytes are base64 in JSON anyway), or set REPLICA IDENTITY FULL on such tables and acknowledge this finding',
  source: 'Debezium 3.6.1, PostgresValueConverter',
  check: connector => say('binary.handling.mode', 'loses the placeholder of bytea columns that an update does not change', connector.is('binary.handling.mode', 'base64', 'base64-url-safe')),
});
