import type { Accepted } from '../examples/accepted-findings';

/** Findings of cdk-nag in the compositions: names that are known only when records come, each behind all that is known before. */
export const ACCEPTED_IN_COMPOSED: readonly Accepted[] = [
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*\/(dt=|topics\/)\*\]$/,
    path: /\/Archive\/(Sink\/)?Role\/Resource$/,
    reason: 'objects are named by day or by topic and offset',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::(<Bucket\w+\.Arn>|arn:aws:s3:::shop-shared)\/\*\]$/,
    path: /\/Lake\/Role\/Resource$/,
    reason: 'the whole bucket is the warehouse; files of tables have names that Iceberg makes',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:table\/shop\/\*\]$/,
    path: /\/Lake\/Role\/Resource$/,
    reason: 'tables are made as records come, in the databases that are named',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:(group\/shop\/[\w-]+\/cg-control-|transactional-id\/shop\/[\w-]+\/)[\w-]+-\*\]$/,
    path: /\/Lake\/Role\/Resource$/,
    reason: 'the sink puts ids that nobody knows before the deploy behind a prefix of this connector alone',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:domain\/shop\/\*\]$/,
    path: /\/Search\/(Sink\/)?Role\/Resource$/,
    reason: 'documents are written through _bulk and under the names of indexes, which are made as topics appear',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:topic\/[\w/-]+\/(primary\.)?shop\*\]$/,
    path: /\/Copy\/(Source|Checkpoint)\/Role\/Resource$/,
    reason: 'topics are copied by the pattern shop.*',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:group\/[\w/-]+\/\*\]$/,
    path: /\/Copy\/Checkpoint\/Role\/Resource$/,
    reason: 'positions of all groups are copied, which is what MirrorMaker 2 does unless told otherwise',
  },
];
