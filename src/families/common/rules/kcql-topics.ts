import { optionRule } from '../../../checks';
import { nearest } from '../../../catalog';
import type { Rule } from '../../../model';

const LENSES_SINK = /^(io\.lenses|com\.datamountaineer)\.streamreactor\..*\.sink\.\w+$|^(io\.lenses|com\.datamountaineer)\.streamreactor\..*SinkConnector$/;

/** The topic that a statement reads; a name with other characters is in backticks. */
const FROM = /\bfrom\s+(?:`([^`]+)`|([\w.-]+))/gi;

export const kcqlTopics: Rule = optionRule({
  id: 'MC-OPT-067',
  title: 'the topics of KCQL statements are topics that the sink reads',
  severity: 'warning',
  why: 'Sinks of Lenses read the topics of the option topics, and look up the statement of each. A statement for another topic has no effect, and a topic without a statement fails the task.',
  fix: 'write the same topics in topics and in the statements',
  source: 'https://docs.lenses.io/latest/connectors/kafka-connectors/sinks',
  check: connector => {
    const isSink = LENSES_SINK.test(connector.text('connector.class') ?? '') && !connector.has('topics.regex') && !connector.isOpaque('topics');
    const topics = isSink ? connector.list('topics')?.map(topic => topic.trim()) ?? [] : [];
    return topics.length === 0 ? [] : connector.keys().filter(key => /^connect\.[\w.]+\.kcql$/.test(key)).flatMap(key => {
      const read = [...(connector.known(key) ?? '').matchAll(FROM)].map(([, quoted, bare]) => quoted ?? bare);
      return read.filter(topic => topic !== '*' && !topics.includes(topic)).map(topic => {
        const near = nearest(topic, topics);
        return { key, message: `reads ${topic}, which topics does not contain${near === undefined ? '' : `; did you mean ${near}?`}` };
      });
    });
  },
});
