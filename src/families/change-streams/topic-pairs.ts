import type { ConnectorDeployment } from '../../model';
import { grouped, remembered } from '../../model';
import { kafkaClusters, kindOf, literal } from '../../checks';
import { writtenTopics } from '../common/written-topics';
import { clustersOf, followsLog, isUnnamed, pairsIn } from './rules/pairs';
import type { Pair } from './rules/pairs';

/** Sources and sinks that share a topic on one cluster: of change data capture, and all others whose topics are known by name. */
export const topicPairs = remembered((deployments: readonly ConnectorDeployment[]): Pair[] => [
  ...pairsIn(deployments), ...pairsByName(deployments, kafkaClusters),
]);

/** The same, also of files with the options of connectors alone: of those beside each other with one topic, only one source is taken to write it. */
export const topicPairsOfFiles = remembered((deployments: readonly ConnectorDeployment[]): Pair[] => pairsByName(deployments, clustersOf));

function pairsByName(deployments: readonly ConnectorDeployment[], clusters: (deployment: ConnectorDeployment) => string[]): Pair[] {
  const sources = grouped<string, ConnectorDeployment>(deployments.filter(each => kindOf(each) === 'source' && !followsLog(each)).flatMap(source =>
    writtenTopics(source).flatMap(({ literal: topic }) => topic === undefined ? [] : clusters(source).map(cluster => [`${cluster} ${topic}`, source] as const))));
  return deployments.filter(each => kindOf(each) === 'sink').flatMap(sink => {
    const topics = literal(sink, 'topics')?.split(',').map(topic => topic.trim()) ?? [];
    const keys = topics.flatMap(topic => clusters(sink).map(cluster => `${cluster} ${topic}`));
    const found = keys.map(key => sources.get(key) ?? []).filter(each => each.length === 1 || !isUnnamed(sink));
    return [...new Set(found.flat())].map(source => ({ source, sink }));
  });
}
