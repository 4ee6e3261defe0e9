import { allowed, covers, literal } from '../../../checks';
import type { Known, Rule, StatementModel, Violation } from '../../../model';
import { cannotKnow, finding, NOT_APPLICABLE, Text } from '../../../model';
import { awsCalls } from '../aws-calls';
import type { AwsCall } from '../../family';

const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov'];

export const roleForCalls: Rule = {
  id: 'MC-ROLE-016',
  title: 'the execution role allows the calls of the connector to other AWS services',
  severity: 'error',
  why: 'The connector calls the service with the execution role. Without the permission it starts, and its tasks fail at the first record.',
  fix: 'allow the actions on the resource in a policy of the execution role',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-eventbridge-kafka-connector.html',
  check(deployment) {
    const { configuration, role } = deployment;
    const isSet = (option: string) => configuration?.has(option) === true && configuration.get(option)?.literal?.trim() !== '';
    const calls = awsCalls(literal(deployment, 'connector.class'), isSet);
    if (calls.length === 0 || role === undefined) {
      return NOT_APPLICABLE;
    }
    const { statements } = role;
    if (statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const violations: Violation[] = [];
    let open = false;
    for (const call of calls) {
      const value = configuration!.get(call.option)!;
      const answers = call.actions.map(action => allows(statements, action, call, value));
      const missing = call.actions.filter((_, index) => answers[index] === false);
      open ||= answers.includes(undefined);
      if (missing.length > 0) {
        violations.push({
          key: call.option,
          value: String(value),
          message: `the execution role does not allow ${missing.join(', ')} on ${call.arn.includes('/*') ? 'the objects of ' : ''}${call.resource}, ${value} (${call.option})`,
        });
      }
    }
    return violations.length === 0 && open ? cannotKnow('the resource is known only at deployment') : finding(...violations);
  },
};

/** The partition is not known to a rule, and a name that only one of them has is enough. */
function allows(statements: readonly StatementModel[], action: string, { arn }: AwsCall, value: Text): Known {
  // a reference for a config provider is resolved on the worker, and policies know resources by their ARNs only
  const isName = arn.startsWith('{value}') && value.startsWith('arn:') === false;
  if (isName || value.literals.some(part => part.includes('${'))) {
    return undefined;
  }
  const names = PARTITIONS.map(partition => named(arn.replace('{partition}', partition), value));
  return allowed(statements, action, resource => {
    const answers = names.map(name => covers(resource, name));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  });
}

/** An ARN with the value in its place. Where all of something is meant, one of it stands for all. */
function named(arn: string, value: Text): Text {
  const [before, after] = arn.replace('/*', '/object').split('{value}');
  return Text.join([before, value, after]);
}
