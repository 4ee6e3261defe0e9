import type { Rule } from '../../../model';
import { kameletRule } from '../kamelet-rule';

export const singleTask: Rule = kameletRule({
  id: 'MC-OPT-624',
  kamelets: ['aws-ddb-streams-source', 'aws-kinesis-source', 'aws-s3-source'],
  title: 'a source of Apache Camel that does not share its work has one task',
  severity: 'warning',
  why: 'Each task reads the whole stream or bucket on its own, so every record is written once by each task. With autoscaled capacity the service overwrites tasks.max with workers × MCUs × 2.',
  fix: 'leave tasks.max at 1 and use provisioned capacity, or set the maximum number of tasks of the autoscaled capacity to 1',
  source: 'https://github.com/apache/camel-kafka-connector/blob/main/core/src/main/java/org/apache/camel/kafkaconnector/CamelSourceConnector.java',
  check(_, connector, __, { capacity }) {
    const cap = capacity?.autoscaled === undefined ? undefined : capacity.autoscaled.maxAutoscalingTaskCount ?? 'no';
    if (cap !== undefined) {
      return cap === 1 ? [] : [{ message: `each task reads everything, and the capacity is autoscaled with ${cap === 'no' ? 'no task cap' : `a task cap of ${cap}`}; allowed is a cap of 1` }];
    }
    return (connector.number('tasks.max') ?? 1) > 1 ? [{ key: 'tasks.max', message: `is ${connector.text('tasks.max')}, and each task reads everything; allowed is 1` }] : [];
  },
});
