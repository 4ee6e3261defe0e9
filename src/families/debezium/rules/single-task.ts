import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { debeziumSource } from '../source';

export const singleTask: Rule = {
  id: 'MC-DBZ-001',
  title: 'a Debezium source with a single task is not autoscaled',
  severity: 'error',
  why: 'The log of a database is read in order, by one task. With autoscaled capacity the service overwrites tasks.max with workers × MCUs × 2, and '
    + 'a connector that is configured with more than one task fails; PostgreSQL runs one and leaves the other workers idle.',
  fix: 'use provisioned capacity with one worker, or set the maximum number of tasks of the autoscaled capacity to 1, and leave tasks.max at 1',
  source: 'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-property-tasks-max',
  requires: ['capacity'],
  check(deployment) {
    const source = debeziumSource(deployment);
    if (source === undefined || source.tasks === 'several') {
      return NOT_APPLICABLE;
    }
    const severity = source.tasks === 'one, others idle' ? 'warning' : 'error';
    const autoscaled = deployment.capacity?.autoscaled;
    const cap = autoscaled?.maxAutoscalingTaskCount;
    return autoscaled === undefined || cap === 1 ? HOLDS : finding({
      severity,
      message: `${source.title} has a single task, but its capacity is autoscaled ${cap === undefined ? 'without a maximum number of tasks' : `with a maximum of ${cap} tasks`}, `
        + 'so MSK Connect gives it more tasks; allowed is a maximum of 1',
    });
  },
};
