import type { ConnectorDeployment, Verdict, Violation } from '../../../model';
import { finding } from '../../../model';
import { kafkaClusters, kindOf, literal } from '../../../checks';

/** A sink that reads topics of a Debezium source on the same cluster. */
export interface Pair {
  readonly source: ConnectorDeployment;
  readonly sink: ConnectorDeployment;
}

/** The halves of change data capture in an app: a sink belongs to a source whose topic prefix its topics begin with. */
export function pairsIn(deployments: readonly ConnectorDeployment[]): Pair[] {
  const sources = deployments.filter(each => /^io\.debezium\.connector\.(?!jdbc\.)/.test(literal(each, 'connector.class') ?? ''));
  const sinks = deployments.filter(each => kindOf(each) === 'sink');
  return sinks.flatMap(sink => sources.filter(source => onOneCluster(source, sink) && readsFrom(sink, source)).map(source => ({ source, sink })));
}

/** Reports at the sink what is wrong between it and its sources. */
export function checkPairs(deployments: readonly ConnectorDeployment[], check: (pair: Pair) => Violation[]): Verdict {
  return finding(...pairsIn(deployments).flatMap(pair => check(pair).map(violation => ({ ...violation, at: pair.sink }))));
}

function onOneCluster(source: ConnectorDeployment, sink: ConnectorDeployment): boolean {
  const clusters = kafkaClusters(source);
  return kafkaClusters(sink).some(cluster => clusters.includes(cluster));
}

function readsFrom(sink: ConnectorDeployment, source: ConnectorDeployment): boolean {
  const prefix = literal(source, 'topic.prefix');
  if (prefix === undefined) {
    return false;
  }
  const topics = literal(sink, 'topics')?.split(',').map(topic => topic.trim()) ?? [];
  const regex = literal(sink, 'topics.regex')?.replace(/\\(.)/g, '$1') ?? '';
  return topics.some(topic => topic.startsWith(`${prefix}.`)) || regex.startsWith(`${prefix}.`);
}
