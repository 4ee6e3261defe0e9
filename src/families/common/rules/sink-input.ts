import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { chainOf } from '../../records';
import { unmetNeeds } from '../unmet-needs';

export const sinkInput: Rule = optionRule({
  id: 'MC-REC-004',
  title: 'a sink supports the records that it receives',
  severity: 'error',
  why: 'The connector must support the records that the converter and transforms produce: otherwise, it fails at the first record, or loses all records.',
  fix: 'use a converter that reads records as they were written',
  source: 'the sources of the connectors: https://kafka.apache.org/37/documentation.html#connect_running',
  check: connector => (connector.kind === 'sink' ? unmetNeeds(connector, chainOf(connector).end) : []),
});
