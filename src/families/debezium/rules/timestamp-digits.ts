import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { say, SOURCE } from './support';

export const timestampDigits: Rule = optionRule({
  id: 'MC-OPT-918',
  classes: /^io\.debezium\.connector\.(postgresql|mysql|mariadb|sqlserver|oracle)\.\w+Connector$/,
  title: 'timestamps keep their microseconds',
  severity: 'info',
  why: 'Kafka Connect\'s own time types have millisecond precision.',
  fix: 'remove time.precision.mode if the sink knows the Debezium types, or set it to isostring; if milliseconds are sufficient, acknowledge this finding',
  source: `${SOURCE}: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-time-precision-mode`,
  check: connector => say('time.precision.mode', 'is connect, which cuts timestamps and times to milliseconds', connector.is('time.precision.mode', 'connect')),
});
