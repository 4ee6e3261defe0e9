import type { ConnectorDeployment, Verdict, Violation } from '../../../model';
import { finding, remembered } from '../../../model';
import { kafkaClusters, kindOf, literal } from '../../../checks';
import { familyOf } from '../../lookup';

/** A sink that reads topics of a Debezium source on the same cluster. */
export interface Pair {
  readonly source: ConnectorDeployment;
  readonly sink: ConnectorDeployment;
}

/**
 * The halves of change data capture in an app: a sink belongs to a source whose topic prefix its topics begin with.
 *
 * Sources are looked up by their prefix, so that an app of many connectors is not compared each with each.
 */
export const pairsIn = remembered((deployments: readonly ConnectorDeployment[]): Pair[] => {
  const sources = new Map<string, ConnectorDeployment[]>();
  for (const source of deployments.filter(isSource)) {
    const prefix = literal(source, 'topic.prefix');
    if (prefix !== undefined) {
      sources.set(prefix, [...sources.get(prefix) ?? [], source]);
    }
  }
  return deployments.filter(each => kindOf(each) === 'sink').flatMap(sink => prefixesRead(sink)
    .flatMap(prefix => sources.get(prefix) ?? []).filter(source => onOneCluster(source, sink)).map(source => ({ source, sink })));
});

function isSource(deployment: ConnectorDeployment): boolean {
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
  return finding(...pairsIn(deployments).flatMap(pair => check(pair).map(violation => ({ ...violation, at: pair.sink }))));
}

function onOneCluster(source: ConnectorDeployment, sink: ConnectorDeployment): boolean {
  const clusters = kafkaClusters(source);
  return kafkaClusters(sink).some(cluster => clusters.includes(cluster));
}
