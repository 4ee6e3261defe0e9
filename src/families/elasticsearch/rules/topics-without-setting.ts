import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const topicsWithoutSetting: Rule = optionRule({
  id: 'MC-OPT-703',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'a setting for all topics is not combined with a list of topics',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'remove the list of topics',
  source: CONFLUENT,
  check: connector => ['key', 'schema'].flatMap(one => say(`topic.${one}.ignore`, `must be empty with ${one}.ignore=true`, connector.isTrue(`${one}.ignore`) && connector.isSet(`topic.${one}.ignore`))),
});
