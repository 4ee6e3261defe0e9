import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { given, isAivenS3, outputFields } from './family';

export const s3Envelope: Rule = {
  id: 'MC-S3-008',
  title: 'objects without an envelope hold one field',
  severity: 'error',
  why: 'Without an envelope a line is the field itself, so there can be one only: the task fails at its start otherwise.',
  fix: 'set format.output.envelope to true, or name one field in format.output.fields',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/commons',
  check(deployment) {
    if (!isAivenS3(deployment)) {
      return NOT_APPLICABLE;
    }
    const fields = outputFields(deployment);
    if (given(deployment, 'format.output.envelope', 'true') !== 'false' || fields === undefined) {
      return NOT_APPLICABLE;
    }
    return fields.length === 1 ? HOLDS : finding({
      key: 'format.output.envelope',
      value: 'false',
      message: `format.output.envelope is false, but format.output.fields names ${fields.length} fields: ${fields.join(', ')}`,
    });
  },
};
