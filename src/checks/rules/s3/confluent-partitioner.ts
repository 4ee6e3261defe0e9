import type { Rule } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { isConfluentS3 } from './family';

const NEEDS: Readonly<Record<string, string[]>> = {
  TimeBasedPartitioner: ['partition.duration.ms', 'path.format', 'locale', 'timezone'],
  DailyPartitioner: ['locale', 'timezone'],
  HourlyPartitioner: ['locale', 'timezone'],
  FieldPartitioner: ['partition.field.name'],
};

export const confluentS3Partitioner: Rule = {
  id: 'MC-S3-012',
  title: 'a partitioner by time knows zone, language and span',
  severity: 'error',
  why: 'The connector refuses to start without them.',
  fix: 'set the missing options',
  source: 'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
  check(deployment) {
    const partitioner = literal(deployment, 'partitioner.class');
    const needs = NEEDS[partitioner?.replace('io.confluent.connect.storage.partitioner.', '') ?? ''];
    if (!isConfluentS3(deployment) || needs === undefined) {
      return NOT_APPLICABLE;
    }
    return finding(...needs.filter(key => !deployment.configuration?.has(key)).map(key => ({
      key,
      message: `${partitioner} needs ${key}, which is not set`,
    })));
  },
};
