import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

export const replicatedClusters: Rule = {
  id: 'MC-CLU-061',
  title: 'a replicator copies from one of the clusters that it lists to the other',
  severity: 'error',
  why: 'The service rejects a replicator whose source or target is not among its clusters, or whose source is its target.',
  fix: 'list the source and the target in KafkaClusters (in Terraform kafka_cluster), and name each of them once in the replication',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-how-it-works.html',
  about: ['replicator'],
  requires: ['cluster'],
  check({ cluster }) {
    const sides = cluster?.replicated;
    if (sides === undefined) {
      return NOT_APPLICABLE;
    }
    const [source, target] = (['source', 'target'] as const).map(side => sides.find(each => each.side === side)?.arn);
    const same: Violation[] = source !== undefined && source.identity === target?.identity ? [{ message: `the source of the replicator is its target, ${source}` }] : [];
    return findings([...same, ...sides.flatMap(({ side, arn, isListed }) => isListed === false ? [{ message: `the ${side} of the replicator, ${arn}, is not one of the clusters that it lists` }] : [])]);
  },
};
