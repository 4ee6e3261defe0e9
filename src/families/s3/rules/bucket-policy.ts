import { literal } from '../../../checks';
import type { BucketPolicyModel, Rule, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import type { Denied } from '../denied-put';
import { deniedPut } from '../denied-put';
import { AIVEN_S3_SINK, CONFLUENT_S3_SINK } from '../family';

/** The options by which sinks ask for an encryption; without them they send no header. */
const ENCRYPTION: Readonly<Record<string, string>> = { [AIVEN_S3_SINK]: 'aws.s3.sse.algorithm', [CONFLUENT_S3_SINK]: 's3.ssea.name' };
/** With these, requests are not made with the execution role. */
const OWN_CREDENTIALS = ['aws.access.key.id', 'aws_access_key_id', 'aws.sts.role.arn', 's3.credentials.provider.class', 'aws.credentials.provider'];

export const bucketPolicy: Rule = {
  id: 'MC-ROLE-032',
  title: 'no bucket policy denies the actions of an S3 sink',
  severity: 'error',
  why: 'An explicit deny in the bucket policy overrides the permissions of the execution role: each write is rejected with 403, although the role is correct. Policies that require an encryption header do so even if the bucket encrypts by default.',
  fix: 'exclude the execution role from the statement, or configure the connector to meet its conditions',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html',
  requires: ['bucketPolicies'],
  check(deployment) {
    const { bucketPolicies = [], configuration } = deployment;
    const header = ENCRYPTION[literal(deployment, 'connector.class') ?? ''];
    if (header === undefined || bucketPolicies.length === 0 || OWN_CREDENTIALS.some(option => configuration?.has(option))) {
      return NOT_APPLICABLE;
    }
    const sent = configuration?.get(header);
    const request = { role: deployment.role?.arn, encryption: sent === undefined ? 'none' : sent.literal };
    const answers = bucketPolicies.flatMap(policy => policy.statements.map(statement => ({ policy, denied: deniedPut(statement, policy, request) })));
    const violations = answers.flatMap(({ policy, denied }) => denied === undefined || denied === 'unknown' ? [] : [violation(policy, denied, header)]);
    return violations.length === 0 && answers.some(({ denied }) => denied === 'unknown') ? cannotKnow('a condition of the bucket policy is known only at deployment')
      : findings(violations);
  },
};

function violation({ id, bucket }: BucketPolicyModel, denied: Denied, header: string): Violation {
  return {
    key: denied === 'encryption' ? header : undefined,
    message: `the policy ${id} of the bucket ${bucket} denies s3:PutObject to the execution role: ${WORDS[denied](header)}`,
    ...denied === 'encryption' && { fix: `set ${header} to the value that the statement requires, AES256 or aws:kms, or remove the statement: the bucket encrypts all objects by default` },
  };
}

const WORDS: Readonly<Record<Denied, (header: string) => string>> = {
  always: () => 'a statement denies it without a condition that excludes the role',
  encryption: (header: string) => `it requires a header x-amz-server-side-encryption that the connector does not send (${header})`,
  endpoint: () => 'it requires a VPC endpoint other than the one through which the connector accesses Amazon S3',
};
