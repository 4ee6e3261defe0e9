import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { CONNECT, knownText } from './support';

export const predicateAlias: Rule = optionRule({
  id: 'MC-OPT-023',
  title: 'a transform refers to a defined predicate',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration at validation, then the task fails.',
  fix: 'add the alias to predicates and set predicates.<alias>.type',
  source: `${CONNECT}, ConnectorConfig.transformationStages (seen): https://kafka.apache.org/37/documentation.html#connect_configuring`,
  check: connector => connector.isOpaque('predicates') ? [] : connector.aliases('transforms').flatMap(alias => {
    const key = `transforms.${alias}.predicate`;
    const named = knownText(connector, key)?.trim();
    const listed = connector.aliases('predicates');
    return named === undefined || listed.includes(named) ? [] : [{ key, message: `names the predicate '${named}', which predicates does not list` }];
  }),
});
