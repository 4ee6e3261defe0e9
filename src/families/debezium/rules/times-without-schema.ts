import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_RELATIONAL } from '../family';
import { schemaless } from '../record-values';

export const timesWithoutSchema: Rule = optionRule({
  id: 'MC-OPT-903',
  classes: DEBEZIUM_RELATIONAL,
  title: 'dates and times are readable without schemas',
  severity: 'info',
  why: 'Times are numbers of microseconds and dates are numbers of days, and only the schema distinguishes them (seen).',
  fix: 'set time.precision.mode=isostring',
  source: 'Debezium 3.6.1: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-time-precision-mode',
  check: connector => say('time.precision.mode', 'writes times and dates as plain numbers in JSON without schemas', schemaless(connector) && connector.is('time.precision.mode', 'adaptive', 'adaptive_time_microseconds', 'microseconds', 'nanoseconds')),
});
