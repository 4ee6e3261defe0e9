import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_RELATIONAL } from '../family';

export const decimalPrecision: Rule = optionRule({
  id: 'MC-OPT-902',
  classes: DEBEZIUM_RELATIONAL,
  title: 'decimals keep all their digits',
  severity: 'info',
  why: 'A double contains 15 to 17 significant digits; longer decimals lose some (seen).',
  fix: 'set decimal.handling.mode=string',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-decimal-handling-mode',
  check: connector => say('decimal.handling.mode', 'is double, which loses digits of long decimals', connector.is('decimal.handling.mode', 'double')),
});
