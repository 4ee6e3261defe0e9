import { transformsOf } from '../../converters';
import type { Rule, Violation } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { holds, isOpenSearchSink } from './family';

export const openSearchOneIndexPerTopic: Rule = {
  id: 'MC-OS-014',
  title: 'each topic has an index of its own',
  severity: 'error',
  why: 'The version of a document is the offset of its record. Two topics that write to one index compare their offsets: the one with the lower ones '
    + 'loses its updates, without any error.',
  fix: 'give each topic an index of its own',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/RequestBuilder.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    if (holds(deployment, 'key.ignore') !== 'false' || holds(deployment, 'index.write.method') !== 'insert') {
      return NOT_APPLICABLE;
    }
    const topics = literal(deployment, 'topics')?.split(',').map(topic => topic.trim()) ?? [];
    const several = topics.length > 1 || deployment.configuration?.has('topics.regex');
    const violations: Violation[] = topics.filter((topic, index) => topics.findIndex(other => other.toLowerCase() === topic.toLowerCase()) < index)
      .map(topic => ({ key: 'topics', value: topic, message: `the index of topic "${topic}" is also that of another topic, because index names are in lower case` }));
    for (const transform of transformsOf(deployment) ?? []) {
      const replacement = transform.option('replacement');
      if (several && transform.className.endsWith('.RegexRouter') && replacement !== undefined && !replacement.includes('$')) {
        violations.push({
          key: `transforms.${transform.alias}.replacement`,
          value: replacement,
          message: `the transform ${transform.alias} sends several topics to one index, "${replacement}"`,
        });
      }
    }
    return finding(...violations);
  },
};
