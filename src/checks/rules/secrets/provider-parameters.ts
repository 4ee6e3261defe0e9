import { nearest } from '../../../catalog';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE, oneOf } from '../../../model';
import { workerProperties } from '../../support';
import { declaredProviders } from './references';

const AWS = 'com.amazonaws.kafka.config.providers.';
/** The parameters of config providers, by their classes. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  [`${AWS}SecretsManagerConfigProvider`]: ['region', 'endpoint', 'NotFoundStrategy', 'RawSecretEncoding'],
  [`${AWS}SsmParamStoreConfigProvider`]: ['region', 'endpoint', 'NotFoundStrategy'],
  [`${AWS}S3ImportConfigProvider`]: ['region', 'endpoint', 'local_dir'],
  'com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider': [
    'aws.region', 'aws.access.key', 'aws.secret.key', 'endpoint.override', 'secret.prefix', 'secret.ttl.ms', 'thread.count', 'timeout.seconds', 'retry.count',
    'retry.interval.seconds', 'polling.enabled', 'polling.interval.seconds',
  ],
};

export const providerParameters: Rule = {
  id: 'MC-SEC-020',
  title: 'config providers are configured with parameters that they have',
  severity: 'warning',
  why: 'A config provider ignores other parameters. With the Region under the name that another provider uses, it searches for secrets in a default Region, or cannot determine one.',
  fix: 'use the parameters of the class of the config provider',
  source: 'https://github.com/aws-samples/msk-config-providers, https://github.com/jcustenborder/kafka-config-provider-aws',
  about: ['worker-configuration'],
  requires: ['workerConfiguration'],
  check(deployment) {
    const properties = workerProperties(deployment);
    const declared = [...declaredProviders(deployment) ?? []];
    if (properties === undefined || declared.length === 0) {
      return NOT_APPLICABLE;
    }
    return findings(declared.flatMap(([alias, className]) => {
      const known = PARAMETERS[className?.literal?.trim() ?? ''];
      const prefix = `config.providers.${alias}.param.`;
      const isOther = (key: string) => key.startsWith(prefix) && !known.includes(key.slice(prefix.length));
      const other = known === undefined ? [] : [...properties.keys()].filter(isOther);
      return other.map(key => {
        const name = key.slice(prefix.length);
        const meant = known.find(each => each.split('.').pop() === name.split('.').pop()) ?? nearest(name, known);
        const instead = meant === undefined ? `it has ${oneOf(known, 'and')}` : `did you mean ${meant}?`;
        return { key, message: `${key} has no effect: ${className} has no parameter ${name}; ${instead}` };
      });
    }));
  },
};
