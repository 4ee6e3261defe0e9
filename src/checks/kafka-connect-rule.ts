import { connectVerdict } from '../catalog';
import type { ConnectorOptions, KeyProblem } from '../catalog';
import { remembered } from '../model';
import type { Rule, RuleDescription } from '../model';
import { optionRule } from './option-rule';

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
    source: 'Kafka 3.7, PUT /connector-plugins/{class}/config/validate',
    origin: 'connect',
    check: connector => [...verdictOf(connector)].flatMap(([key, problems]) => problems
      .filter((problem, index) => problem.what === what && problems.findIndex(({ text }) => text === problem.text) === index)
      .map(({ text, fix, doubtful }) => ({ key, message: text, ...fix !== undefined && { fix }, ...doubtful && { severity: 'warning' as const, origin: 'rule' as const } }))),
  });
}
