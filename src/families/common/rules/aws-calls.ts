import { allowed, isAwsResource } from '../../../checks';
import type { Known, Rule, StatementModel, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE, Text } from '../../../model';
import { awsNeeds } from '../aws-calls';
import type { AwsNeed, CallPlace } from '../aws-calls';
import { callerOf, optionsOf } from '../called-services';

/** Partition, Region and account are not known to a rule, and a name that only one of them has is enough. */
const ANYWHERE: CallPlace = { partition: Text.opaque(), region: Text.opaque(), account: Text.opaque() };

export const roleForCalls: Rule = {
  id: 'MC-ROLE-016',
  title: 'the execution role allows the calls of the connector to other AWS services',
  severity: 'error',
  why: 'The connector calls the service with the execution role. Without the permission it starts, and its tasks fail at the first record.',
  fix: 'allow the actions on the resource in a policy of the execution role',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-eventbridge-kafka-connector.html',
  requires: ['role'],
  check(deployment) {
    const { role } = deployment;
    const needs = awsNeeds(callerOf(deployment), optionsOf(deployment), ANYWHERE).filter(({ call }) => call.actions.length > 0);
    if (needs.length === 0 || role === undefined) {
      return NOT_APPLICABLE;
    }
    const { statements } = role;
    if (statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const judged = needs.map(need => ({ need, answers: need.call.actions.map(action => allows(statements, action, need)) }));
    const violations = judged.flatMap(({ need, answers }) => violation(need, need.call.actions.filter((_, index) => answers[index] === false)));
    const open = judged.some(({ answers }) => answers.includes(undefined));
    return violations.length === 0 && open ? cannotKnow('the resource is known only at deployment') : findings(violations);
  },
};

/** Whether the action is allowed on all of the resources; where only the deploy knows them, whether it can be on any. */
function allows(statements: readonly StatementModel[], action: string, { resources, value }: AwsNeed): Known {
  if (resources.length === 0) {
    return value.isLiteral ? undefined : allowed(statements, action, () => undefined);
  }
  const answers = resources.map(meant => allowed(statements, action, resource => isAwsResource(resource, meant)));
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

function violation({ call, option, value }: AwsNeed, missing: readonly string[]): Violation[] {
  return missing.length === 0 ? [] : [{
    key: option,
    value: String(value),
    message: `the execution role does not allow ${missing.join(', ')} on ${[call.arn].flat().some(arn => /:s3:.*\*$/.test(arn)) ? 'the objects of ' : ''}${call.resource}, ${value} (${option})`,
    ...call.perhaps && { severity: 'warning' as const },
  }];
}
