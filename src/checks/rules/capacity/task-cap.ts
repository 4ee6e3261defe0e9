import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const taskCap: Rule = {
  id: 'MC-CAP-004',
  title: 'the maximum number of tasks of autoscaled capacity is at least the maximum number of workers',
  severity: 'error',
  why: 'A worker without a task would be idle, so the service rejects a maximum number of tasks that is below the maximum number of workers.',
  fix: 'raise the maximum number of tasks to the maximum number of workers, or lower the maximum number of workers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-max-autoscaling-task-count.html',
  requires: ['capacity'],
  check({ capacity }) {
    const cap = capacity?.autoscaled?.maxAutoscalingTaskCount;
    const workers = capacity?.autoscaled?.maxWorkerCount;
    if (cap === undefined || workers === undefined) {
      return NOT_APPLICABLE;
    }
    return cap >= workers ? HOLDS : finding({
      message: `the maximum number of tasks of the autoscaled capacity is ${cap}, below the maximum of ${workers} workers; allowed are ${workers} and more`,
      value: String(cap),
    });
  },
};
