import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { given, isConfluentS3 } from './family';

export const confluentS3Nulls: Rule = {
  id: 'MC-S3-011',
  title: 'deletions do not stop the S3 sink of Confluent',
  severity: 'error',
  why: 'A deletion is a record without a value. "fail", the default, stops the task at the first; "write" needs the keys to be kept.',
  fix: 'set behavior.on.null.values to ignore, or to write together with store.kafka.keys=true',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
  check(deployment) {
    if (!isConfluentS3(deployment)) {
      return NOT_APPLICABLE;
    }
    const behaviour = given(deployment, 'behavior.on.null.values', 'fail');
    if (behaviour !== 'write') {
      return NOT_APPLICABLE;
    }
    return given(deployment, 'store.kafka.keys', 'false') !== 'false' ? HOLDS : finding({
      key: 'store.kafka.keys',
      value: 'false',
      message: 'behavior.on.null.values is write, which needs store.kafka.keys=true: a deletion is nothing but its key',
    });
  },
};
