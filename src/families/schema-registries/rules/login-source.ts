import { converterOf } from '../../../checks';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { PROPERTIES, registryConverterOf } from '../converters';

const INFO = ['basic.auth.user.info', 'schema.registry.basic.auth.user.info'];
const SOURCE = 'basic.auth.credentials.source';

export const loginSource: Rule = {
  id: 'MC-REG-013',
  title: 'a converter that has a login for its registry uses it',
  severity: 'error',
  why: 'By default the client of the registry takes the login from the URL, and ignores basic.auth.user.info. The registry answers 401, and the task fails at the first record.',
  fix: 'set basic.auth.credentials.source of the converter to USER_INFO',
  source: 'https://docs.confluent.io/platform/current/schema-registry/security/index.html',
  check(deployment) {
    const converters = PROPERTIES.flatMap(property => {
      const converter = converterOf(deployment, property);
      return registryConverterOf(converter?.className)?.registry === 'confluent' ? [{ property, converter: converter! }] : [];
    });
    return converters.length === 0 ? NOT_APPLICABLE : findings(converters.flatMap(({ property, converter }) => {
      const info = INFO.find(name => converter.has(name));
      const source = converter.has(SOURCE) ? converter.option(SOURCE) : 'URL';
      return info === undefined || source?.trim().toUpperCase() !== 'URL' ? []
        : [{ key: `${property}.${info}`, message: `${property}.${info} is set, but ${property}.${SOURCE} is ${converter.has(SOURCE) ? source : 'not set'}` }];
    }));
  },
};
