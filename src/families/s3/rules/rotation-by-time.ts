import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { given, isConfluentS3 } from '../written-format';

const BY_TIME = ['rotate.schedule.interval.ms', 'rotate.interval.ms'];

export const confluentRotationByTime: Rule = {
  id: 'MC-S3-004',
  title: 'the Confluent S3 sink also writes the last records',
  severity: 'warning',
  why: 'With flush.size alone, an object is written once that many records of a partition have arrived. The last records stay in the memory of the '
    + 'worker until others follow, perhaps forever, while the connector is RUNNING and its consumer lag remains.',
  fix: 'set rotate.schedule.interval.ms, for example to 600000, with timezone; use rotate.interval.ms if records keep arriving and objects must not '
    + 'repeat records',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html#s3-object-uploads',
  check(deployment) {
    const size = given(deployment, 'flush.size', '');
    if (!isConfluentS3(deployment) || size === '') {
      return NOT_APPLICABLE;
    }
    const intervals = BY_TIME.map(key => given(deployment, key, '-1'));
    if (intervals.some(interval => Number(interval) > 0) || Number(size) === 1) {
      return HOLDS;
    }
    if (size === undefined || intervals.includes(undefined)) {
      return cannotKnow('when objects are written is known only at deployment');
    }
    return finding({
      key: 'rotate.schedule.interval.ms',
      message: `objects are written by record count only, every ${size} records; the last records of each partition are not written until others follow`,
    });
  },
};
