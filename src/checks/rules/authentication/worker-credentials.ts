import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';

/** Providers of credentials that read what a worker does not have: a profile, variables, properties of the JVM. */
const ELSEWHERE = /\b(ProfileCredentialsProvider|EnvironmentVariableCredentialsProvider|SystemPropert(?:y|ies)CredentialsProvider)\b/;

export const workerCredentials: Rule = {
  id: 'MC-AUTH-004',
  title: 'credentials come from the execution role',
  severity: 'error',
  why: 'Workers have the credentials of the execution role only: no profile, no environment variables, no system properties. A client that looks for these finds no credentials, and the task fails.',
  fix: 'remove awsProfileName (awsRoleArn assumes another role), or use DefaultCredentialsProvider, which finds those of the execution role',
  source: 'https://github.com/aws/aws-msk-iam-auth#configuring-a-kafka-client-to-use-aws-iam-with-aws_msk_iam-mechanism',
  check({ configuration }) {
    const read = [...configuration ?? []].filter(([key]) => /sasl\.jaas\.config$|credentials.?provider/i.test(key));
    const wrong = read.flatMap(([key, { literals }]) => {
      const text = literals.join(' ');
      const found = /\bIAMLoginModule\b.*\bawsProfileName\s*=/s.test(text) ? 'a profile (awsProfileName)' : ELSEWHERE.exec(text)?.[1];
      return found === undefined ? [] : [{ key, message: `${key} takes credentials from ${found}, which a worker does not have` }];
    });
    return read.length === 0 ? NOT_APPLICABLE : wrong.length === 0 ? HOLDS : findings(wrong);
  },
};
