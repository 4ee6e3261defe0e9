import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE, quoted } from '../../../model';
import { workerProperties } from '../../support';
import { declaredProviders, secretReferences } from './references';

export const missingSecrets: Rule = {
  id: 'MC-SEC-008',
  title: 'a missing secret is an error',
  severity: 'warning',
  why: 'By default msk-config-providers returns an empty string for a missing secret or field, and the connector tries to log in without a password.',
  fix: 'set config.providers.<alias>.param.NotFoundStrategy=fail in the worker configuration',
  source: 'https://github.com/aws-samples/msk-config-providers',
  check(deployment) {
    const aliases = [...new Set(secretReferences(deployment.configuration ?? new Map()).map(({ alias }) => alias))];
    if (aliases.length === 0) {
      return NOT_APPLICABLE;
    }
    const providers = declaredProviders(deployment);
    if (providers === undefined) {
      return cannotKnow('the worker configuration is not known');
    }
    const silent = aliases.filter(alias => /^com\.amazonaws\.kafka\.config\.providers\.(SecretsManager|SsmParamStore)/.test(providers.get(alias)?.literal ?? '')
      && !/^fail$/i.test(workerProperties(deployment)?.get(`config.providers.${alias}.param.NotFoundStrategy`)?.literal ?? ''));
    return findings(silent.map(alias => ({
      key: `config.providers.${alias}.param.NotFoundStrategy`,
      message: `the config provider ${quoted(alias)} returns an empty string for a missing secret`,
    })));
  },
};
