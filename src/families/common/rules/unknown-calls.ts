import { literal } from '../../../checks';
import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { allowsMore } from '../beyond-kafka';
import { optionsOf } from '../called-services';
import { connectorOf, familyOf } from '../../lookup';

/** Names of classes of connectors that call AWS: the services that Kafka Connect has connectors for. */
const CALLS_AWS = /\.(aws|amazonaws|amazon)\.|\.Aws|(^|[.a-z])(Sqs|SQS|Sns|SNS|Kinesis|Firehose|DynamoD[Bb]|CloudWatch|EventBridge|Cloudwatch)[A-Z]?\w*(Connector|Sink|Source)/;

/** A key of one's own in place of the execution role. */
const OWN_KEY = /access[._-]?key/i;

export const unknownCalls: Rule = {
  id: 'MC-ROLE-018',
  title: 'the execution role is reviewed for a connector whose AWS calls are not known',
  severity: 'warning',
  why: 'By its name, the connector calls AWS services. The required actions are not known, so no policy statement is created and no missing permission is reported; the execution role allows only Kafka and secrets.',
  fix: 'allow the actions that the documentation of the connector names, such as with "policyStatements" of the definition',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-service-execution-role.html',
  requires: ['role'],
  check(deployment) {
    const { role } = deployment;
    const className = literal(deployment, 'connector.class');
    if (className === undefined || role === undefined || !callsUnknown(className)) {
      return NOT_APPLICABLE;
    }
    if (role.statements === undefined) {
      return cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const option = optionsOf(deployment);
    const hasKey = [...deployment.configuration!.keys()].some(key => OWN_KEY.test(key) && option(key) !== undefined);
    return hasKey || role.statements.some(allowsMore) ? HOLDS
      : finding({ key: 'connector.class', value: className, message: `${className} calls AWS services, the permissions that it requires are not known, and the execution role allows only those for Kafka and secrets` });
  },
};

/** Whether a class calls AWS by its name, or by what it is like, and no call of it is known. */
function callsUnknown(className: string): boolean {
  return connectorOf(className) === undefined && (familyOf(className)?.services !== undefined || CALLS_AWS.test(className));
}
