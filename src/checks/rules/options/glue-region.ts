import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';

export const glueRegion: Rule = optionRule({
  id: 'MC-OPT-054',
  title: 'a converter that uses the AWS Glue Schema Registry has its Region',
  severity: 'error',
  why: 'Workers of MSK Connect have no Region in their environment. Without the option, the task fails when it creates the converter: "Unable to load region from any of the '
    + 'providers in the chain".',
  fix: 'set key.converter.region and value.converter.region to the Region of the registry',
  source: 'AWS Glue Schema Registry 1.1.27, GlueSchemaRegistryConfiguration: https://github.com/awslabs/aws-glue-schema-registry',
  instead: ['MC-OPT-033'],
  check: connector => {
    const found = (['key', 'value'] as const).flatMap(side => {
      const isGlue = /^com\.amazonaws\.services\.schemaregistry\.kafkaconnect\./.test(connector.converter(side) ?? '');
      const key = `${side}.converter.region`;
      const isSet = connector.has(`${side}.converter`) ? connector.isSet(key) : connector.worker?.has(key);
      return isGlue && !isSet ? [{ key, message: 'is not set, and workers do not provide a Region' }] : [];
    });
    return found.length > 1 ? [{ ...found[0], message: `${found[0].message}; neither is ${found[1].key}` }] : found;
  },
});
