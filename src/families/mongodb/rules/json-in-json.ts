import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { MONGODB_SOURCE } from '../family';

/** Converters that write a text as a value of their own format: in quotes, or with a schema around it. */
const OF_STRUCTURES = /\.(JsonConverter|JsonSchemaConverter|AvroConverter|AWSKafkaAvroConverter|ProtobufConverter)$/;

export const jsonInJson: Rule = optionRule({
  id: 'MC-OPT-827',
  classes: [MONGODB_SOURCE],
  title: 'documents that are JSON texts are written as they are',
  severity: 'warning',
  why: 'With output.format json, which is the default, the connector gives each document as one text. A converter for structures writes it as a string in its format, with every quote escaped, and who reads the topic finds a text and no fields.',
  fix: 'use org.apache.kafka.connect.storage.StringConverter, or set the output format to schema',
  source: 'https://www.mongodb.com/docs/kafka-connector/current/source-connector/fundamentals/converters/',
  check: connector => (['key', 'value'] as const).flatMap(side => {
    const converter = connector.known(`${side}.converter`)?.trim() ?? '';
    const format = connector.text(`output.format.${side}`);
    const transformed = (connector.aliases('transforms') ?? []).length > 0;
    return format === 'json' && !transformed && OF_STRUCTURES.test(converter)
      ? [{ key: `${side}.converter`, message: `writes the JSON text of each document as one string, as output.format.${side} is json` }] : [];
  }),
});
