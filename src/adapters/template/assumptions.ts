import type { AssumptionsModel, ConnectorDeployment, ParameterValues } from '../../model';
import { inPlaceOf } from '../input/places';
import type { Template } from './template';
import { isObject } from './values';
import type { Json } from './values';

/** Lists of more values are of something else than of what a connector accepts. */
const MOST_ALLOWED = 10;
const NAMES = /"Ref":"(\w+)"|\$\{(\w+)\}/g;

/** Reads the deployments of a template in the place of another one. */
export type Read = (template: Template) => readonly ConnectorDeployment[];

/**
 * What the parameters of a template may be, for each of its deployments. What a parent passes is known, and secrets and parameters of SSM are not in the template.
 *
 * @param passed whether a parent gives a parameter its value
 */
export function assumptionsOf(template: Template, passed: (name: string) => boolean, read: Read): ((index: number) => AssumptionsModel) | undefined {
  const parameters = Object.entries(template.section('Parameters')).flatMap(([name, parameter]) =>
    !passed(name) && isObject(parameter) && isPlain(parameter) ? [{ name, parameter, isList: isList(parameter) }] : []);
  if (parameters.length === 0) {
    // as in most templates of the CDK, whose own parameter is one of SSM
    return undefined;
  }
  const used = new Set([...JSON.stringify(template.section('Resources')).matchAll(NAMES)].map(([, name, other]) => name ?? other));
  const known = parameters.filter(({ name }) => used.has(name));
  const defaults = new Map(known.flatMap(({ name, parameter: { Default: value }, isList: list }) =>
    isValue(value) && value !== '' ? [[name, valueOf(value, list)] as const] : []));
  const allowed = new Map(known.flatMap(({ name, parameter: { AllowedValues: values }, isList: list }) => areFew(values)
    ? [[name, values.map(each => valueOf(each, list))] as const] : []));
  if (defaults.size + allowed.size === 0) {
    return undefined;
  }
  const made = new Map<string, readonly ConnectorDeployment[]>();
  const deploymentsWith = (values: ParameterValues) => {
    const key = JSON.stringify([...values]);
    const deployments = made.get(key) ?? read(template.withResources(filledIn(template.section('Resources'), values) as Json));
    made.set(key, deployments);
    return deployments;
  };
  return index => ({ defaults, allowed, deploymentWith: values => deploymentsWith(values)[index] });
}

const isPlain = ({ NoEcho, Type }: Json) => String(NoEcho) !== 'true' && !String(Type).startsWith('AWS::SSM::');
const isList = ({ Type }: Json) => /^(CommaDelimitedList|List<.*>)$/.test(String(Type));
const isValue = (value: unknown) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const areFew = (values: unknown): values is unknown[] => Array.isArray(values)
  && values.length > 0 && values.length <= MOST_ALLOWED && values.every(isValue);
const valueOf = (value: unknown, list: boolean) => list ? String(value).split(',').map(each => each.trim()) : String(value);

/** A value with the values of parameters in the place of the functions that take them. */
function filledIn(value: unknown, values: ParameterValues): unknown {
  if (Array.isArray(value)) {
    return value.map(each => filledIn(each, values));
  }
  if (!isObject(value)) {
    return value;
  }
  if (typeof value.Ref === 'string' && values.has(value.Ref)) {
    return values.get(value.Ref);
  }
  const filled = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === 'Fn::Sub' ? substituted(each, values) : filledIn(each, values)]));
  return inPlaceOf(value, filled);
}

function substituted(argument: unknown, values: ParameterValues): unknown {
  const [text, variables] = Array.isArray(argument) ? argument as unknown[] : [argument];
  const named = typeof text === 'string' ? [...values].filter(([name, value]) => typeof value === 'string' && text.includes(`\${${name}}`)) : [];
  const own = isObject(variables) ? filledIn(variables, values) as Json : {};
  return named.length === 0 && variables === undefined ? argument : [text, { ...Object.fromEntries(named), ...own }];
}
