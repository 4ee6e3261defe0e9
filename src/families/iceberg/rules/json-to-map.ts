import { formBehind, wantsText } from '../../../catalog';
import { BYTE_ARRAY_CONVERTER, converterOf, formOfValues, STRING_CONVERTER, transformsOf } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';

export const jsonToMapReadsTexts: Rule = {
  id: 'MC-ICE-003',
  title: 'values for JsonToMapTransform are strings',
  severity: 'error',
  why: 'The transform parses a JSON string. It fails the task at bytes, and at a value that a converter has parsed already.',
  fix: `set value.converter=${STRING_CONVERTER}, or remove the transform where the converter already returns fields`,
  source: 'https://github.com/apache/iceberg/blob/main/kafka-connect/kafka-connect-transforms/src/main/java/org/apache/iceberg/connect/transforms/JsonToMapTransform.java',
  instead: ['MC-REC-001'],
  check(deployment) {
    const transforms = transformsOf(deployment);
    const position = transforms?.findIndex(wantsText) ?? -1;
    if (transforms === undefined || position < 0) {
      return NOT_APPLICABLE;
    }
    const converter = converterOf(deployment, 'value.converter');
    if (converter === undefined) {
      return cannotKnow('the converter of values is not known');
    }
    const before = transforms.slice(0, position);
    const { alias, has } = transforms[position];
    const covers = [`transforms.${alias}.type`];
    switch (has('predicate') ? 'unknown' : formOfValues(converter, before)) {
      case 'text': return HOLDS;
      case 'unknown': return cannotKnow('which values reach the transform is not known');
      case 'single': return {
        covers,
        ...finding({
          key: 'value.converter',
          value: converter.className,
          message: `the transform ${alias} parses strings, but values are ${converter.className === BYTE_ARRAY_CONVERTER ? 'bytes' : 'numbers or booleans'}`,
        }),
      };
      case 'documents':
      case 'fields':
      case 'rows': return {
        covers,
        ...finding({
          key: before.length === 0 ? 'value.converter' : `transforms.${alias}.type`,
          value: converter.className,
          // a converter gives a text too, where a whole record is one: JSON of JSON in quotes
          severity: formBehind('value', 'unknown', before) === 'unknown' ? 'warning' : 'error',
          message: `the transform ${alias} parses strings, but values have been parsed before it`,
        }),
      };
    }
  },
};
