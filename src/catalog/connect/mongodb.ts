import type { ConnectorContext, KeyProblem, Verdict } from './options';

/** The MongoDB connector looks at its topics only once all its options are right. */
export function mongoProblems(_context: ConnectorContext, _own: Verdict): Array<[string, KeyProblem]> {
  return [];
}
