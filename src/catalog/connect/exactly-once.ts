import { workerText } from './overrides';
import type { ConnectorContext, KeyProblem, Verdict } from './options';

/** Sources that can say of themselves that they write exactly once; the others in the catalog cannot. */
const SUPPORTING = /^(io\.debezium\.connector\.(postgresql|mysql|mariadb|mongodb|sqlserver|oracle|db2|vitess|informix|spanner)\.|org\.apache\.kafka\.connect\.file\.|org\.apache\.kafka\.connect\.mirror\.MirrorSourceConnector$)/;

/** Demands for exactly-once writing that the worker or the connector cannot meet. */
export function exactlyOnceProblems(context: ConnectorContext, verdict: Verdict): Array<[string, KeyProblem]> {
  if (context.kafkaConnectVersion?.startsWith('2.')) {
    return [];
  }
  const problems: Array<[string, KeyProblem]> = [];
  const demanded = context.config.known('exactly.once.support');
  if (demanded?.trim().toLowerCase() === 'required' && !verdict.has('exactly.once.support')) {
    const enabled = workerText(context, 'exactly.once.source.support')?.toLowerCase() === 'enabled';
    if (context.worker && !enabled) {
      problems.push(['exactly.once.support', { what: 'exactly-once', text: 'is required, but the worker does not have exactly.once.source.support=enabled' }]);
    } else if (context.fact && !SUPPORTING.test(context.fact.className)) {
      problems.push(['exactly.once.support', { what: 'exactly-once', text: 'is required, but the connector does not say that it can write exactly once' }]);
    }
  }
  const boundary = context.config.known('transaction.boundary');
  if (boundary?.trim().toLowerCase() === 'connector' && context.fact && !verdict.has('transaction.boundary')) {
    problems.push(['transaction.boundary', { what: 'exactly-once', text: 'is connector, but the connector does not define transaction boundaries' }]);
  }
  if (context.config.known('offsets.storage.topic') === null) {
    problems.push(['offsets.storage.topic', { what: 'null', text: 'is null', fatal: true }]);
  }
  return problems;
}
