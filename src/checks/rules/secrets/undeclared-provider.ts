import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE, quoted } from '../../../model';
import { declaredProviders, secretReferences } from './references';

export const undeclaredProvider: Rule = {
  id: 'MC-SEC-003',
  title: 'the worker configuration declares every config provider that the configuration refers to',
  severity: 'error',
  why: 'Kafka Connect does not resolve a reference to an unknown provider, so the reference itself is used as user name or password.',
  fix: 'declare the provider in the worker configuration: config.providers and config.providers.<alias>.class',
  source: 'https://github.com/aws-samples/msk-config-providers/issues/36',
  check(deployment) {
    const references = secretReferences(deployment.configuration ?? new Map());
    if (references.length === 0) {
      return NOT_APPLICABLE;
    }
    const declared = declaredProviders(deployment);
    if (declared === undefined) {
      return cannotKnow('the worker configuration is not known');
    }
    const names = [...declared.keys()];
    return findings(references.filter(({ alias }) => !declared.has(alias)).map(({ key, alias }) => ({
      key,
      value: alias,
      message: `${key} refers to the config provider ${quoted(alias)}, but ${deployment.workerConfiguration === 'default'
        ? 'there is no worker configuration that declares it'
        : `the worker configuration declares ${names.length === 0 ? 'none' : names.map(quoted).join(', ')}`}`,
    })));
  },
};
