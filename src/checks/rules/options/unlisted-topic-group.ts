import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { CONNECT } from './support';

export const unlistedTopicGroup: Rule = optionRule({
  id: 'MC-OPT-027',
  title: 'topic creation options belong to a listed group',
  severity: 'warning',
  why: 'The options of a group that is not listed have no effect.',
  fix: 'add the group to topic.creation.groups',
  source: `${CONNECT}, SourceConnectorConfig: https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => {
    if (connector.kind !== 'source' || connector.isOpaque('topic.creation.groups')) {
      return [];
    }
    const groups = ['default', ...connector.aliases('topic.creation.groups')];
    return connector.keys()
      .filter(key => /^topic\.creation\.[^.]+\../.test(key) && !groups.some(group => key.startsWith(`topic.creation.${group}.`)))
      .map(key => ({ key, message: `has no effect, because topic.creation.groups does not list '${key.split('.')[2]}'` }));
  },
});
