import { converterOf } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { callerOf } from '../../common/called-services';
import { PROPERTIES, registryConverterOf } from '../converters';

const NAMING = ['schemaName', 'schemaNameGenerationClass'];

export const oneNameForTwo: Rule = {
  id: 'MC-REG-001',
  title: 'keys and values are not registered as one schema in AWS Glue Schema Registry',
  severity: 'error',
  why: 'The AWS Glue converters name schemas after topics, for both keys and values. The value schema becomes the second version of the key schema, which no compatibility mode except NONE allows, and the task fails at the first record.',
  fix: 'use a different registry for keys with key.converter.registry.name, or your own naming class with key.converter.schemaNameGenerationClass, or write keys '
    + 'without a registry',
  source: 'https://github.com/awslabs/aws-glue-schema-registry (AWSSchemaNamingStrategy, AWSSchemaNamingStrategyDefaultImpl)',
  check(deployment) {
    const [key, value] = PROPERTIES.map(property => converterOf(deployment, property));
    if (callerOf(deployment).kind !== 'source' || [key, value].some(each => registryConverterOf(each?.className)?.registry !== 'glue')) {
      return NOT_APPLICABLE;
    }
    const isNamed = [key!, value!].some(converter => NAMING.some(name => converter.has(name)));
    const registers = [key!, value!].every(converter => converter.option('schemaAutoRegistrationEnabled')?.toLowerCase() === 'true');
    const mixes = [key!, value!].every(converter => converter.option('compatibility') === 'NONE');
    const registries = [key!, value!].map(converter => converter.has('registry.name') ? converter.text('registry.name') : undefined);
    if (isNamed || !registers || mixes) {
      return HOLDS;
    }
    const same = registries[0] === undefined || registries[1] === undefined ? registries[0] === registries[1] : registries[0].equals(registries[1]);
    return same === undefined ? cannotKnow('the names of the registries are known only at deployment') : findings(same ? [{
      key: 'key.converter.registry.name',
      message: `keys and values are registered under the name of the topic in the same registry, ${registries[0] ?? 'default-registry'}`,
    }] : []);
  },
};
