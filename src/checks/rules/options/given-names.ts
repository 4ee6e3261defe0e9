import type { ConnectorDeployment, Rule, Text, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { givenBy } from '../../given';

interface Taken { readonly is: RegExp; readonly what: string; readonly refused: readonly string[] }

/** Options by what they take, told by their names; what else a reference can give them is refused. */
const TAKEN: readonly Taken[] = [
  { is: /(^|[._])bucket(\.?name)?$|bucketName$/i, what: 'the name of a bucket', refused: ['ARN', 'host'] },
  // Amazon DynamoDB takes the ARN of a table for its name, Amazon Kinesis that of a stream not
  { is: /((^|[._])stream\.?name|streamName)$/i, what: 'a name', refused: ['ARN'] },
  { is: /((^|[._])arn|(?<!Or)Arn)$/, what: 'an ARN', refused: ['name', 'identifier', 'URL', 'host'] },
  { is: /queue[._]?url$/i, what: 'a URL', refused: ['name', 'ARN'] },
];

export const givenNames: Rule = {
  id: 'MC-OPT-075',
  title: 'a reference gives what the option takes',
  severity: 'error',
  why: '`Ref` and the attributes of a resource are its name, its ARN, its URL or its host name. The connector looks for a resource with the text that it gets, finds none, and its tasks fail.',
  fix: 'refer to the attribute that gives what the option takes; in a template, Ref of a bucket is its name and Arn of a function its ARN',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html',
  check: deployment => deployment.configuration === undefined ? NOT_APPLICABLE
    : findings([...deployment.configuration].flatMap(([key, value]) => value.isLiteral ? [] : judge(key, value, deployment))),
};

function judge(key: string, { parts }: Text, deployment: ConnectorDeployment): Violation[] {
  const [part] = parts;
  const taken = parts.length === 1 && typeof part === 'object' ? TAKEN.find(({ is }) => is.test(key)) : undefined;
  const given = taken === undefined || typeof part !== 'object' ? undefined : givenBy(part.ref, deployment);
  return taken === undefined || given === undefined || !taken.refused.includes(given) || typeof part !== 'object' ? [] : [{
    key, value: part.ref, message: `${key} takes ${taken.what}, and ${part.ref} is ${/^[AUi]/.test(given) && given !== 'URL' ? 'an' : 'a'} ${given === 'host' ? 'host name' : given}`,
  }];
}
