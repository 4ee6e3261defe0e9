import { allowedWords, connectVerdict, typeWords } from '../catalog';
import type { ConnectorOptions, KeyProblem } from '../catalog';
import { grouped, remembered } from '../model';
import type { Rule, RuleDescription } from '../model';
import { optionRule } from './option-rule';
import type { OptionViolation } from './option-rule';

/** What the real Kafka Connect says of each option, once for all rules that tell of it. */
export const verdictOf = remembered((connector: ConnectorOptions) => {
  const verdict = connectVerdict(connector);
  // a configuration without a name is named by what deploys it, and that the class is missing is a rule of its own
  for (const key of ['name', 'connector.class'].filter(each => !connector.has(each))) {
    verdict.delete(key);
  }
  return verdict;
});

/** A rule that Kafka Connect itself has: it refuses the configuration at `validate`. */
export function kafkaConnectRule(what: KeyProblem['what'], description: Omit<RuleDescription, 'severity' | 'source'>): Rule {
  return optionRule({
    ...description,
    severity: 'error',
    source: 'Kafka 3.7, PUT /connector-plugins/{class}/config/validate: https://kafka.apache.org/37/documentation.html#connect_rest',
    origin: 'connect',
    check: connector => violationsOf(connector).get(what) ?? [],
  });
}

/** The same by the kind of problem; of several that say the same of a key, the first. */
const violationsOf = remembered((connector: ConnectorOptions): ReadonlyMap<KeyProblem['what'], OptionViolation[]> =>
  grouped([...verdictOf(connector)].flatMap(([key, problems]) => problems
    .filter((problem, index) => problems.findIndex(({ text }) => text === problem.text) === index)
    .map(problem => [problem.what, violationOf(key, problem)] as const))));

function violationOf(key: string, problem: KeyProblem): OptionViolation {
  const fix = problem.fix ?? fixByDefinition(key, problem);
  return { key, message: problem.text, ...fix !== undefined && { fix }, ...problem.doubtful && { severity: 'warning', origin: 'rule' } };
}

/** What the definition of the option says that it takes. */
function fixByDefinition(key: string, { what, option }: KeyProblem): string | undefined {
  switch (what) {
    case 'required': return `set ${key}`;
    case 'type': return option && `set ${key} to ${typeWords(option)}`;
    case 'value': return option ? `set ${key} to ${allowedWords(option)}` : 'correct the value as the message says';
    case 'alias':
    case 'class':
    case 'contradiction':
    case 'exactly-once':
    case 'null':
    case 'override':
    case 'topics':
      return undefined;
  }
}
