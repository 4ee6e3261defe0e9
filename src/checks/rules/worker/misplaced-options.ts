import { classFact, ClassPath, declaredProviders, frameworkOptions, nearest } from '../../../catalog';
import { optionsOf } from '../../connector-options-of';
import type { ConnectorDeployment, Rule, Text, Violation } from '../../../model';
import { judgeProperties } from './judge-properties';
import { CLIENT_PROPERTIES, FORBIDDEN_NAMES, FORBIDDEN_PREFIXES, LIST_PAGE } from './property-lists';
import { workerNames } from './worker-options';

/** What a connector has in lists of its own: the options of its parts, of its clients and of its topics. */
const OF_CONNECTORS = /^(transforms|predicates|topic\.creation|(producer|consumer|admin)\.override)\./;
/** Options of classes that a worker creates. */
const OF_CLASSES = /^((key|value|header)\.converter|config\.providers)\./;

export const misplacedWorkerOptions: Rule = {
  id: 'MC-WRK-008',
  title: 'a worker configuration contains properties of workers only',
  severity: 'warning',
  why: 'Kafka Connect ignores a property that a worker does not have. Options of a connector in a worker configuration have no effect, and the property '
    + 'that a misspelled name stands for keeps its default.',
  fix: 'move the options of the connector to its own configuration, or correct the name of the property',
  source: LIST_PAGE,
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check(deployment) {
    return judgeProperties(deployment, (properties) => {
      const isOfConnector = optionsOfConnectors(properties, deployment);
      return [
        ...[...properties.keys()].filter(key => !workerNames().has(key) && !isJudgedElsewhere(key)).flatMap(key => judge(key, isOfConnector(key))),
        ...unlistedProviders(properties),
        ...withoutParam(properties),
      ];
    });
  },
};

/** Options of a config provider that is not listed. */
function unlistedProviders(properties: ReadonlyMap<string, Text>): Violation[] {
  const listed = declaredProviders(properties);
  return listed === undefined ? [] : [...properties.keys()].flatMap(key => {
    const alias = /^config\.providers\.(.+)\.class$/.exec(key)?.[1];
    return alias === undefined || listed.has(alias) ? []
      : [{ key, message: `the worker configuration sets ${key}, but config.providers does not list ${alias}`, fix: `add ${alias} to config.providers` }];
  });
}

/** Options of a config provider without `param.`: a provider does not get them. */
function withoutParam(properties: ReadonlyMap<string, Text>): Violation[] {
  return [...properties.keys()].flatMap(key => {
    const [, alias, option] = /^config\.providers\.([^.]+)\.(?!class$|param\.)(.+)$/.exec(key) ?? [];
    return option === undefined ? [] : [{
      key, message: `the worker configuration sets ${key}, which the config provider ${alias} does not get`, fix: `use the name config.providers.${alias}.param.${option}`,
    }];
  });
}

/** What the service refuses, and the options of clients, are about other rules. */
function isJudgedElsewhere(key: string): boolean {
  const isOfClient = Object.keys(CLIENT_PROPERTIES).some(prefix => key.startsWith(prefix));
  return FORBIDDEN_NAMES.has(key) || FORBIDDEN_PREFIXES.some(prefix => key.startsWith(prefix)) || isOfClient || OF_CLASSES.test(key);
}

function judge(key: string, isOfConnector: boolean): Violation[] {
  if (isOfConnector) {
    return [{ key, message: `the worker configuration sets ${key}, which is an option of connectors and has no effect there`, fix: `move ${key} to the configuration of the connector` }];
  }
  // what a plugin reads of the properties of its worker has a name of its own
  const near = nearest(key, workerNames());
  return near === undefined ? [] : [{ key, message: `the worker configuration sets ${key}, which is not a property of workers; did you mean ${near}?`, fix: `use the name ${near}` }];
}

/** Whether a key is an option of every connector, of the one beside the worker configuration, or of the one that the worker configuration names. */
function optionsOfConnectors(properties: ReadonlyMap<string, Text>, deployment: ConnectorDeployment): (key: string) => boolean {
  const version = deployment.kafkaConnectVersion?.literal;
  const named = properties.get('connector.class')?.literal?.trim();
  const facts = [optionsOf(deployment)?.fact, named === undefined ? undefined : classFact(new ClassPath().resolve(named))];
  return key => OF_CONNECTORS.test(key) || (['sink', 'source'] as const).some(kind => frameworkOptions(kind, version).has(key))
    || facts.some(fact => fact?.options.has(key) === true);
}
