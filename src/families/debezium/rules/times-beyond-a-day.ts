import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { hasConverters } from '../record-values';
import { DEBEZIUM } from '../sources';
import { DEBEZIUM_MARIADB, DEBEZIUM_MYSQL, DEBEZIUM_POSTGRES } from '../family';

export const timesBeyondADay: Rule = optionRule({
  id: 'MC-OPT-917',
  classes: [DEBEZIUM_POSTGRES, DEBEZIUM_MYSQL, DEBEZIUM_MARIADB],
  title: 'times outside the range of a day are kept',
  severity: 'info',
  why: 'TIME values range from -838:59:59 to 838:59:59 in MySQL and up to 24:00:00 in PostgreSQL. With isostring, a value outside the range of a '
    + 'day becomes null, and 24:00:00 of PostgreSQL becomes 00:00:00 (seen); with connect, times are limited to a day too.',
  fix: 'for MySQL and MariaDB, add the converter io.github.cdkmskconnect.debezium.ExactValues (ExtensionArchive.exactValues()); for PostgreSQL, if '
    + '24:00:00 matters, set time.precision.mode=adaptive_time_microseconds',
  source: `${DEBEZIUM}: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-time-precision-mode`,
  check: connector => say('time.precision.mode', `is ${connector.lower('time.precision.mode')}, which loses values of TIME columns that are outside the range of a day`,
    (connector.is('time.precision.mode', 'isostring') || (connector.is('time.precision.mode', 'connect') && connector.fact?.className !== DEBEZIUM_POSTGRES)) && !hasConverters(connector)),
});
