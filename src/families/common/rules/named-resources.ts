import { any, isAwsResource, literal, specialEntries } from '../../../checks';
import type { Known, Rule, StatementModel } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE, Text } from '../../../model';
import { isArn } from '../aws-calls';
import { allowsMore } from '../beyond-kafka';
import { optionsOf } from '../called-services';
import { connectorOf } from '../../lookup';

/** Options whose ARNs are no resource that the connector calls: those of its Kafka clients, and what it writes into records. */
const NOT_CALLED = /^(producer|consumer|admin)\.override\.|(^|\.)sasl\.|^(key|value)\.converter\.assumeRoleArn$|resources(Arn)?$/i;

/** ARNs by which nothing is called with the execution role: the cluster itself, and what runs the connector. */
const NOT_BY_ROLE = /^arn:[^:]*:(kafka|kafkaconnect|acm|acm-pca):/;

export const namedResources: Rule = {
  id: 'MC-ROLE-017',
  title: 'the execution role may use the AWS resources that options name by ARN',
  severity: 'warning',
  why: 'A connector that is configured with the ARN of a resource calls it, with the execution role unless it has other credentials. The required actions are not known, but the role allows none on the resource.',
  fix: 'allow the actions that the documentation of the connector names, such as with "policyStatements" of the definition; if a policy of the resource allows '
    + 'them to the role, acknowledge this warning',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
  requires: ['role'],
  check(deployment) {
    const { configuration, role } = deployment;
    if (configuration === undefined || role === undefined) {
      return NOT_APPLICABLE;
    }
    const known = optionsOfCalls(literal(deployment, 'connector.class'));
    const option = optionsOf(deployment);
    const named = specialEntries(configuration).filter(([key, value]) =>
      isArn(value) && option(key) !== undefined && !known.includes(key) && !NOT_CALLED.test(key) && !NOT_BY_ROLE.test(value.knownPrefix));
    if (named.length === 0) {
      return NOT_APPLICABLE;
    }
    if (role.statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const statements = role.statements.filter(({ effect }) => effect === 'Allow');
    const answers = named.map(([, value]) => anyActionOn(statements, value));
    const missing = named.filter((_, index) => answers[index] === false);
    return missing.length === 0 && answers.includes(undefined) ? cannotKnow('a resource of the role is known only at deployment')
      : findings(missing.map(([key, value]) => ({ key, value: String(value), message: `${key} names ${value}, but the execution role does not allow any action on it` })));
  },
};

/** The options of which it is known what is called, or by whose credentials. */
function optionsOfCalls(className: string | undefined): string[] {
  return (connectorOf(className)?.awsCalls ?? []).flatMap(({ option, unless = [] }) => [
    ...[option].flat(), ...unless.map(each => typeof each === 'string' ? each : each.option),
  ]);
}

/** On the resource, or on something in it: the objects of a bucket, the stream of a table. A role for Kafka and secrets alone allows nothing on others. */
function anyActionOn(statements: readonly StatementModel[], value: Text): Known {
  const within = [value, Text.join([value, '/*']), Text.join([value, ':*'])];
  const answer = any(statements.flatMap(({ resources }) => resources), resource => any(within, meant => isAwsResource(resource, meant)));
  return answer === undefined && !statements.some(allowsMore) ? false : answer;
}
