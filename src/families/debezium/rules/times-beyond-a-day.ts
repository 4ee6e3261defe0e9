import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { hasConverters, say, SOURCE } from './support';

const POSTGRES = /^io\.debezium\.connector\.postgresql\./;

export const timesBeyondADay: Rule = optionRule({
  id: 'MC-OPT-917',
  classes: /^io\.debezium\.connector\.(postgresql|mysql|mariadb)\.\w+Connector$/,
  title: 'times outside of a day are kept',
  severity: 'info',
  why: 'A TIME of MySQL reaches from -838:59:59 to 838:59:59, one of PostgreSQL to 24:00:00. As an ISO text, what is no time of a day becomes null, and the '
    + '24:00:00 of PostgreSQL 00:00:00 (seen); the times of Kafka Connect are those of a day too.',
  fix: 'for MySQL and MariaDB, add the converter io.github.cdkmskconnect.debezium.ExactValues (ExtensionArchive.exactValues()); for PostgreSQL, where 24:00:00 means '
    + 'something, set time.precision.mode=adaptive_time_microseconds',
  source: SOURCE,
  check: connector => say('time.precision.mode', `is ${connector.lower('time.precision.mode')}, which loses values of TIME columns that are no time of a day`,
    (connector.is('time.precision.mode', 'isostring') || (connector.is('time.precision.mode', 'connect') && !POSTGRES.test(connector.fact?.className ?? ''))) && !hasConverters(connector)),
});
