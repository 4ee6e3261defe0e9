import { converterOf } from '../../../checks';
import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { callerOf } from '../../common/called-services';
import { PROPERTIES, registryConverterOf } from '../converters';

export const glueRecordType: Rule = {
  id: 'MC-REG-003',
  title: 'a sink reads Avro records of AWS Glue as generic records',
  severity: 'error',
  why: 'The Avro converter of AWS Glue has no default for avroRecordType: without it the task fails with a NullPointerException at the first record. As SPECIFIC_RECORD each schema needs its generated '
    + 'Java class in the plugin.',
  fix: 'set avroRecordType of the converter to GENERIC_RECORD',
  source: 'https://github.com/awslabs/aws-glue-schema-registry/issues/128 (DatumReaderInstance.from)',
  check(deployment) {
    const used = PROPERTIES.filter(property => {
      const converter = registryConverterOf(converterOf(deployment, property)?.className);
      return converter?.registry === 'glue' && converter.format === 'avro';
    });
    return callerOf(deployment).kind !== 'sink' || used.length === 0 ? NOT_APPLICABLE : findings(used.flatMap((property): Violation[] => {
      const key = `${property}.avroRecordType`;
      const converter = converterOf(deployment, property)!;
      const type = converter.option('avroRecordType');
      if (!converter.has('avroRecordType')) {
        return [{ key: property, message: `${key} is not set, which the converter requires to read records` }];
      }
      return type === undefined || type === 'GENERIC_RECORD' ? []
        : type === 'SPECIFIC_RECORD' ? [{ key, value: type, severity: 'warning', message: `${key} is SPECIFIC_RECORD, which requires a generated Java class for each schema in the plugin` }]
          : [{ key, value: type, message: `${key} is ${type}; allowed are GENERIC_RECORD and SPECIFIC_RECORD` }];
    }));
  },
};
