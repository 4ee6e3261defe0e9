import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import type { ConnectorOptions } from '../../../catalog';
import { AIVEN_S3_SINK } from '../family';
import { TEMPLATE, variables } from '../file-name-template';
import { AIVEN } from '../sources';

function keyOnly(connector: ConnectorOptions): boolean {
  const template = connector.text(TEMPLATE);
  return template !== undefined && variables(template).has('key') && !variables(template).has('start_offset');
}

export const filePerKey: Rule = optionRule({
  id: 'MC-OPT-202',
  classes: [AIVEN_S3_SINK],
  title: 'one file per key contains one record',
  severity: 'error',
  why: 'The task fails when it starts (seen).',
  fix: 'set file.max.records=1, or remove it',
  source: `${AIVEN}, FileNameFragment: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => say('file.max.records', 'must be 1 or unset with a template that has key and no start_offset', keyOnly(connector) && connector.isSet('file.max.records') && (connector.number('file.max.records') ?? 1) > 1),
});
