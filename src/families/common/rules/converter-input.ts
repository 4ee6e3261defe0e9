import type { Side } from '../../../catalog';
import { writingProblem } from '../../../catalog';
import { optionRule } from '../../../checks';
import type { OptionViolation } from '../../../checks';
import type { Rule } from '../../../model';
import { chainOf } from '../../records';

export const converterInput: Rule = optionRule({
  id: 'MC-REC-003',
  title: 'the converters of a source can write its records',
  severity: 'error',
  why: 'StringConverter writes the Java string representation of an object, which consumers cannot parse; converters for bytes and numbers reject all other types.',
  fix: 'set a suitable converter, such as org.apache.kafka.connect.json.JsonConverter for objects or org.apache.kafka.connect.converters.ByteArrayConverter for bytes',
  source: 'Kafka 3.7, StringConverter.fromConnectData, ByteArrayConverter.fromConnectData; the default of the service is StringConverter: https://kafka.apache.org/37/documentation.html#connect_running',
  check: connector => {
    if (connector.kind !== 'source') {
      return [];
    }
    const { end } = chainOf(connector);
    return (['key', 'value'] as const).flatMap((side: Side): OptionViolation[] => {
      const className = connector.converter(side);
      const problem = className === undefined ? undefined : writingProblem({ className, schemasEnabled: connector.schemasEnabled(side) }, end[side]);
      const key = `${side}.converter`;
      return problem === undefined ? [] : [{
        key, message: connector.has(key) ? problem.text : `is not set, and the converter of the worker ${problem.text}`, ...side === 'key' && !problem.fails && { severity: 'warning' },
      }];
    });
  },
});
