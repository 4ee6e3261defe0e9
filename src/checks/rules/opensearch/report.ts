import type { Rule, Violation } from '../../rule';
import { finding, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

const BEHAVIOURS = ['behavior.on.malformed.documents', 'behavior.on.version.conflict'];

export const openSearchReport: Rule = {
  id: 'MC-OS-006',
  title: 'records that are reported have somewhere to go',
  severity: 'error',
  why: '"report" hands a record to the dead-letter queue or the log. Without either the task fails at its start, and with errors.tolerance=none at the first '
    + 'such record.',
  fix: 'set errors.tolerance to all, and errors.deadletterqueue.topic.name or errors.log.enable',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/OpensearchSinkTask.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const reporting = BEHAVIOURS.find(key => holds(deployment, key) === 'report');
    if (reporting === undefined) {
      return NOT_APPLICABLE;
    }
    const violations: Violation[] = [];
    if (holds(deployment, 'errors.deadletterqueue.topic.name') === '' && holds(deployment, 'errors.log.enable') === 'false') {
      violations.push({ key: reporting, value: 'report', message: `${reporting} is report, but there is neither a dead-letter queue nor errors.log.enable` });
    }
    if (holds(deployment, 'errors.tolerance') === 'none') {
      violations.push({ key: 'errors.tolerance', value: 'none', message: `${reporting} is report and errors.tolerance is none: the first such record stops the task` });
    }
    return finding(...violations);
  },
};
