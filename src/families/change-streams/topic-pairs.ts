import type { ConnectorDeployment } from '../../model';
import { grouped, remembered } from '../../model';
import { kafkaClusters, kindOf, literal } from '../../checks';
import { writtenTopics } from '../common/written-topics';
import { followsLog, pairsIn } from './rules/pairs';
import type { Pair } from './rules/pairs';

/** Sources and sinks that share a topic on one cluster: of change data capture, and all others whose topics are known by name. */
export const topicPairs = remembered((deployments: readonly ConnectorDeployment[]): Pair[] => {
  const sources = grouped<string, ConnectorDeployment>(deployments.filter(each => kindOf(each) === 'source' && !followsLog(each)).flatMap(source =>
    writtenTopics(source).flatMap(({ literal: topic }) => topic === undefined ? [] : kafkaClusters(source).map(cluster => [`${cluster} ${topic}`, source] as const))));
  const named = deployments.filter(each => kindOf(each) === 'sink').flatMap(sink => {
    const topics = literal(sink, 'topics')?.split(',').map(topic => topic.trim()) ?? [];
    const keys = topics.flatMap(topic => kafkaClusters(sink).map(cluster => `${cluster} ${topic}`));
    return [...new Set(keys.flatMap(key => sources.get(key) ?? []))].map(source => ({ source, sink }));
  });
  return [...pairsIn(deployments), ...named];
});
