import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { isPassedThrough, renameOf } from '../../../catalog';
import type { OptionViolation } from '../../option-rule';
import { alike } from './alike';
import { otherVersions, undefinedPlaces } from './support';
import type { Place } from './support';

export const unknownOption: Rule = optionRule({
  id: 'MC-OPT-030',
  title: 'option names are spelled correctly',
  severity: 'info',
  why: 'Kafka Connect and most connectors ignore an unknown key, so a misspelled option silently keeps its default.',
  fix: 'correct the name, or remove the key',
  source: 'Kafka 3.7: unknown keys are never an error (seen with behaviour.on.null.values)',
  check: connector => undefinedPlaces(connector)
    .filter(place => (place.prefix !== '' || !isPassedThrough(place.fact.className, place.name)) && otherVersions(place).length === 0 && !renameOf(place.fact.className, place.name))
    .map((place): OptionViolation => {
      const near = alike(place.name, place.options, place.prefix)
        ?? (place.prefix === '' ? undefined : sameBut(place.name, place.options.keys()));
      const owner = place.prefix === '' ? 'the connector' : place.fact.className;
      return near
        ? { key: place.key, severity: 'warning', message: `is not an option of ${owner}; did you mean ${place.prefix}${near}?` }
        : { key: place.key, ...(isOfKafkaTransform(place) ? { severity: 'warning' as const } : {}), message: `is not an option of ${owner} that the catalog knows` };
    }),
});

/** Workers have the transforms and predicates of Kafka in a known version, and these read no other options. */
const isOfKafkaTransform = ({ prefix, fact }: Place) => fact.builtin && /^(transforms|predicates)\./.test(prefix);

/** The option of a transform that differs in its first word, as those of two outbox routers do: `table.fields…` and `collection.fields…`. */
function sameBut(name: string, candidates: Iterable<string>): string | undefined {
  const rest = (text: string) => text.slice(text.indexOf('.') + 1);
  const found = rest(name).includes('.') ? [...candidates].filter(each => each !== name && rest(each) === rest(name)) : [];
  return found.length === 1 ? found[0] : undefined;
}
