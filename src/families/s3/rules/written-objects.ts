import { allowed, isS3Objects, literal } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, finding, findings, NOT_APPLICABLE } from '../../../model';
import { isAivenS3, isConfluentS3 } from '../written-format';
import { optionsOf } from '../../common/called-services';
import { aivenStart, confluentStart } from '../aws-calls';

const BUCKET_KEYS = ['aws.s3.bucket.name', 's3.bucket.name', 'aws_s3_bucket', 'aws_s3_bucket_name'];
const OWN_CREDENTIALS = ['aws.access.key.id', 'aws.sts.role.arn', 's3.credentials.provider.class', 'aws_access_key_id', 's3.aws.access.key.id'];

export const roleForBucket: Rule = {
  id: 'MC-ROLE-014',
  title: 'the execution role of an S3 sink may write to the bucket',
  severity: 'error',
  why: 'The sink writes with the execution role unless it has its own credentials. Without the permission some S3 sinks stay RUNNING and write nothing.',
  fix: 'allow s3:PutObject and s3:AbortMultipartUpload on the objects of the bucket; some connectors also need s3:GetObject, '
    + 's3:ListMultipartUploadParts and s3:ListBucketMultipartUploads',
  source: 'https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka',
  instead: ['MC-ROLE-016'],
  requires: ['role'],
  check(deployment) {
    const { configuration, role } = deployment;
    const key = BUCKET_KEYS.find(each => configuration?.has(each));
    const bucket = key === undefined ? undefined : configuration!.get(key);
    if (bucket === undefined || role === undefined || !/S3.*Sink/i.test(literal(deployment, 'connector.class') ?? '') || OWN_CREDENTIALS.some(each => configuration!.has(each))) {
      return NOT_APPLICABLE;
    }
    if (role.statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const keyStart = isConfluentS3(deployment) ? confluentStart(optionsOf(deployment)) : isAivenS3(deployment) ? aivenStart(optionsOf(deployment)) : '';
    const [answer, aborts] = ['s3:PutObject', 's3:AbortMultipartUpload'].map(action => allowed(role.statements!, action, resource => isS3Objects(resource, { bucket, keyStart })));
    if (answer === true && aborts === false) {
      return finding({
        key,
        severity: 'warning',
        message: `the execution role does not allow s3:AbortMultipartUpload on the objects of the bucket ${bucket}: parts of failed uploads remain there and are charged`,
        value: String(bucket),
      });
    }
    return answer === undefined ? cannotKnow('the bucket, or what of it the role may write, is known only at deployment') : findings(answer ? [] : [{
      key,
      message: `the execution role does not allow s3:PutObject on the objects of the bucket ${bucket}${keyStart === '' ? '' : ` whose keys begin with "${keyStart}"`}`,
      value: String(bucket),
    }]);
  },
};
