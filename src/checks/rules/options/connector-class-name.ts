import type { Rule } from '../../../model';
import { namedClass } from '../../connector-options-of';
import { optionRule } from '../../option-rule';

export const connectorClassName: Rule = optionRule({
  id: 'MC-OPT-001',
  title: 'connector.class names a connector',
  severity: 'error',
  why: 'MSK Connect cannot create a connector whose class is missing or is not a connector.',
  fix: 'set connector.class to the fully qualified name of a connector class',
  source: 'Kafka 3.7, PUT /connector-plugins/{class}/config/validate: https://kafka.apache.org/37/documentation.html#connect_rest',
  origin: 'connect',
  check: (_, deployment) => {
    const { problem } = namedClass(deployment);
    return problem === undefined ? [] : [{ key: 'connector.class', message: problem }];
  },
});
