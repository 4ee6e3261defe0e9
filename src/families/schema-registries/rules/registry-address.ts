import { converterOf } from '../../../checks';
import type { Rule } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';
import { PROPERTIES, registryConverterOf } from '../converters';

const URL = 'schema.registry.url';

export const registryAddress: Rule = {
  id: 'MC-REG-001',
  title: 'a converter of Confluent is told its schema registry',
  severity: 'error',
  why: 'The converter cannot start without the address: the connector is refused with "Missing required configuration schema.registry.url which has no default value".',
  fix: 'set the address with the prefix of the converter, such as value.converter.schema.registry.url=https://registry.example.com:8081',
  source: 'https://docs.confluent.io/platform/current/schema-registry/connect.html',
  instead: ['MC-OPT-002'],
  check(deployment) {
    const used = PROPERTIES.flatMap(property => {
      const converter = converterOf(deployment, property);
      return registryConverterOf(converter?.className)?.registry === 'confluent' ? [{ property, converter: converter! }] : [];
    });
    const missing = used.filter(({ converter }) => !converter.has(URL));
    return used.length === 0 ? NOT_APPLICABLE : finding(...missing.map(({ property, converter }) => ({
      key: `${property}.${URL}`,
      message: `${property}.${URL} is not set, and ${registryConverterOf(converter.className)!.title} has no default for it`,
    })));
  },
};
