import type { Rule } from '../../../model';
import { say } from '../../../checks';
import { kameletRule } from '../kamelet-rule';

const CAMEL_CLASS = /^org\.apache\.camel\.kafkaconnector\./;

export const streamsAsText: Rule = kameletRule({
  id: 'MC-OPT-622',
  kamelets: ['aws-kinesis-source', 'aws-s3-source'],
  title: 'what a source of Apache Camel reads becomes text before a converter writes it',
  severity: 'error',
  why: 'These sources give each record as an open stream of Java. A StringConverter writes the name of that object in place of its content, and no other converter takes it.',
  fix: 'add the transform org.apache.camel.kafkaconnector.transforms.CamelTypeConverterTransform$Value with target.type=java.lang.String',
  source: 'real runs, and https://github.com/apache/camel-kafka-connector/blob/main/core/src/main/java/org/apache/camel/kafkaconnector/CamelSourceTask.java',
  check(_, connector) {
    const converter = connector.converter('value');
    const converted = connector.isOpaque('transforms') || connector.transforms().some(({ className }) => className === undefined || CAMEL_CLASS.test(className))
      || ['camel.source.marshal', 'camel.source.unmarshal'].some(key => connector.isSet(key));
    return say('value.converter', 'receives Java input streams, and no Apache Camel transform converts them to text', !converted && converter !== undefined && !CAMEL_CLASS.test(converter));
  },
});
