import type { ConnectorDeployment, Verdict, Violation } from '../../../model';
import { findings, grouped, remembered } from '../../../model';
import { environmentOf, kafkaClusters, kindOf, literal } from '../../../checks';
import { familyOf } from '../../lookup';

/** A sink that reads topics of a Debezium source on the same cluster. */
export interface Pair {
  readonly source: ConnectorDeployment;
  readonly sink: ConnectorDeployment;
}

/**
 * The halves of change data capture in an app: a sink belongs to a source whose topic prefix its topics begin with.
 *
 * Sources are looked up by their prefix, on their cluster, so that an app of many connectors is not compared each with each.
 */
export const pairsIn = remembered((deployments: readonly ConnectorDeployment[]): Pair[] => {
  const sources = grouped<string, ConnectorDeployment>(deployments.filter(followsLog).flatMap(source => {
    const prefix = literal(source, 'topic.prefix');
    return prefix === undefined ? [] : clustersOf(source).map(cluster => [`${cluster} ${prefix}`, source] as const);
  }));
  return deployments.filter(each => kindOf(each) === 'sink').flatMap(sink => {
    const clusters = clustersOf(sink);
    const keys = prefixesRead(sink).flatMap(prefix => clusters.map(cluster => `${cluster} ${prefix}`));
    const found = keys.map(key => sources.get(key) ?? []).filter(each => each.length === 1 || !isUnnamed(sink));
    return [...new Set(found.flatMap(each => each.slice(0, MOST_SOURCES)))].map(source => ({ source, sink }));
  });
});

/** A file with the options of a connector alone, which says nothing of its cluster. */
export function isUnnamed({ scope, bootstrapServers, cluster }: ConnectorDeployment): boolean {
  return scope === 'configuration' && bootstrapServers === undefined && cluster === undefined;
}

/** Files beside each other are for one cluster, unless several of them are for the same topics: then they are of several environments. */
export function clustersOf(deployment: ConnectorDeployment): string[] {
  return isUnnamed(deployment) ? [`beside ${environmentOf(deployment)}`] : kafkaClusters(deployment);
}

/** Sources of one prefix mix their records, which is a finding of its own. Each of very many with each of very many sinks would say no more. */
const MOST_SOURCES = 10;

/** Whether it is a source of change data capture. */
export function followsLog(deployment: ConnectorDeployment): boolean {
  return familyOf(literal(deployment, 'connector.class'))?.followsLog === true;
}

/** What the names of the topics of a sink begin with, up to any of their dots. */
function prefixesRead(sink: ConnectorDeployment): string[] {
  const topics = literal(sink, 'topics')?.split(',').map(topic => topic.trim()) ?? [];
  const regex = literal(sink, 'topics.regex')?.replace(/\\(.)/g, '$1') ?? '';
  const prefixes = [...topics, regex].flatMap(name => [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index)));
  return [...new Set(prefixes)];
}

/** Reports at the sink what is wrong between it and its sources. */
export function checkPairs(deployments: readonly ConnectorDeployment[], check: (pair: Pair) => Violation[]): Verdict {
  return findings(pairsIn(deployments).flatMap(pair => check(pair).map(violation => ({ ...violation, at: pair.sink }))));
}
