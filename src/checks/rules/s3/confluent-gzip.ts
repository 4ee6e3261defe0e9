import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { isConfluentS3 } from './family';

export const confluentS3Gzip: Rule = {
  id: 'MC-S3-010',
  title: 'only formats without compression of their own are compressed with gzip',
  severity: 'error',
  why: 'The connector refuses to start: gzip goes with JSON and bytes only.',
  fix: 'set s3.compression.type to none',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
  check(deployment) {
    const format = literal(deployment, 'format.class');
    if (!isConfluentS3(deployment) || format === undefined || literal(deployment, 's3.compression.type') !== 'gzip') {
      return NOT_APPLICABLE;
    }
    return /\.(JsonFormat|ByteArrayFormat)$/.test(format) || !format.startsWith('io.confluent.connect.s3.format.') ? HOLDS : finding({
      key: 's3.compression.type',
      value: 'gzip',
      message: `s3.compression.type is gzip, but objects are of ${format}; allowed with it are JsonFormat and ByteArrayFormat`,
    });
  },
};
