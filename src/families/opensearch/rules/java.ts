import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK, AIVEN_OPENSEARCH_SINK_4 } from '../family';
import { isOpenSearchSink } from '../opensearch-sink';

export const openSearchJava: Rule = {
  id: 'MC-OS-001',
  title: 'the OpenSearch sink can be loaded by the Java version of MSK Connect',
  severity: 'error',
  why: 'Version 4 is compiled for Java 21; the workers of Kafka Connect 3.7.x run Java 17, those of 2.7.1 Java 11: the class cannot be loaded.',
  fix: `use version 3.1.1, whose class is ${AIVEN_OPENSEARCH_SINK} (with a lower-case s)`,
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v4.0.1/build.gradle',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const version = deployment.kafkaConnectVersion?.literal;
    const known = version === undefined || ['2.7.1', '3.7.x', '3.7.1'].includes(version);
    return literal(deployment, 'connector.class') !== AIVEN_OPENSEARCH_SINK_4 || !known ? HOLDS : finding({
      key: 'connector.class',
      value: AIVEN_OPENSEARCH_SINK_4,
      message: `${AIVEN_OPENSEARCH_SINK_4} is the class of version 4, which requires Java 21; MSK Connect runs Java 17 at most`,
    });
  },
};
