import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { say, SOURCE } from './support';

export const timestampDigits: Rule = optionRule({
  id: 'MC-OPT-918',
  classes: /^io\.debezium\.connector\.(postgresql|mysql|mariadb|sqlserver|oracle)\.\w+Connector$/,
  title: 'timestamps keep their microseconds',
  severity: 'info',
  why: 'The times of Kafka Connect count milliseconds.',
  fix: 'leave time.precision.mode out where the sink knows the types of Debezium, or set isostring; where milliseconds are enough, acknowledge this',
  source: SOURCE,
  check: connector => say('time.precision.mode', 'is connect, which cuts timestamps and times to milliseconds', connector.is('time.precision.mode', 'connect')),
});
