import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { CONNECT, knownText } from './support';

export const unusedPredicate: Rule = optionRule({
  id: 'MC-OPT-025',
  title: 'each listed predicate is used',
  severity: 'info',
  why: 'A predicate that no transform refers to has no effect.',
  fix: 'set it as the predicate of a transform, or remove it',
  source: `${CONNECT}, ConnectorConfig.transformationStages: https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => {
    const transforms = connector.aliases('transforms');
    if (connector.isOpaque('transforms') || transforms.some(alias => connector.isOpaque(`transforms.${alias}.predicate`))) {
      return [];
    }
    const used = transforms.map(alias => knownText(connector, `transforms.${alias}.predicate`)?.trim());
    return connector.aliases('predicates').filter(alias => !used.includes(alias)).map(alias => ({ key: 'predicates', message: `lists '${alias}', which no transform uses` }));
  },
});
