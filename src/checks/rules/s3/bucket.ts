import type { Rule } from '../../rule';
import { finding, HOLDS, NOT_APPLICABLE } from '../../rule';
import { isAivenS3 } from './family';

export const aivenS3Bucket: Rule = {
  id: 'MC-S3-001',
  title: 'the S3 sink of Aiven has a bucket',
  severity: 'error',
  why: 'Kafka Connect takes the configuration without one, and the task fails at its start.',
  fix: 'set aws.s3.bucket.name',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/tree/v3.4.2/s3-commons',
  check(deployment) {
    if (!isAivenS3(deployment) || deployment.configuration === undefined) {
      return NOT_APPLICABLE;
    }
    const bucket = ['aws.s3.bucket.name', 'aws_s3_bucket'].map(key => deployment.configuration!.get(key)).find(value => value !== undefined);
    return bucket !== undefined && bucket.literal?.trim() !== '' ? HOLDS : finding({
      key: 'aws.s3.bucket.name',
      message: 'the S3 sink has no bucket',
    });
  },
};
