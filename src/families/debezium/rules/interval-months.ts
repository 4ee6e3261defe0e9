import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { say, SOURCE } from './support';

export const intervalMonths: Rule = optionRule({
  id: 'MC-OPT-915',
  classes: /^io\.debezium\.connector\.(postgresql|oracle)\.\w+Connector$/,
  title: 'intervals keep their months',
  severity: 'info',
  why: 'As a number, an interval of a month is the number of microseconds in 30.4375 days, which is the length of no month (seen).',
  fix: 'set interval.handling.mode=string, which writes ISO 8601 durations such as P1M',
  source: SOURCE,
  check: connector => say('interval.handling.mode', 'writes columns of type INTERVAL as numbers of microseconds', connector.is('interval.handling.mode', 'numeric')),
});
