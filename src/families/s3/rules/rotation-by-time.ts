import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { given, isConfluentS3 } from './family';

const BY_TIME = ['rotate.schedule.interval.ms', 'rotate.interval.ms'];

export const confluentRotationByTime: Rule = {
  id: 'MC-S3-004',
  title: 'the S3 sink of Confluent writes its last records too',
  severity: 'warning',
  why: 'With flush.size alone an object is written when so many records of a partition have come. The last ones stay in the memory of the worker until others '
    + 'follow, perhaps for ever, while the connector is RUNNING and its lag stays.',
  fix: 'set rotate.schedule.interval.ms, such as 600000, with timezone; or rotate.interval.ms where further records always come and objects must not repeat records',
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
      return cannotKnow('when objects are written is decided at deploy');
    }
    return finding({
      key: 'rotate.schedule.interval.ms',
      message: `objects are written by number only, every ${size} records; the last records of each partition are not written until others follow`,
    });
  },
};
