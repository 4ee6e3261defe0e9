import { remembered } from '../../../model';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { allowedWords, optionProblems } from '../../../catalog';
import type { ConnectorOptions, OptionFact } from '../../../catalog';
import type { OptionViolation } from '../../option-rule';
import { converterOptionsOf, converterPlaces, historyPlaces } from './support';

/** Kafka 3.7 does not look at the options of converters and of Debezium's schema history before the connector starts. */
export const converterOptions: Rule = optionRule({
  id: 'MC-OPT-033',
  title: 'options of converters and of the schema history are complete and have valid values',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration at validation, then the task fails when it creates the converter or the schema history.',
  fix: 'set a value that the option accepts',
  source: 'Kafka 3.7, Worker.startTask; Debezium, KafkaSchemaHistory.configure',
  check: connector => [...missing(connector), ...[...converterPlaces(connector), ...historyPlaces(connector)].flatMap(place => {
    const variants = place.options.get(place.name);
    const held = connector.known(place.key);
    if (!variants || held === undefined || held === null) {
      return [];
    }
    const problems = variants.map(variant => optionProblems(variant, held));
    return problems.every(one => one.length > 0) ? [{ key: place.key, message: problems[problems.length - 1][0].text, fix: `set ${place.key} to ${allowedWords(variants[variants.length - 1])}` }] : [];
  })],
});

/** What a converter that the connector names cannot be made without. One cause for keys and values is one finding. */
function missing(connector: ConnectorOptions): OptionViolation[] {
  const byName = new Map<string, OptionViolation>();
  for (const { property, className, options } of converterOptionsOf(connector)) {
    for (const name of requiredOf(options)) {
      const key = `${property}.${name}`;
      if (connector.has(key)) {
        continue;
      }
      const first = byName.get(name);
      byName.set(name, first ? { ...first, message: `${first.message}; neither is ${key}` } : { key, message: `is not set, and ${className} cannot be created without it`, fix: `set ${key}` });
    }
  }
  return [...byName.values()];
}

/** The options without which a converter cannot be made. */
const requiredOf = remembered((options: ReadonlyMap<string, readonly OptionFact[]>): string[] =>
  [...options].filter(([, variants]) => variants.every(isRequired)).map(([name]) => name));

const isRequired = (option: OptionFact): boolean => optionProblems(option, undefined).some(({ what }) => what === 'required');
