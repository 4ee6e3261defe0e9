import type { Rule } from '../../../model';
import { javaRegex } from '../../../catalog';
import { optionRule } from '../../../checks';
import { ICEBERG_SINK, TABULAR_ICEBERG_SINK } from '../family';

const CONTROL = 'iceberg.control.topic';

export const controlTopicAsData: Rule = optionRule({
  id: 'MC-ICE-008',
  classes: [ICEBERG_SINK, TABULAR_ICEBERG_SINK],
  title: 'an Iceberg sink does not read its control topic as data',
  severity: 'error',
  why: 'The events of the control topic are in Avro: the converter of the values fails on the first commit, or the events are written to the tables, which causes further commits without end.',
  fix: 'remove the control topic from topics, or write a topics.regex that does not match it',
  source: 'https://iceberg.apache.org/docs/latest/kafka-connect/#configuration',
  check: connector => {
    const given = connector.isSet(CONTROL) ? connector.known(CONTROL)?.trim() : 'control-iceberg';
    const pattern = connector.isSet('topics.regex') ? connector.known('topics.regex')?.trim() : undefined;
    const regex = typeof pattern === 'string' ? javaRegex(pattern) : undefined;
    return given === undefined || given === '' ? [] : [
      ...connector.list('topics')?.includes(given) === true ? [{ key: 'topics', message: `contains ${given}, the control topic of the sink` }] : [],
      ...regex?.test(given) === true ? [{ key: 'topics.regex', message: `matches ${given}, the control topic of the sink`, severity: 'warning' as const }] : [],
    ];
  },
});
