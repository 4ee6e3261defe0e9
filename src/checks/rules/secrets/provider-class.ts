import { knownConfigProviders, meantClass, nearest } from '../../../catalog';
import type { ConnectorDeployment, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { declaredProviders } from './references';

/** Packages that hold no other config providers than those that are known. */
const PACKAGES = ['com.amazonaws.kafka.config.providers.', 'org.apache.kafka.common.config.provider.'];

export const providerClass: Rule = {
  id: 'MC-SEC-013',
  title: 'class names of config providers are spelled correctly',
  severity: 'warning',
  why: 'A worker creates the config providers when it starts. With a class that it does not find it stops, and the creation of the connector fails.',
  fix: 'correct the name of the class',
  source: 'https://github.com/aws-samples/msk-config-providers/issues/15',
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check(deployment) {
    const declared = [...declaredProviders(deployment) ?? []];
    if (declared.length === 0) {
      return NOT_APPLICABLE;
    }
    const known = knownConfigProviders();
    return findings(declared.flatMap(([alias, text]) => {
      const name = text?.literal?.trim();
      return name === undefined || known.includes(name) || isInPlugin(deployment, name) ? [] : unknownClass(`config.providers.${alias}.class`, name, known);
    }));
  },
};

function isInPlugin({ plugins }: ConnectorDeployment, name: string): boolean {
  return plugins?.some(({ contents }) => contents?.configProviders.some(each => each.name === name)) === true;
}

function unknownClass(key: string, value: string, known: readonly string[]): Violation[] {
  const message = `${key} is ${value}, which is not a class of a known archive`;
  const meant = nearest(value, known) ?? meantClass(value);
  if (meant !== undefined) {
    return [{ key, value, severity: 'error', message: `${message}; did you mean ${meant}?`, fix: `set ${key} to ${meant}` }];
  }
  const inside = PACKAGES.find(each => value.startsWith(each));
  return inside === undefined ? [] : [{ key, value, message: `${message}; ${inside}* has ${known.filter(each => each.startsWith(inside)).join(', ')}` }];
}
