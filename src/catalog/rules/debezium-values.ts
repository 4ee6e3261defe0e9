import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import type { RuleView } from './view';

const SOURCE = 'Debezium 3.6.1';

const POSTGRES = /^io\.debezium\.connector\.postgresql\./;

const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

/** Converters of Debezium may write any column otherwise than the modes say. */
const hasConverters = (view: RuleView) => view.isSet('converters');

export const DEBEZIUM_VALUE_RULES: OptionRule[] = [
  rule({
    id: 'MC-OPT-915',
    classes: /^io\.debezium\.connector\.(postgresql|oracle)\.\w+Connector$/,
    title: 'intervals keep their months',
    severity: 'info',
    why: 'as a number, an interval of a month is the microseconds of 30.4375 days, which no month has (seen)',
    fix: 'set interval.handling.mode=string, which writes ISO 8601 durations such as P1M',
    source: SOURCE,
    check: view => say('interval.handling.mode', 'writes columns of type INTERVAL as numbers of microseconds', view.is('interval.handling.mode', 'numeric')),
  }),
  rule({
    id: 'MC-OPT-916',
    classes: /^io\.debezium\.connector\.(mysql|mariadb)\.\w+Connector$/,
    title: 'large unsigned numbers stay positive',
    severity: 'info',
    why: 'a BIGINT UNSIGNED above 9223372036854775807 becomes negative (seen)',
    fix: 'set bigint.unsigned.handling.mode=precise where values have schemas; for JSON without schemas, or columns of Parquet, add the converter '
      + 'io.github.cdkmskconnect.debezium.ExactValues (ExtensionArchive.exactValues())',
    source: SOURCE,
    check: view => say('bigint.unsigned.handling.mode', 'is long, which makes large values of BIGINT UNSIGNED columns negative',
      view.is('bigint.unsigned.handling.mode', 'long') && !hasConverters(view)),
  }),
  rule({
    id: 'MC-OPT-917',
    classes: /^io\.debezium\.connector\.(postgresql|mysql|mariadb)\.\w+Connector$/,
    title: 'times outside of a day are kept',
    severity: 'info',
    why: 'a TIME of MySQL reaches from -838:59:59 to 838:59:59, one of PostgreSQL to 24:00:00. As an ISO text, what is no time of a day becomes null, and the '
      + '24:00:00 of PostgreSQL 00:00:00 (seen); the times of Kafka Connect are those of a day too',
    fix: 'for MySQL and MariaDB, add the converter io.github.cdkmskconnect.debezium.ExactValues (ExtensionArchive.exactValues()); for PostgreSQL, where 24:00:00 means '
      + 'something, set time.precision.mode=adaptive_time_microseconds',
    source: SOURCE,
    check: view => say('time.precision.mode', `is ${view.lower('time.precision.mode')}, which loses values of TIME columns that are no time of a day`,
      (view.is('time.precision.mode', 'isostring') || (view.is('time.precision.mode', 'connect') && !POSTGRES.test(view.context.fact?.className ?? ''))) && !hasConverters(view)),
  }),
  rule({
    id: 'MC-OPT-918',
    classes: /^io\.debezium\.connector\.(postgresql|mysql|mariadb|sqlserver|oracle)\.\w+Connector$/,
    title: 'timestamps keep their microseconds',
    severity: 'info',
    why: 'the times of Kafka Connect count milliseconds',
    fix: 'leave time.precision.mode out where the sink knows the types of Debezium, or set isostring; where milliseconds are enough, acknowledge this',
    source: SOURCE,
    check: view => say('time.precision.mode', 'is connect, which cuts timestamps and times to milliseconds', view.is('time.precision.mode', 'connect')),
  }),
];
