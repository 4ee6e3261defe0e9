import type { ConnectorOptions, OptionFact } from '../../../catalog';
import { connectorOptions, javaTrim } from '../../../catalog';
import { oneOf, remembered } from '../../../model';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const listedValues: Rule = optionRule({
  id: 'MC-OPT-058',
  title: 'values are among those that the definition of the option lists',
  severity: 'warning',
  why: 'Kafka Connect accepts the configuration. The connector then uses the default instead, or fails when it starts.',
  fix: 'set one of the listed values',
  source: 'the definitions of the connectors, as the catalog has them',
  check: connector => {
    const options = connectorOptions(connector);
    return connector.keys().flatMap(key => {
      const lists = options.get(key)?.map(variant => listOf(variant, connector)) ?? [];
      const held = lists.length === 0 ? undefined : connector.known(key);
      return typeof held !== 'string' || javaTrim(held) === '' || lists.some(list => list === undefined || list.includes(javaTrim(held).toLowerCase())) ? []
        : [{ key, message: `is '${held}', which is none of its values: ${oneOf(lists[lists.length - 1]!)}` }];
    });
  },
});

/** The values of an option that Kafka Connect itself does not judge, in small letters; undefined for any other option. */
function listOf(option: OptionFact, connector: ConnectorOptions): readonly string[] | undefined {
  const { check, when } = option;
  // judged only where the option that it goes with is written out
  return check === undefined || (check.k === 'enum' && when !== undefined && !connector.has(when.option)) ? listed(option) : undefined;
}

const listed = remembered(({ allowed, check }: OptionFact) => (check === undefined ? allowed : check.v)?.map(each => String(each).toLowerCase()));
