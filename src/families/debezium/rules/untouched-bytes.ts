import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { POSTGRES, say } from './support';

export const untouchedBytes: Rule = optionRule({
  id: 'MC-OPT-914',
  classes: POSTGRES,
  title: 'large bytea columns that did not change are known',
  severity: 'warning',
  why: 'In Base64 an update leaves null in place of a TOASTed bytea that it did not touch; where the column is NOT NULL, the connector stops (seen).',
  fix: 'leave binary.handling.mode out: bytes are Base64 in JSON all the same; or set REPLICA IDENTITY FULL on such tables and acknowledge this',
  source: 'Debezium 3.6.1, PostgresValueConverter',
  check: connector => say('binary.handling.mode', 'loses the mark of bytea columns that a change leaves as they are', connector.is('binary.handling.mode', 'base64', 'base64-url-safe')),
});
