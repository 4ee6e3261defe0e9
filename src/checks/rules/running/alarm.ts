import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS } from '../../../model';

export const failedTasksAlarm: Rule = {
  id: 'MC-RUN-001',
  title: 'an alarm reports failed tasks',
  severity: 'info',
  why: 'A connector stays RUNNING when its tasks have failed, and no records flow. The metric ErroredTaskCount shows it.',
  fix: 'create an alarm on ErroredTaskCount above 0; in the CDK, use ConnectorAlarms or ConnectorMetrics.of(connector).metricErroredTaskCount()',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-monitoring-overview.html',
  check({ errorAlarm }) {
    return errorAlarm === undefined ? cannotKnow('alarms can be defined elsewhere') : errorAlarm ? HOLDS : finding({ message: 'no alarm watches the failed tasks of the connector' });
  },
};
