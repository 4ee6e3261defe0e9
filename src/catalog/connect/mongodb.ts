import type { ConnectorOptions } from '../connector-options';
import { isBlank } from '../parse';
import type { KeyProblem, Verdict } from './options';

/** The MongoDB sink looks at its topics itself, and only once all its options are right. */
export function mongoProblems(connector: ConnectorOptions, own: Verdict): Array<[string, KeyProblem]> {
  if (connector.kind !== 'sink' || connector.isOpaque('topics') || connector.isOpaque('topics.regex') || [...own.values()].some(found => found.length > 0)) {
    return [];
  }
  const topics = !isBlank(connector.known('topics'));
  const regex = !isBlank(connector.known('topics.regex'));
  if (topics !== regex) {
    return [];
  }
  return [['topics', { what: 'topics', text: topics ? 'and topics.regex are both set, but only one of them is allowed' : 'must be set: a sink needs either topics or topics.regex' }]];
}
