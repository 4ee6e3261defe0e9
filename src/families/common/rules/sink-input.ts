import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { startOf } from '../../records';
import { unmetNeeds } from '../unmet-needs';

export const sinkInput: Rule = optionRule({
  id: 'MC-REC-004',
  title: 'a sink takes the records that reach it',
  severity: 'error',
  why: 'What a converter reads and the transforms make of it must be what the connector writes: otherwise it fails at the first record, or loses every one.',
  fix: 'use a converter that reads records as they were written',
  source: 'the sources of the connectors: https://kafka.apache.org/37/documentation.html#connect_running',
  check: connector => (connector.kind === 'sink' ? unmetNeeds(connector, connector.chain(startOf(connector)).end) : []),
});
