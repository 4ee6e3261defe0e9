import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM } from '../sources';
import { DEBEZIUM_RELATIONAL } from '../family';

export const timestampDigits: Rule = optionRule({
  id: 'MC-OPT-918',
  classes: DEBEZIUM_RELATIONAL,
  title: 'timestamps keep their microseconds',
  severity: 'info',
  why: 'Kafka Connect\'s own time types have millisecond precision.',
  fix: 'remove time.precision.mode if the sink supports the Debezium types, or set it to isostring; if milliseconds are sufficient, acknowledge this finding',
  source: `${DEBEZIUM}: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-time-precision-mode`,
  check: connector => say('time.precision.mode', 'is connect, which truncates timestamps and times to milliseconds', connector.is('time.precision.mode', 'connect')),
});
