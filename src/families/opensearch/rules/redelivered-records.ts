import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const redeliveredRecords: Rule = optionRule({
  id: 'MC-OPT-118',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'redelivered records do not fail the task',
  severity: 'warning',
  why: 'After a restart records are delivered again, and each is a version conflict that fails the task (seen).',
  fix: 'set behavior.on.version.conflict=ignore',
  source: `${AIVEN}, BulkProcessor`,
  check: connector => say('behavior.on.version.conflict', 'is fail, so a record that is delivered again fails the task', connector.is('behavior.on.version.conflict', 'fail') && connector.is('key.ignore', 'false') && connector.is('index.write.method', 'insert')),
});
