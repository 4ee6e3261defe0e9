import type { AssumptionsModel, ConnectorDeployment, Finding, ParameterValues, Rule } from '../model';
import { evaluate } from './evaluate';

/** Of a template with more parameters, nobody is told which of them it is. */
const MOST_PARAMETERS = 30;

/**
 * What is wrong with a deployment that gives a parameter no other value than its default, as a warning, and what is wrong with each value that a parameter accepts.
 *
 * @param said what is wrong whatever the parameters are
 */
export function assumedFindings(rules: readonly Rule[], { assumptions }: ConnectorDeployment, said: readonly Finding[]): Finding[] {
  if (assumptions === undefined) {
    return [];
  }
  const errorsWith = (values: ParameterValues) => errorsOf(rules, assumptions, values).filter(found => !said.some(other => isSame(found, other)));
  const certain = [...assumptions.allowed].flatMap(([name, allowed]) => ofAll(name, allowed, errorsWith));
  const { defaults } = assumptions;
  const byDefault = defaults.size === 0 ? [] : errorsWith(defaults).filter(found => !certain.some(other => isSame(found, other)));
  return [...certain, ...byDefault.map((found): Finding => {
    const names = [...defaults.keys()];
    const isOf = (name: string) => errorsWith(new Map([[name, defaults.get(name)]])).some(other => isSame(found, other));
    const own = names.length > MOST_PARAMETERS ? [] : names.filter(isOf);
    return { ...found, severity: 'warning', message: `${found.message} (${withDefaults(own.length === 0 ? names : own)})` };
  })];
}

function errorsOf(rules: readonly Rule[], assumptions: AssumptionsModel, values: ParameterValues): Finding[] {
  const deployment = assumptions.deploymentWith(values);
  return deployment === undefined ? [] : evaluate(rules, deployment).filter(({ severity }) => severity === 'error');
}

/** What is wrong with each value that a parameter accepts: a deployment cannot give another one. */
function ofAll(name: string, allowed: readonly unknown[], errorsWith: (values: ParameterValues) => Finding[]): Finding[] {
  const [first, ...others] = allowed.map(value => errorsWith(new Map([[name, value]])));
  return first.filter(found => others.every(errors => errors.some(other => isSame(found, other))))
    .map(found => ({ ...found, message: `${found.message} (with each of the allowed values of the parameter ${name})` }));
}

const withDefaults = (names: readonly string[]) => names.length === 1 ? `with the default of the parameter ${names[0]}` : `with the defaults of the parameters ${names.join(', ')}`;

/** The same rule for the same place; for one key, another rule can say the same in other words. */
function isSame(found: Finding, other: Finding): boolean {
  return found.key === other.key && (found.rule === other.rule || (found.key !== undefined && other.severity === 'error'));
}
