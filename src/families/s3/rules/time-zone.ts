import { jodaTimeZoneProblem } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { CONFLUENT_S3_SINK } from '../family';

export const timeZone: Rule = optionRule({
  id: 'MC-OPT-414',
  classes: [CONFLUENT_S3_SINK],
  title: 'the time zone of an S3 sink is one of Joda-Time',
  severity: 'error',
  why: 'Kafka Connect accepts the name; then the task fails with "The datetime zone id is not recognised".',
  fix: 'write a name of the time zone database, such as UTC or Europe/Berlin, or an offset such as +01:00',
  source: 'Joda-Time 2.12.7, DateTimeZone.forID: https://www.joda.org/joda-time/timezones.html',
  check: connector => {
    const zone = connector.known('timezone');
    const isRead = /\.TimeBasedPartitioner$/.test(connector.text('partitioner.class') ?? '') || (connector.number('rotate.schedule.interval.ms') ?? -1) > 0;
    const problem = typeof zone === 'string' && zone.trim() !== '' && isRead ? jodaTimeZoneProblem(zone.trim()) : undefined;
    return problem === undefined ? [] : [{ key: 'timezone', message: `is "${zone}": ${problem}` }];
  },
});
