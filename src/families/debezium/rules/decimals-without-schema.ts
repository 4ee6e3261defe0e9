import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_RELATIONAL } from '../family';
import { schemaless } from '../record-values';

export const decimalsWithoutSchema: Rule = optionRule({
  id: 'MC-OPT-901',
  classes: DEBEZIUM_RELATIONAL,
  title: 'decimals are readable without schemas',
  severity: 'warning',
  why: 'In JSON without schemas, precise decimals are bytes encoded as base64 (seen).',
  fix: 'set decimal.handling.mode=string',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-decimal-handling-mode',
  check: connector => say('decimal.handling.mode', 'is precise, which writes decimals as base64 in JSON without schemas', schemaless(connector) && connector.is('decimal.handling.mode', 'precise')),
});
