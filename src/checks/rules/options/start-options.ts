import type { ConnectorOptions, OptionFact } from '../../../catalog';
import { allowedWords, chosenOptions, classFact, inAll, optionProblems, partVersion } from '../../../catalog';
import type { Rule } from '../../../model';
import { remembered } from '../../../model';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';

/** Kafka Connect validates what a transform declares; its code may demand more when a task makes it. */
export const startOptions: Rule = optionRule({
  id: 'MC-OPT-057',
  title: 'transforms and predicates have the options that they require when a task starts',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration at validation, then the task fails when it creates the transform.',
  fix: 'set the option to a value that the transform accepts',
  source: 'the classes themselves, configured with many values',
  check: connector => (['transforms', 'predicates'] as const).flatMap(list => connector.aliases(list).flatMap(alias => ofPart(connector, `${list}.${alias}.`))),
});

function ofPart(connector: ConnectorOptions, prefix: string): OptionViolation[] {
  const type = connector.known(`${prefix}type`);
  const fact = type ? classFact(connector.classPath.resolve(type.trim())) : undefined;
  if (!fact) {
    return [];
  }
  const choice = partVersion(connector, fact);
  return demandingOptions(chosenOptions(fact, choice)).flatMap(([name, variants]) => {
    const key = prefix + name;
    const held = connector.has(key) ? connector.known(key) : undefined;
    if (connector.isOpaque(key) || held === null || (held === undefined && (connector.has(key) || !inAll(variants, choice)))) {
      return [];
    }
    const refusals = variants.map(variant => refusalOf(variant, held));
    const last = [...refusals].reverse().find(refusal => refusal?.byCode);
    // a version without the option takes anything
    return last === undefined || refusals.includes(undefined) ? []
      : [{ key, message: last.text, fix: `set ${key} to ${allowedWords(last.option)}`, ...!inAll(variants, choice) && { severity: 'warning' as const } }];
  });
}

/** The options of which the code demands more than the definition. Most have none. */
const demandingOptions = remembered((options: ReadonlyMap<string, readonly OptionFact[]>) =>
  [...options].filter(([, variants]) => variants.some(({ start }) => start !== undefined)));

/** Why one form of the option refuses the value: by its code, or in other versions by what it declares. */
function refusalOf(variant: OptionFact, held: string | undefined) {
  const demanding = { ...variant, check: variant.start, type: 'STRING' as const, required: false };
  const text = variant.start && optionProblems(demanding, held)[0]?.text;
  if (text !== undefined) {
    return { text, option: demanding, byCode: true };
  }
  const declared = optionProblems(variant, held)[0]?.text;
  return declared === undefined ? undefined : { text: declared, option: variant, byCode: false };
}
