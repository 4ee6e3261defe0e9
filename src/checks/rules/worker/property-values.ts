import { allowedWords, declaredProviders, nearest, optionProblems, topicNameProblem } from '../../../catalog';
import type { AskedKind, ClassPath } from '../../../catalog';
import type { Rule, Text, Violation } from '../../../model';
import { judgeProperties } from './judge-properties';
import type { WorkerProperty } from './worker-options';
import { classesOf, definedProperties } from './worker-options';

/** What a class must be that a property names. */
const KINDS: Readonly<Record<string, AskedKind>> = { 'key.converter': 'converter', 'value.converter': 'converter', 'header.converter': 'headerConverter' };

export const workerPropertyValues: Rule = {
  id: 'MC-WRK-009',
  title: 'the properties of a worker configuration have values that Kafka Connect accepts',
  severity: 'error',
  why: 'A worker does not start with a value that it cannot read, and the connector fails.',
  fix: 'set a value that the property accepts',
  source: 'https://kafka.apache.org/37/documentation.html#connectconfigs',
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check(deployment) {
    return judgeProperties(deployment, (properties) => {
      const classes = classesOf(deployment);
      const problems = definedProperties(properties, deployment).flatMap(property => judge(property, classes));
      return [...problems, ...providersWithoutClass(properties), ...offsetTopic(properties)];
    });
  },
};

/** Kafka Connect creates no provider for a name without a class, and says nothing. */
function providersWithoutClass(properties: ReadonlyMap<string, Text>): Violation[] {
  return [...declaredProviders(properties) ?? []].filter(alias => !properties.has(`config.providers.${alias}.class`)).map(alias => ({
    key: 'config.providers',
    message: `the worker configuration lists the config provider ${alias}, but config.providers.${alias}.class is not set; the provider is not created`,
    fix: `set config.providers.${alias}.class`,
  }));
}

/** The definition takes any text, and the brokers refuse the topic. */
function offsetTopic(properties: ReadonlyMap<string, Text>): Violation[] {
  const key = 'offset.storage.topic';
  const name = properties.get(key)?.literal?.trim() ?? '';
  const problem = name === '' ? undefined : topicNameProblem(name);
  return problem === undefined ? [] : [{ key, value: name, message: `the worker configuration sets ${key} to '${name}': ${problem}`, fix: `set ${key} to the name of a topic` }];
}

function judge({ key, value, variants, of }: WorkerProperty, classes: ClassPath): Violation[] {
  if (variants === undefined) {
    const near = of && nearest(key.slice(of.prefix.length), of.names);
    return near === undefined ? [] : [{
      key,
      severity: 'warning',
      message: `the worker configuration sets ${key}, which ${of!.className} does not have; did you mean ${of!.prefix}${near}?`,
      fix: `use the name ${of!.prefix}${near}`,
    }];
  }
  const given = value.literal;
  // a missing value is about the rule that asks for the property
  if (given === undefined || given.trim() === '') {
    return [];
  }
  const kinds = KINDS[key] === undefined ? [] : [KINDS[key]];
  const problems = variants.map(variant => optionProblems(variant, given, name => classes.problem(name, kinds)));
  const last = problems[problems.length - 1];
  return problems.some(each => each.length === 0) ? [] : [{
    key,
    value: given,
    message: `the worker configuration sets ${key} to '${given}', but it ${last[0].text}`,
    ...last[0].what !== 'class' && { fix: `set ${key} to ${allowedWords(variants[variants.length - 1])}` },
  }];
}
