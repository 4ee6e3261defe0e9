import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { CONNECT } from './support';

export const unlistedAlias: Rule = optionRule({
  id: 'MC-OPT-024',
  title: 'options of a transform or predicate belong to a listed alias',
  severity: 'warning',
  why: 'A transform whose alias is not in the list is not applied.',
  fix: 'add the alias to the list, or remove the options of the alias',
  source: `${CONNECT}, ConnectorConfig.enrich: https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => (['transforms', 'predicates'] as const).flatMap(list => {
    if (connector.isOpaque(list)) {
      return [];
    }
    const listed = connector.aliases(list);
    return connector.keys()
      .filter(key => key.startsWith(`${list}.`) && key.endsWith('.type'))
      .map(key => key.slice(list.length + 1, -'.type'.length))
      .filter(alias => alias !== '' && !alias.includes('.') && !listed.includes(alias))
      .map(alias => ({ key: `${list}.${alias}.type`, message: `has no effect, because ${list} does not list '${alias}'` }));
  }),
});
