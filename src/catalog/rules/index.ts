import { CONFIG_PROVIDER_RULES } from './config-providers';
import { CONFLUENT_RULES } from './confluent';
import { CONNECT_RULES } from './connect';
import { DEBEZIUM_RULES } from './debezium';
import { DEBEZIUM_VALUE_RULES } from './debezium-values';
import { GENERAL_RULES } from './general';
import { JDBC_RULES } from './jdbc';
import { KEY_RULES } from './keys';
import { OPENSEARCH_RULES } from './opensearch';
import { OTHER_RULES } from './others';
import { rule } from './rule';
import type { OptionRule, OptionRuleDescription } from './rule';
import { S3_RULES } from './s3';

/** Said where the catalog does not know the connector class. */
export const UNKNOWN_CLASS: OptionRule = rule({
  id: 'MC-OPT-039',
  title: 'the connector is one that the catalog knows',
  severity: 'info',
  why: 'of a connector that is not known only the keys of Kafka Connect itself can be checked',
  fix: 'check its options by its own documentation, or rehearse the connector',
  source: 'the catalog',
  check: () => [],
});

/** All rules beyond what Kafka Connect validates. */
export const OPTION_RULES: OptionRule[] = [
  ...GENERAL_RULES, ...KEY_RULES, ...OPENSEARCH_RULES, ...S3_RULES, ...DEBEZIUM_RULES, ...DEBEZIUM_VALUE_RULES,
  ...JDBC_RULES, ...CONFLUENT_RULES, ...OTHER_RULES, ...CONFIG_PROVIDER_RULES,
];

/** Every rule that can be said of an option, for the rule pages. */
export function optionRuleDescriptions(): OptionRuleDescription[] {
  return [...Object.values(CONNECT_RULES), ...OPTION_RULES, UNKNOWN_CLASS]
    .map(({ id, title, severity, why, fix, source, origin }) => ({ id, title, severity, why, fix, source, origin }))
    .sort((left, right) => left.id.localeCompare(right.id));
}
