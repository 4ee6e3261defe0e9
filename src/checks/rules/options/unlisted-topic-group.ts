import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { CONNECT } from './support';

export const unlistedTopicGroup: Rule = optionRule({
  id: 'MC-OPT-027',
  title: 'topic creation options belong to a listed group, and a group to some topics',
  severity: 'warning',
  why: 'The options of a group that is not listed, or that includes no topic, have no effect.',
  fix: 'add the group to topic.creation.groups, and to the group a list of patterns: topic.creation.<group>.include',
  source: `${CONNECT}, SourceConnectorConfig: https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => {
    if (connector.kind !== 'source' || connector.isOpaque('topic.creation.groups')) {
      return [];
    }
    const groups = ['default', ...connector.aliases('topic.creation.groups')];
    const unlisted = connector.keys()
      .filter(key => /^topic\.creation\.[^.]+\../.test(key) && !groups.some(group => key.startsWith(`topic.creation.${group}.`)))
      .map(key => ({ key, message: `has no effect, because topic.creation.groups does not list '${key.split('.')[2]}'` }));
    const empty = groups.filter(group => group !== 'default').map(group => `topic.creation.${group}.include`).filter(key => connector.isMissing(key))
      .map(key => ({ key, message: `is not set, so the group '${key.split('.')[2]}' has no topics` }));
    return [...unlisted, ...empty];
  },
});
