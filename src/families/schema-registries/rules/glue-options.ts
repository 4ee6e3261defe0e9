import { nearest } from '../../../catalog';
import { converterOf } from '../../../checks';
import type { ConnectorDeployment, Rule } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';
import { PROPERTIES, registryConverterOf } from '../converters';

/** What the converters read: their definitions are empty, so that Kafka Connect takes any other key without a word. */
const READ = [
  'region', 'endpoint', 'proxyUrl', 'registry.name', 'schemaName', 'schemaNameGenerationClass', 'schemaAutoRegistrationEnabled', 'dataFormat', 'avroRecordType',
  'protobufMessageType', 'compatibility', 'compression', 'cacheSize', 'timeToLiveMillis', 'description', 'secondaryDeserializer', 'userAgentApp', 'assumeRoleArn',
  'assumeRoleSessionName', 'connect.meta.data', 'enhanced.avro.schema.support', 'schemas.cache.config', 'decimal.format', 'schemas.cache.size', 'converter.type',
];

/** Names that are seen in use and mean nothing to the converters. */
const MEANT: Record<string, string> = { 'schemaRegistryName': 'registry.name', 'registryName': 'registry.name', 'schema.registry.name': 'registry.name', 'aws.region': 'region' };

export const glueOptions: Rule = {
  id: 'MC-REG-002',
  title: 'options of the converters of AWS Glue are spelt right, and name the Region',
  severity: 'warning',
  why: 'The converters declare no options, so that Kafka Connect takes any key and the converter ignores what it does not know. Workers of MSK Connect have no Region '
    + 'in their environment.',
  fix: 'correct the name of the option; set region to the Region of the registry',
  source: 'https://github.com/awslabs/aws-glue-schema-registry (AWSSchemaRegistryConstants, GlueSchemaRegistryConfiguration)',
  check(deployment) {
    const used = PROPERTIES.filter(property => registryConverterOf(converterOf(deployment, property)?.className)?.registry === 'glue');
    return used.length === 0 ? NOT_APPLICABLE : finding(...used.flatMap(property => [
      ...misspelt(deployment, property),
      ...converterOf(deployment, property)!.has('region') ? [] : [{
        key: `${property}.region`, message: `${property}.region is not set, and the client of AWS Glue finds no Region on a worker`,
      }],
    ]));
  },
};

function misspelt({ configuration }: ConnectorDeployment, property: string) {
  const names = [...configuration?.keys() ?? []].filter(key => key.startsWith(`${property}.`)).map(key => key.slice(property.length + 1));
  return names.filter(name => !READ.includes(name)).flatMap(name => {
    const meant = MEANT[name] ?? nearest(name, READ);
    return meant === undefined ? [] : [{
      key: `${property}.${name}`, message: `${property}.${name} is no option of the converters of AWS Glue, which ignore it; did you mean ${property}.${meant}?`,
    }];
  });
}
