import { classFact, nearest } from '../../../catalog';
import { converterOf } from '../../../checks';
import type { ConnectorDeployment, Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { PROPERTIES, REGISTRY_CONVERTERS, registryConverterOf } from '../converters';

/** What versions and formats read besides that the catalog does not hold. */
const ALSO_READ = ['proxyUrl', 'dataFormat', 'assumeRoleArn', 'assumeRoleSessionName', 'decimal.format', 'schemas.cache.size', 'converter.type'];

/** What the converters read: their definitions are empty, so that Kafka Connect takes any other key without a word. */
function read(): string[] {
  const { className } = REGISTRY_CONVERTERS.find(({ registry, format }) => registry === 'glue' && format === 'avro')!;
  return [...classFact(className)!.options.keys(), ...ALSO_READ];
}

/** Names that are seen in use and mean nothing to the converters. */
const MEANT: Record<string, string> = { 'schemaRegistryName': 'registry.name', 'registryName': 'registry.name', 'schema.registry.name': 'registry.name', 'aws.region': 'region' };

export const glueOptions: Rule = {
  id: 'MC-REG-002',
  title: 'options of the AWS Glue converters are spelled correctly',
  severity: 'warning',
  why: 'The converters declare no options, so Kafka Connect accepts any key, and the converter ignores unknown ones.',
  fix: 'correct the name of the option',
  instead: ['MC-OPT-030'],
  source: 'https://github.com/awslabs/aws-glue-schema-registry (AWSSchemaRegistryConstants, GlueSchemaRegistryConfiguration)',
  check(deployment) {
    const used = PROPERTIES.filter(property => registryConverterOf(converterOf(deployment, property)?.className)?.registry === 'glue');
    return used.length === 0 ? NOT_APPLICABLE
      : { ...findings(used.flatMap(property => misspelt(deployment, property))), covers: used.flatMap(property => read().map(name => `${property}.${name}`)) };
  },
};

function misspelt({ configuration }: ConnectorDeployment, property: string) {
  const names = [...configuration?.keys() ?? []].filter(key => key.startsWith(`${property}.`)).map(key => key.slice(property.length + 1));
  const known = read();
  return names.filter(name => !known.includes(name)).flatMap(name => {
    const meant = MEANT[name] ?? nearest(name, known);
    return meant === undefined ? [] : [{
      key: `${property}.${name}`, message: `${property}.${name} is not an option of the AWS Glue converters, which ignore it; did you mean ${property}.${meant}?`,
    }];
  });
}
