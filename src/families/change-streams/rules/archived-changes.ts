import type { FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { isAivenS3, isConfluentS3 } from '../../s3/written-format';
import { compactedBy } from '../../debezium/rules/compacted-keys';
import { checkPairs } from './pairs';

export const archivedChanges: FleetRule = {
  id: 'MC-PIPE-010',
  title: 'an archive of changes reads topics that are not compacted',
  severity: 'warning',
  why: 'A compacted topic keeps the last record of each key. Changes that the sink has not read when the topic is compacted are missing in the '
    + 'archive, without an error.',
  fix: 'set cleanup.policy of the topics to delete, with a retention that is longer than the sink may be stopped; S3SinkPipeline does so by default',
  source: 'https://kafka.apache.org/37/documentation.html#compaction',
  check: deployments => checkPairs(deployments, ({ source, sink }) => {
    const key = compactedBy(source);
    return key === undefined || !(isAivenS3(sink) || isConfluentS3(sink)) ? [] : [{
      key: 'topics',
      message: `changes may be missing in the archive, because topics of ${source.name} are compacted: its ${key} is ${literal(source, key)}`,
    }];
  }),
};
