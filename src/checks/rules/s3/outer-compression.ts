import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { given, isAivenS3, isConfluentS3 } from './family';

export const s3OuterCompression: Rule = {
  id: 'MC-S3-005',
  title: 'Parquet and Avro are not compressed once more',
  severity: 'error',
  why: 'They compress inside, by column or block. Compressed as a whole they cannot be read in parts, and readers do not expect it.',
  fix: 'set the compression of the file to none',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/commons',
  check(deployment) {
    const aiven = isAivenS3(deployment);
    const format = aiven ? given(deployment, 'format.output.type', 'csv')
      : isConfluentS3(deployment) ? /\.(parquet|avro)\.\w+$/.exec(given(deployment, 'format.class', '') ?? '')?.[1] : undefined;
    if (format !== 'parquet' && format !== 'avro') {
      return NOT_APPLICABLE;
    }
    const key = aiven ? 'file.compression.type' : 's3.compression.type';
    const compression = given(deployment, key, aiven ? 'gzip' : 'none');
    return compression === undefined || compression === 'none' ? HOLDS : finding({
      key,
      value: compression,
      // with Confluent the connector refuses it, see MC-S3-010
      severity: aiven ? 'error' : 'info',
      message: `objects are ${format} and compressed with ${compression} as a whole; wanted is none`,
    });
  },
};
