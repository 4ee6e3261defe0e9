import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { classVersion, literal } from '../../../checks';

export const debeziumJava: Rule = {
  id: 'MC-DBZ-002',
  title: 'Debezium 3 runs on Kafka Connect 3.7.x',
  severity: 'error',
  why: 'Debezium 3 is compiled for Java 17, and the workers of Kafka Connect 2.7.1 run Java 11: the class cannot be loaded.',
  fix: 'use Kafka Connect 3.7.x, or Debezium 2.7.4.Final, the last version for Java 11',
  source: 'https://debezium.io/releases/3.0/',
  check(deployment) {
    const className = literal(deployment, 'connector.class');
    if (!className?.startsWith('io.debezium.') || deployment.kafkaConnectVersion?.literal !== '2.7.1') {
      return NOT_APPLICABLE;
    }
    const version = classVersion(deployment);
    if (version === undefined) {
      return NOT_APPLICABLE;
    }
    return Number(version.split('.')[0]) < 3 ? HOLDS : finding({
      message: `Debezium ${version} requires Java 17, but Kafka Connect 2.7.1 runs Java 11`,
      value: version,
    });
  },
};
