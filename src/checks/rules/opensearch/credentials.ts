import type { Rule, Violation } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { isOpenSearchSink } from './family';

export const openSearchCredentials: Rule = {
  id: 'MC-OS-010',
  title: 'user name and password are given together, and not beside signing',
  severity: 'error',
  why: 'With one of them alone requests are anonymous. Beside signing they contradict it, and the task fails at its start.',
  fix: 'give both connection.username and connection.password, or neither',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/OpensearchBasicAuthConfigurator.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const given = ['connection.username', 'connection.password'].filter(key => deployment.configuration?.has(key));
    const violations: Violation[] = [];
    if (given.length === 1) {
      violations.push({ key: given[0], message: `${given[0]} is given without the other of user name and password, so requests would be anonymous` });
    }
    if (given.length > 0 && deployment.configuration?.has('aws.signing.region')) {
      violations.push({
        key: given[0],
        message: `${given[0]} and aws.signing.region are both given; a request is either signed or carries a password`,
        fix: 'leave one of them out',
      });
    }
    return finding(...violations);
  },
};
