import { allowed, isS3Objects, literal } from '../../../checks';
import type { ConnectorDeployment, Rule } from '../../../model';
import { cannotKnow, finding, NOT_APPLICABLE } from '../../../model';
import { given, isAivenS3, isConfluentS3 } from '../written-format';

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
  check(deployment) {
    const { configuration, role } = deployment;
    const bucket = BUCKET_KEYS.map(key => configuration?.get(key)).find(value => value !== undefined);
    if (bucket === undefined || role === undefined || !/S3.*Sink/i.test(literal(deployment, 'connector.class') ?? '') || OWN_CREDENTIALS.some(key => configuration!.has(key))) {
      return NOT_APPLICABLE;
    }
    if (role.statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const keyStart = keyStartOf(deployment);
    const answer = allowed(role.statements, 's3:PutObject', resource => isS3Objects(resource, { bucket, keyStart }));
    return answer === undefined ? cannotKnow('the bucket, or what of it the role may write, is known only at deployment') : finding(...answer ? [] : [{
      message: `the execution role does not allow s3:PutObject on the objects of the bucket ${bucket}${keyStart === '' ? '' : ` whose keys begin with "${keyStart}"`}`,
      value: String(bucket),
    }]);
  },
};

/** What the keys of all objects begin with, as far as it is known; variables stand in two kinds of brackets. */
function keyStartOf(deployment: ConnectorDeployment): string {
  const start = isConfluentS3(deployment) ? confluentStart(deployment) : isAivenS3(deployment) ? aivenStart(deployment) : '';
  return start.split(/\{\{|\$\{/)[0];
}

function confluentStart(deployment: ConnectorDeployment): string {
  const directory = given(deployment, 'topics.dir', 'topics');
  const delimiter = given(deployment, 'directory.delim', '/');
  return directory === undefined || directory === '' ? '' : `${directory}${delimiter ?? ''}`;
}

/** The older names of the options hold beside the newer ones. A prefix replaces the template. */
function aivenStart(deployment: ConnectorDeployment): string {
  const [prefix, old, template] = ['aws.s3.prefix', 'aws_s3_prefix', 'file.name.template'].map(key => deployment.configuration!.get(key)?.knownPrefix);
  return prefix ?? old ?? template ?? '';
}
