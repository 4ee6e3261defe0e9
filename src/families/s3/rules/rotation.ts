import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { given, isConfluentS3 } from '../written-format';

export const confluentS3Rotation: Rule = {
  id: 'MC-S3-002',
  title: 'the Confluent S3 sink knows when an object is complete',
  severity: 'error',
  why: 'An object is written after flush.size records. With a number below 1, no object is ever complete.',
  fix: 'set flush.size to a positive whole number',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
  check(deployment) {
    const size = given(deployment, 'flush.size', '');
    // that it is required is said by the catalog of options
    if (!isConfluentS3(deployment) || size === undefined || size === '' || Number.isNaN(Number(size))) {
      return NOT_APPLICABLE;
    }
    return Number(size) >= 1 ? HOLDS : finding({ key: 'flush.size', value: size, message: `flush.size is ${size}; allowed are whole numbers from 1` });
  },
};
