import type { ConnectorOptions } from '../connector-options';
import type { KeyProblem, Verdict } from './options';

/** Sources that can say of themselves that they write exactly once; the others in the catalog cannot. */
const SUPPORTING = /^(io\.debezium\.connector\.(postgresql|mysql|mariadb|mongodb|sqlserver|oracle|db2|vitess|informix|spanner)\.|org\.apache\.kafka\.connect\.file\.|org\.apache\.kafka\.connect\.mirror\.MirrorSource)/;

/** Demands for exactly-once writing that the worker or the connector cannot meet. */
export function exactlyOnceProblems(connector: ConnectorOptions, verdict: Verdict): Array<[string, KeyProblem]> {
  if (connector.kafkaConnectVersion?.startsWith('2.')) {
    return [];
  }
  const problems: Array<[string, KeyProblem]> = [];
  const demanded = connector.known('exactly.once.support');
  if (demanded?.trim().toLowerCase() === 'required' && !verdict.has('exactly.once.support')) {
    const enabled = connector.workerText('exactly.once.source.support')?.toLowerCase() === 'enabled';
    if (connector.worker && !enabled) {
      problems.push(['exactly.once.support', { what: 'exactly-once', text: 'is required, but the worker does not have exactly.once.source.support=enabled' }]);
    } else if (connector.fact && !SUPPORTING.test(connector.fact.className)) {
      problems.push(['exactly.once.support', { what: 'exactly-once', text: 'is required, but the connector does not declare exactly-once support' }]);
    }
  }
  const boundary = connector.known('transaction.boundary');
  if (boundary?.trim().toLowerCase() === 'connector' && connector.fact && !verdict.has('transaction.boundary')) {
    problems.push(['transaction.boundary', { what: 'exactly-once', text: 'is connector, but the connector does not define transaction boundaries' }]);
  }
  if (connector.known('offsets.storage.topic') === null) {
    problems.push(['offsets.storage.topic', { what: 'null', text: 'is null', fatal: true }]);
  }
  return problems;
}
