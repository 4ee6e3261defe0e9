import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { STRING_CONVERTER } from '../../../catalog';
import { CONFLUENT_JDBC_SINKS } from '../family';
import { CONFLUENT } from '../sources';

export const valuesWithFields: Rule = optionRule({
  id: 'MC-OPT-505',
  classes: CONFLUENT_JDBC_SINKS,
  title: 'values have fields',
  severity: 'error',
  why: 'A string has no fields that could become columns.',
  fix: 'use a converter with schemas',
  source: `${CONFLUENT}, FieldsMetadata: https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html`,
  instead: ['MC-REC-004'],
  check: connector => say('value.converter', 'returns plain strings, which have no fields for columns', connector.converter('value') === STRING_CONVERTER && connector.has('value.converter')
    && connector.formBehind('value', 'text') === 'text'),
});
