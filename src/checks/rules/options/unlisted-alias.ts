import type { ConnectorOptions } from '../../../catalog';
import { nearest } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';
import { CONNECT } from './support';

export const unlistedAlias: Rule = optionRule({
  id: 'MC-OPT-024',
  title: 'options of a transform or predicate belong to a listed alias',
  severity: 'warning',
  why: 'Without its alias in the list a transform is not applied, and its options are not read.',
  fix: 'add the alias to the list, move the option to the intended alias, or remove it',
  source: `${CONNECT}, ConnectorConfig.enrich: https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => (['transforms', 'predicates'] as const).flatMap(list => connector.isOpaque(list) ? [] : unlisted(connector, list)),
});

/** One finding for each alias, at its type where that is set. */
function unlisted(connector: ConnectorOptions, list: string): OptionViolation[] {
  const listed = connector.aliases(list);
  const byAlias = new Map<string, string>();
  for (const key of connector.keys()) {
    if (!key.startsWith(`${list}.`) || listed.some(alias => key.startsWith(`${list}.${alias}.`))) {
      continue;
    }
    const [alias, name] = key.slice(list.length + 1).split(/\.(.*)/s);
    if (alias !== '' && name !== undefined && (name === 'type' || !byAlias.has(alias))) {
      byAlias.set(alias, key);
    }
  }
  return [...byAlias].map(([alias, key]) => {
    const near = nearest(alias, listed) ?? (key.endsWith('.type') || listed.length !== 1 ? undefined : listed[0]);
    return { key, message: `has no effect, because ${list} does not list '${alias}'${near === undefined ? '' : `; did you mean ${near}?`}` };
  });
}
