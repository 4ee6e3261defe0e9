import type { Rule, Violation } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { given, isConfluentS3 } from './family';

export const confluentS3Rotation: Rule = {
  id: 'MC-S3-009',
  title: 'the S3 sink of Confluent knows when an object is complete',
  severity: 'error',
  why: 'Without flush.size Kafka Connect refuses the configuration; rotation by the clock needs a time zone.',
  fix: 'set flush.size to a positive number, and timezone where rotate.schedule.interval.ms is set',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
  check(deployment) {
    if (!isConfluentS3(deployment) || deployment.configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const violations: Violation[] = [];
    const size = given(deployment, 'flush.size', '');
    if (size !== undefined && !(Number(size) >= 1)) {
      violations.push({
        key: 'flush.size',
        value: size,
        message: size === '' ? 'flush.size is not set, so no object would ever be complete' : `flush.size is ${size}; allowed are whole numbers from 1`,
      });
    }
    const schedule = literal(deployment, 'rotate.schedule.interval.ms');
    if (schedule !== undefined && Number(schedule) > 0 && !deployment.configuration.has('timezone')) {
      violations.push({ key: 'timezone', message: `rotate.schedule.interval.ms is ${schedule}, which needs a timezone, and none is set` });
    }
    return finding(...violations);
  },
};
