import { isBlank } from '../parse';
import type { ConnectorContext, KeyProblem, Verdict } from './options';

/** The MongoDB sink looks at its topics itself, and only once all its options are right. */
export function mongoProblems({ config, kind }: ConnectorContext, own: Verdict): Array<[string, KeyProblem]> {
  if (kind !== 'sink' || config.isOpaque('topics') || config.isOpaque('topics.regex') || [...own.values()].some(found => found.length > 0)) {
    return [];
  }
  const topics = !isBlank(config.known('topics'));
  const regex = !isBlank(config.known('topics.regex'));
  if (topics !== regex) {
    return [];
  }
  return [['topics', { what: 'topics', text: topics ? 'and topics.regex are both set, and only one of them may be' : 'must be set: a sink needs either topics or topics.regex' }]];
}
