import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { chainOf } from '../../records';

export const idleTransforms: Rule = optionRule({
  id: 'MC-REC-002',
  title: 'transforms of change events receive change events',
  severity: 'warning',
  why: 'A record that is not a change event with its schema passes these transforms unchanged, without an error: the connector runs, but its records are not as intended.',
  fix: 'apply the transform to change events: in the source, before transforms that unwrap them; in a sink, with a converter that reads the schema',
  source: 'Debezium 3.6.1, ExtractNewRecordState, EventRouter (run on the real Kafka Connect): https://debezium.io/documentation/reference/stable/transformations/index.html',
  check: connector => chainOf(connector).links.flatMap(({ step, idle }) => (idle === undefined ? [] : [{ key: `transforms.${step.alias}.type`, message: idle }])),
});
