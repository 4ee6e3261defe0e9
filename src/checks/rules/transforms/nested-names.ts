import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

/** Transforms of Kafka that look fields up by name, with the options that name them. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  Cast: ['spec'], TimestampConverter: ['field'], MaskField: ['fields'], ValueToKey: ['fields'], ExtractField: ['field'], ReplaceField: ['include', 'exclude', 'whitelist', 'blacklist'],
};
const KAFKA = /^org\.apache\.kafka\.connect\.transforms\.(\w+)(?:\$\w+)?$/;
/** Transforms of Kafka that change no names, or not to ones with dots. */
const PLAIN = /^(Cast|DropHeaders|ExtractField|Filter|HeaderFrom|InsertHeader|MaskField|RegexRouter|SetSchemaMetadata|TimestampConverter|TimestampRouter|ValueToKey)$/;

export const nestedNames: Rule = optionRule({
  id: 'MC-OPT-078',
  title: 'transforms of Kafka name fields of the record itself, not nested ones',
  severity: 'warning',
  why: 'These transforms take the whole text as the name of one field at the top. A path to a nested field names nothing: the record passes as it is, or the transform fails.',
  fix: 'add the transform Flatten before it, whose fields have such names, or use a transform that reads paths',
  source: 'Kafka 3.7, https://kafka.apache.org/37/documentation.html#connect_included_transformation: https://cwiki.apache.org/confluence/display/KAFKA/KIP-821%3A+Connect+Transforms+support+for+nested+structures',
  check: connector => {
    if (connector.isOpaque('transforms')) {
      return [];
    }
    const steps = connector.transforms();
    const first = steps.findIndex(({ className = '' }) => !PLAIN.test(KAFKA.exec(className)?.[1] ?? ''));
    return steps.slice(0, first < 0 ? undefined : first + 1).flatMap(({ alias, className = '' }) => {
      const prefix = `transforms.${alias}.`;
      const options = connector.has(`${prefix}field.syntax.version`) ? [] : NAMED[KAFKA.exec(className)?.[1] ?? ''] ?? [];
      return options.flatMap(option => (connector.isMissing(prefix + option) ? [] : connector.list(prefix + option) ?? []).map(entry => entry.split(':')[0].trim()).filter(name => /^\w+(\.\w+)+$/.test(name))
        .slice(0, 1).map(name => ({ key: prefix + option, message: `names ${name}, which is read as the name of one field, not as a path to a nested one` })));
    });
  },
});
