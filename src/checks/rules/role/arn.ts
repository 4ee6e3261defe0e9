import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, parseArn, quoted } from '../../../model';
import { givenByText, typeBehind } from '../../given';

const ROLES = /^(AWS::IAM::Role|aws_iam_role)$/;

export const roleArn: Rule = {
  id: 'MC-ROLE-012',
  title: 'the execution role is specified by the ARN of a role',
  severity: 'error',
  why: 'The service needs an IAM role that it can assume: not a name, not a user, and not its own service-linked role.',
  fix: 'specify the ARN of a role of your own: arn:aws:iam::<account>:role/<name>',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
  requires: ['role'],
  check(deployment) {
    const arn = deployment.role?.arn;
    if (arn === undefined) {
      return NOT_APPLICABLE;
    }
    if (arn.literals.some(part => part.includes('aws-service-role/') || part.includes('AWSServiceRoleForKafkaConnect'))) {
      return finding({ message: `the execution role ${quoted(arn)} is linked to a service; MSK Connect rejects such a role`, value: String(arn) });
    }
    if (givenByText(arn, deployment) === 'name') {
      return finding({ message: `the execution role is ${arn}, which gives the name of the role; allowed is its ARN`, value: String(arn) });
    }
    const type = typeBehind(arn, deployment);
    if (type !== undefined && !ROLES.test(type)) {
      return finding({ message: `the execution role is ${arn}, which is of ${type}; allowed is the ARN of a role`, value: String(arn) });
    }
    if (arn.literal === undefined) {
      return cannotKnow('the role is created by the deployment');
    }
    return isRole(arn.literal) ? HOLDS : finding({
      message: `the execution role is ${quoted(arn)}; allowed is the ARN of a role`,
      value: arn.literal,
    });
  },
};

function isRole(text: string): boolean {
  const arn = parseArn(text);
  return arn?.service === 'iam' && arn.region === '' && /^\d{12}$/.test(arn.account) && /^role\/\S+$/.test(arn.resource);
}
