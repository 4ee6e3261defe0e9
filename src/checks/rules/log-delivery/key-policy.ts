import { keysOfLogs } from '../../access/encryption-keys';
import type { ServiceKey } from '../../access/encryption-keys';
import { allowed } from '../../access/role';
import type { Known, Rule, Text } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

export const logKeyPolicy: Rule = {
  id: 'MC-LOG-005',
  title: 'the key of a log destination lets the service that delivers the logs use it',
  severity: 'error',
  why: 'Logs are encrypted by the service, not by the role or by whoever deploys. A log group is refused with a key that CloudWatch Logs may not use; '
    + 'a bucket with such a key gets no logs, and nobody is notified.',
  fix: 'allow kms:Decrypt and kms:GenerateDataKey* in the policy of the key to the principal logs.<Region>.amazonaws.com for a log group, '
    + 'or delivery.logs.amazonaws.com for a bucket',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
  requires: ['encryptionKeys'],
  check(deployment) {
    const keys = keysOfLogs(deployment);
    if (keys.length === 0) {
      return NOT_APPLICABLE;
    }
    const judged = keys.map(each => ({ ...each, missing: missingOf(each) }));
    const violations = judged.flatMap(({ of, key, service, missing = [] }) => missing.length === 0 ? [] : [{
      message: `the policy of the key ${key} of ${of} does not allow ${missing.join(', ')} to ${service === 'logs' ? 'logs.<Region>' : service}.amazonaws.com`,
      value: String(key),
    }]);
    return violations.length === 0 && judged.some(({ missing }) => missing === undefined) ? cannotKnow('the policy of the key is known only at deployment')
      : findings(violations);
  },
};

/** What no statement of the policy may allow the service; nothing where the policy is not known. */
function missingOf({ policy, service, actions }: ServiceKey): string[] | undefined {
  const named = policy?.filter(({ effect, principals = [] }) => effect === 'Allow' && principals.some(principal => isService(principal, service) !== false));
  return named && actions.filter(action => allowed(named, action, () => true) === false);
}

/** CloudWatch Logs has a principal for each Region. */
function isService(principal: Text, service: string): Known {
  if (principal.literal === '*') {
    return true;
  }
  const said = principal.literal ?? principal.knownPrefix;
  return said === '' ? undefined : said.startsWith(`${service}.`);
}
