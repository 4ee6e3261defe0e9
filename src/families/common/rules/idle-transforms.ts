import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { startOf } from '../../records';

export const idleTransforms: Rule = optionRule({
  id: 'MC-REC-002',
  title: 'transforms of change events get change events',
  severity: 'warning',
  why: 'What is no envelope of a change event, with its schema, passes such a transform as it is, without an error: the connector runs, and the records are not what was meant.',
  fix: 'put the transform where envelopes pass: in the source, before other transforms that take them apart; in a sink, behind a converter that reads the schema',
  source: 'Debezium 3.6.1, ExtractNewRecordState, EventRouter (run on the real Kafka Connect): https://debezium.io/documentation/reference/stable/transformations/index.html',
  check: connector => connector.chain(startOf(connector)).links.flatMap(({ step, idle }) => (idle === undefined ? [] : [{ key: `transforms.${step.alias}.type`, message: idle }])),
});
