import { meantClass, nearest } from '../../../catalog';
import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { declaredProviders } from './references';

const MSK = 'com.amazonaws.kafka.config.providers.';
const KAFKA = 'org.apache.kafka.common.config.provider.';
const KNOWN = [
  ...['SecretsManager', 'SsmParamStore', 'S3Import'].map(name => `${MSK}${name}ConfigProvider`), ...['File', 'Directory', 'EnvVar'].map(name => `${KAFKA}${name}ConfigProvider`),
  'com.github.jcustenborder.kafka.config.aws.SecretsManagerConfigProvider', 'io.lenses.connect.secrets.providers.AWSSecretProvider', 'io.strimzi.kafka.EnvVarConfigProvider',
];
/** Whose packages hold no other config provider. */
const VENDORS = [MSK, KAFKA];

export const providerClass: Rule = {
  id: 'MC-SEC-013',
  title: 'class names of config providers are spelled correctly',
  severity: 'warning',
  why: 'A worker creates the config providers when it starts. With a class that it does not find it stops, and the creation of the connector fails.',
  fix: 'correct the name of the class',
  source: 'https://github.com/aws-samples/msk-config-providers/issues/15',
  about: ['worker-configuration'],
  check(deployment) {
    const declared = [...declaredProviders(deployment) ?? []];
    return declared.length === 0 ? NOT_APPLICABLE : findings(declared.flatMap(([alias, text]): Violation[] => {
      const name = text?.literal?.trim();
      const meant = name === undefined || KNOWN.includes(name) ? undefined : nearest(name, KNOWN) ?? meantClass(name);
      const held = deployment.plugins?.some(({ contents }) => contents?.configProviders.some(each => each.name === name));
      const key = `config.providers.${alias}.class`;
      if (name === undefined || held === true) {
        return [];
      }
      if (meant !== undefined) {
        return [{ key, value: name, severity: 'error', message: `${key} is ${name}, which is not a class of a known archive; did you mean ${meant}?`, fix: `set ${key} to ${meant}` }];
      }
      const vendor = KNOWN.includes(name) ? undefined : VENDORS.find(each => name.startsWith(each));
      return vendor === undefined ? [] : [{ key, value: name, message: `${key} is ${name}, which is not a class of a known archive; ${vendor}* has ${KNOWN.filter(each => each.startsWith(vendor)).join(', ')}` }];
    }));
  },
};
