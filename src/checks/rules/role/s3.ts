import { allowed } from '../../access/role';
import { covers } from '../../access/glob';
import { Text } from '../../model';
import type { Rule } from '../../rule';
import { cannotKnow, finding, NOT_APPLICABLE } from '../../rule';
import { literal } from '../../support';

const BUCKET_KEYS = ['aws.s3.bucket.name', 's3.bucket.name', 'aws_s3_bucket', 'aws_s3_bucket_name'];
const OWN_CREDENTIALS = ['aws.access.key.id', 'aws.sts.role.arn', 's3.credentials.provider.class', 'aws_access_key_id', 's3.aws.access.key.id'];

export const roleForBucket: Rule = {
  id: 'MC-ROLE-014',
  title: 'the execution role of an S3 sink may write to the bucket',
  severity: 'error',
  why: 'The sink writes with the execution role unless it is given credentials. Some S3 sinks stay RUNNING without it and write nothing.',
  fix: 'allow s3:PutObject and s3:AbortMultipartUpload on the objects of the bucket; connectors also ask for s3:GetObject, s3:ListMultipartUploadParts '
    + 'and s3:ListBucketMultipartUploads',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka',
  check(deployment) {
    const { configuration, role } = deployment;
    const bucket = BUCKET_KEYS.map(key => configuration?.get(key)).find(value => value !== undefined);
    if (bucket === undefined || role === undefined || !/S3.*Sink/i.test(literal(deployment, 'connector.class') ?? '') || OWN_CREDENTIALS.some(key => configuration!.has(key))) {
      return NOT_APPLICABLE;
    }
    if (role.statements === undefined) {
      return cannotKnow('the statements of the execution role stand elsewhere');
    }
    const isBucket = (resource: Text) => resource.literal === '*' ? true
      : resource.isLiteral && bucket.isLiteral ? covers(resource, Text.literal(`arn:aws:s3:::${bucket.literal}/key`)) || (resource.startsWith('arn:aws:') === true ? false : undefined) : undefined;
    const answer = allowed(role.statements, 's3:PutObject', isBucket);
    return answer === undefined ? cannotKnow('the bucket is made by the deploy') : finding(...answer ? [] : [{
      message: `the execution role does not allow s3:PutObject on the objects of the bucket ${bucket}`,
      value: String(bucket),
    }]);
  },
};
