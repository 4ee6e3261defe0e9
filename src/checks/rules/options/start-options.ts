import type { ConnectorOptions, OptionFact } from '../../../catalog';
import { allowedWords, chosenOptions, classFact, inAll, optionProblems, partVersion } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';

/** Kafka Connect validates what a transform declares; its code may demand more when a task makes it. */
export const startOptions: Rule = optionRule({
  id: 'MC-OPT-057',
  title: 'transforms and predicates get what their code demands when a task starts',
  severity: 'error',
  why: 'Kafka Connect accepts the configuration at validation, then the task fails when it makes the transform.',
  fix: 'set the option to a value that the transform takes',
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
  return [...chosenOptions(fact, choice)].flatMap(([name, variants]) => {
    const key = prefix + name;
    const held = connector.has(key) ? connector.known(key) : undefined;
    // a version without the option takes anything
    if (connector.isOpaque(key) || held === null || (held === undefined && connector.has(key)) || !inAll(variants, choice)) {
      return [];
    }
    const demanding = variants.map(variant => ({ ...variant, check: variant.start, type: 'STRING' as const, required: false }));
    const problems = demanding.map(variant => problemOf(variant, held));
    return problems.some(problem => problem === undefined) ? []
      : [{ key, message: problems[problems.length - 1]!, fix: `set ${key} to ${allowedWords(demanding[demanding.length - 1])}` }];
  });
}

function problemOf(variant: OptionFact, held: string | undefined): string | undefined {
  return variant.check && optionProblems(variant, held)[0]?.text;
}
