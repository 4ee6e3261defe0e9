import { classFact } from '../../../catalog';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

const MISSPELT = /^((?:key|value|header)\.converter)\.schemas\.enabled$/;

export const misspeltSchemas: Rule = {
  id: 'MC-OPT-079',
  instead: ['MC-OPT-030'],
  title: 'the option of converters for schemas is schemas.enable',
  severity: 'warning',
  why: 'No converter of Kafka and of the schema registries has an option schemas.enabled. It is ignored without a message, and a JsonConverter keeps its default schemas.enable=true: '
    + 'a sink fails on JSON without an envelope, and a source writes one around each record.',
  fix: 'write schemas.enable for a JsonConverter, and remove the option for other converters',
  source: 'https://kafka.apache.org/37/javadoc/org/apache/kafka/connect/json/JsonConverterConfig.html',
  check({ configuration }) {
    return configuration === undefined ? NOT_APPLICABLE : findings([...configuration.keys()].flatMap(key => {
      const [, property] = MISSPELT.exec(key) ?? [];
      const converter = property === undefined ? undefined : configuration.get(property);
      // a converter of somebody else may have it
      const isKnown = converter === undefined || (converter.literal !== undefined && classFact(converter.literal.trim()) !== undefined);
      return property === undefined || !isKnown ? [] : [{ key, message: `${key} is not an option of the converter; did you mean ${property}.schemas.enable?` }];
    }));
  },
};
