import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { columnFormat, given, isAivenS3 } from '../written-format';

export const s3OuterCompression: Rule = {
  id: 'MC-S3-001',
  title: 'Parquet and Avro files are not compressed again',
  severity: 'error',
  why: 'Parquet and Avro compress their columns or blocks. If the whole file is compressed again, it cannot be read in parts, and readers do not expect it.',
  fix: 'set file.compression.type to none',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md',
  check(deployment) {
    const format = columnFormat(deployment);
    if (format === undefined || !isAivenS3(deployment)) {
      return NOT_APPLICABLE;
    }
    const compression = given(deployment, 'file.compression.type', 'gzip');
    return compression === undefined || compression === 'none' ? HOLDS : finding({
      key: 'file.compression.type',
      value: compression,
      message: `objects are ${format} and compressed with ${compression}${deployment.configuration!.has('file.compression.type') ? '' : ', the default,'} `
        + 'as a whole; it must be none',
    });
  },
};
