import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { allowedWords, optionProblems } from '../../../catalog';
import { converterPlaces, historyPlaces } from './support';

/** Kafka 3.7 does not look at the options of converters and of Debezium's schema history before the connector starts. */
export const converterOptions: Rule = optionRule({
  id: 'MC-OPT-033',
  title: 'options of converters and of the schema history have valid values',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration at validation, then the task fails when it creates the converter or the schema history.',
  fix: 'set a value that the option accepts',
  source: 'Kafka 3.7, Worker.startTask; Debezium, KafkaSchemaHistory.configure',
  check: connector => [...converterPlaces(connector), ...historyPlaces(connector)].flatMap(place => {
    const variants = place.options.get(place.name);
    const held = connector.known(place.key);
    if (!variants || held === undefined || held === null) {
      return [];
    }
    const problems = variants.map(variant => optionProblems(variant, held));
    return problems.every(one => one.length > 0) ? [{ key: place.key, message: problems[problems.length - 1][0].text, fix: `set ${place.key} to ${allowedWords(variants[variants.length - 1])}` }] : [];
  }),
});
