import { constantLetter, misplacedLetter } from '../../../catalog';
import type { OptionViolation } from '../../../checks';
import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';

export const pathParts: Rule = optionRule({
  id: 'MC-OPT-413',
  title: 'the path of a time-based partitioner tells its partitions apart',
  severity: 'warning',
  why: 'The partitioner rounds each time down to the length of a partition and writes it with the pattern. A letter that means another part of the date, or a part that is always zero, puts objects where nobody looks for them.',
  fix: 'write YYYY, MM, dd, HH and mm for year, month, day, hour and minute, and make partition.duration.ms no longer than the finest of them',
  source: 'Confluent S3 sink 12.1.9, TimeBasedPartitioner: https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html#partitioning-records-into-s3-objects',
  check: connector => {
    const pattern = /\.TimeBasedPartitioner$/.test(connector.text('partitioner.class') ?? '') ? connector.known('path.format')?.trim() ?? '' : '';
    const problem = misplacedLetter(pattern);
    return problem === undefined ? tooLong(pattern, connector.number('partition.duration.ms')) : [{ key: 'path.format', message: `is "${pattern}": ${problem}` }];
  },
});

function tooLong(pattern: string, duration: number | undefined): OptionViolation[] {
  const letter = duration === undefined ? undefined : constantLetter(pattern, duration);
  return letter === undefined ? [] : [{ key: 'partition.duration.ms', message: `is ${duration}, so ${letter} of path.format is the same in each path` }];
}
