import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_POSTGRES } from '../family';

export const serverPlugIn: Rule = optionRule({
  id: 'MC-OPT-910',
  classes: [DEBEZIUM_POSTGRES],
  title: 'the output plugin is installed on the server',
  severity: 'warning',
  why: 'The default, decoderbufs, is not installed on Amazon RDS and Aurora, so the connector fails when it starts.',
  fix: 'set plugin.name=pgoutput',
  source: 'Debezium 3.6.1, PostgresConnectorConfig',
  check: connector => say('plugin.name', 'is decoderbufs, which RDS and Aurora do not have', connector.is('plugin.name', 'decoderbufs')),
});
