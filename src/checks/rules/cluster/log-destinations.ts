import type { ClusterLogModel, Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

const TARGETS: Readonly<Record<ClusterLogModel['kind'], string>> = {
  cloudwatch: 'CloudWatch Logs without a log group', s3: 'Amazon S3 without a bucket', firehose: 'Amazon Data Firehose without a delivery stream',
};

export const logDestinations: Rule = {
  id: 'MC-CLU-023',
  title: 'each log destination that is turned on says where the logs go',
  severity: 'error',
  why: 'The service rejects a destination that is turned on and names no log group, bucket or delivery stream.',
  fix: 'name the log group, the bucket or the delivery stream, or turn the destination off',
  source: 'https://docs.aws.amazon.com/msk/1.0/apireference/clusters.html#clusters-model-brokerlogs',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    const logs = cluster?.logs ?? [];
    const lacking = logs.filter(({ enabled, target }) => enabled === true && (target === undefined || target.literal?.trim() === ''));
    return logs.length === 0 ? NOT_APPLICABLE : findings(lacking.map(({ of, kind }) => ({ message: `${of} logs go to ${TARGETS[kind]}` })));
  },
};
