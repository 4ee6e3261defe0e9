import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { schemaless, unwrap } from '../record-values';

export const unwrappedChangeEvents: Rule = optionRule({
  id: 'MC-OPT-907',
  title: 'change events are unwrapped where they have a schema',
  severity: 'error',
  why: 'Without schemas the transform passes records through unchanged, without an error (seen).',
  fix: 'unwrap at the source, or read values with their schema',
  source: 'Debezium 3.6.1, ExtractNewRecordState: https://debezium.io/documentation/reference/stable/transformations/event-flattening.html',
  instead: ['MC-REC-002'],
  check: connector => connector.kind === 'sink' && schemaless(connector) && unwrap(connector) !== undefined
    ? [{ key: `transforms.${unwrap(connector)}.type`, message: 'does nothing to JSON without schemas, so documents keep the whole envelope' }] : [],
});
