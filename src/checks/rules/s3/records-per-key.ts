import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';
import { isAivenS3 } from './family';
import { variablesOf } from './file-name-template';

export const s3RecordsPerKey: Rule = {
  id: 'MC-S3-007',
  title: 'an object per key holds one record',
  severity: 'error',
  why: 'Names made of keys alone replace the object of a key with each record, so the sink takes one record per object only and fails at its start otherwise.',
  fix: 'set file.max.records to 1, or leave it out',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/commons',
  check(deployment) {
    const template = literal(deployment, 'file.name.template');
    const records = literal(deployment, 'file.max.records');
    if (!isAivenS3(deployment) || template === undefined || records === undefined || deployment.configuration?.has('aws.s3.prefix')) {
      return NOT_APPLICABLE;
    }
    const variables = variablesOf(template);
    const byKey = variables.includes('key') && !variables.includes('start_offset');
    return !byKey || Number(records) <= 1 ? HOLDS : finding({
      key: 'file.max.records',
      value: records,
      message: `names of objects are made of keys, but file.max.records is ${records}; allowed is 1`,
    });
  },
};
