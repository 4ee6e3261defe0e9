import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_OPENSEARCH_SINK } from '../family';
import { AIVEN } from '../sources';

export const dataStreamPrefix: Rule = optionRule({
  id: 'MC-OPT-102',
  classes: [AIVEN_OPENSEARCH_SINK],
  title: 'a data stream prefix is used with data streams',
  severity: 'warning',
  why: 'Without data streams the prefix has no effect.',
  fix: 'set data.stream.enabled=true, or remove the prefix',
  source: `${AIVEN}, OpensearchSinkConnectorConfig`,
  check: connector => say('data.stream.prefix', 'has no effect without data.stream.enabled=true', connector.isSet('data.stream.prefix') && connector.is('data.stream.enabled', 'false')),
});
