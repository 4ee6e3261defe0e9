import { converterOf, JSON_CONVERTER, transformsOf } from '../../converters';
import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { holds, isOpenSearchSink } from './family';

const STRUCTURED = [JSON_CONVERTER, 'io.confluent.connect.avro.AvroConverter', 'io.confluent.connect.json.JsonSchemaConverter'];

export const openSearchDocumentId: Rule = {
  id: 'MC-OS-002',
  title: 'keys of records can be ids of documents',
  severity: 'error',
  why: 'Only texts and integers can be ids. A key that is a structure (JSON, Avro) fails every record, whatever errors.tolerance says.',
  fix: 'set key.converter to org.apache.kafka.connect.storage.StringConverter, or take one field of the key with ExtractField$Key',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/blob/v3.1.1/src/main/java/io/aiven/kafka/connect/opensearch/DocumentIDStrategy.java',
  check(deployment) {
    if (!isOpenSearchSink(deployment)) {
      return NOT_APPLICABLE;
    }
    const converter = converterOf(deployment, 'key.converter');
    const transforms = transformsOf(deployment);
    if (holds(deployment, 'key.ignore') !== 'false') {
      return NOT_APPLICABLE;
    }
    if (converter === undefined || transforms === undefined) {
      return cannotKnow('the converter of keys or the transforms are not known');
    }
    // any transform of keys, or one that this rule does not know, may leave a plain value
    const untouched = transforms.every(({ className }) => className.startsWith('org.apache.kafka.connect.transforms.') && !/\$Key$|ValueToKey$/.test(className));
    return !STRUCTURED.includes(converter.className) || !untouched ? HOLDS : finding({
      key: 'key.converter',
      value: converter.className,
      message: `keys are read with ${converter.className} and become ids of documents, but a structure cannot be an id`,
    });
  },
};
