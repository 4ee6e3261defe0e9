import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { declaredProviders, secretReferences } from './references';

/** Providers whose references have a path and a key in it, by their class, or by the name that they commonly have where the class is not known. */
const CLASSES = /\.(File|Directory)ConfigProvider$/;
const NAMES = /^(file|directory|secrets?[-_]?manager)$/i;

export const referenceKey: Rule = {
  id: 'MC-SEC-014',
  title: 'a reference to a value of a file or a secret names its key',
  severity: 'warning',
  why: 'The reference has two parts, the file or secret and the key of the value in it. With one part only the config provider finds nothing, and the reference itself is used as the password.',
  fix: 'write the file or secret and the key: ${file:/path/of.properties:key}, ${secretsmanager:secret:key}',
  source: 'https://kafka.apache.org/37/documentation.html#config_providers, https://github.com/confluentinc/kafka-connect-jdbc/issues/639',
  instead: ['MC-OPT-300'],
  check(deployment) {
    const references = secretReferences(deployment.configuration ?? new Map());
    const declared = declaredProviders(deployment);
    return references.length === 0 ? NOT_APPLICABLE : findings(references.filter(({ alias, rest }) => {
      const name = declared?.get(alias)?.literal?.trim();
      return !rest.includes(':') && (name === undefined ? NAMES.test(alias) : CLASSES.test(name));
    }).map(({ key, alias, rest }) => ({ key, message: `${key} refers to ${alias} with one part only, ${rest.replace(/\0/g, 'a reference')}, where a file or secret and a key are expected` })));
  },
};
