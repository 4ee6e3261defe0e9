import { BYTE_ARRAY_CONVERTER, converterOf } from '../../converters';
import type { Rule } from '../../rule';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { given, isAivenS3, outputFields } from './family';

export const s3CsvBytes: Rule = {
  id: 'MC-S3-006',
  title: 'CSV is written of bytes',
  severity: 'error',
  why: 'The CSV format takes values as bytes. With any other converter every flush fails, but the task keeps running: no object is written, and the lag grows.',
  fix: 'set value.converter to org.apache.kafka.connect.converters.ByteArrayConverter, or format.output.type to jsonl',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/commons',
  check(deployment) {
    if (!isAivenS3(deployment) || given(deployment, 'format.output.type', 'csv') !== 'csv' || outputFields(deployment)?.includes('value') !== true) {
      return NOT_APPLICABLE;
    }
    const converter = converterOf(deployment, 'value.converter');
    if (converter === undefined) {
      return cannotKnow('the converter of values is not known');
    }
    return converter.className === BYTE_ARRAY_CONVERTER ? HOLDS : finding({
      key: 'value.converter',
      value: converter.className,
      message: `objects are CSV${deployment.configuration?.has('format.output.type') ? '' : ', the default'}, but values are read with ${converter.className}`,
    });
  },
};
