import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const taskCap: Rule = {
  id: 'MC-CAP-004',
  title: 'the task cap of autoscaled capacity is at least the maximum of workers',
  severity: 'error',
  why: 'A worker without a task would be idle, so the service refuses a cap on tasks that is lower than the greatest number of workers.',
  fix: 'raise the task cap to the maximum of workers, or lower the maximum of workers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-max-autoscaling-task-count.html',
  check({ capacity }) {
    const cap = capacity?.autoscaled?.maxAutoscalingTaskCount;
    const workers = capacity?.autoscaled?.maxWorkerCount;
    if (cap === undefined || workers === undefined) {
      return NOT_APPLICABLE;
    }
    return cap >= workers ? HOLDS : finding({
      message: `the task cap of the autoscaled capacity is ${cap}, below the maximum of ${workers} workers; allowed are ${workers} and more`,
      value: String(cap),
    });
  },
};
