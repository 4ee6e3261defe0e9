import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM } from '../sources';
import { DEBEZIUM_ORACLE, DEBEZIUM_POSTGRES } from '../family';

export const intervalMonths: Rule = optionRule({
  id: 'MC-OPT-915',
  classes: [DEBEZIUM_POSTGRES, DEBEZIUM_ORACLE],
  title: 'intervals keep their months',
  severity: 'info',
  why: 'As a number, an interval of a month is the number of microseconds in 30.4375 days, which is the length of no month (seen).',
  fix: 'set interval.handling.mode=string, which writes ISO 8601 durations such as P1M',
  source: DEBEZIUM,
  check: connector => say('interval.handling.mode', 'writes columns of type INTERVAL as numbers of microseconds', connector.is('interval.handling.mode', 'numeric')),
});
