import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { POSTGRES, say } from './support';

export const serverPlugIn: Rule = optionRule({
  id: 'MC-OPT-910',
  classes: POSTGRES,
  title: 'the output plug-in is one that the server has',
  severity: 'warning',
  why: 'The default decoderbufs is not installed on RDS and Aurora, so the connector fails at start.',
  fix: 'set plugin.name=pgoutput',
  source: 'Debezium 3.6.1, PostgresConnectorConfig',
  check: connector => say('plugin.name', 'is decoderbufs, which RDS and Aurora do not have', connector.is('plugin.name', 'decoderbufs')),
});
