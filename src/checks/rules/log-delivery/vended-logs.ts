import type { Rule } from '../../../model';
import { cannotKnow, findings, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';

export const vendedLogs: Rule = {
  id: 'MC-LOG-003',
  title: 'log groups of connectors begin with /aws/vendedlogs/',
  severity: 'info',
  why: 'For any other log group the service adds a statement to a resource policy of the account, which is limited to 5120 characters. When the '
    + 'policy is full, no logs arrive, without an error.',
  fix: 'name the log group /aws/vendedlogs/…',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html',
  requires: ['logDelivery'],
  check({ logDelivery }) {
    const groups = (logDelivery ?? []).filter(({ kind, enabled, target }) => kind === 'cloudwatch' && enabled === true && target !== undefined);
    if (groups.length === 0) {
      return NOT_APPLICABLE;
    }
    const other = groups.filter(({ target }) => target!.startsWith('/aws/vendedlogs/') === false);
    return other.length > 0 ? findings(other.map(({ target }) => ({ message: `the log group is ${quoted(target!)}`, value: String(target) })))
      : groups.some(({ target }) => !target!.isLiteral) ? cannotKnow('the name of the log group is known only at deployment') : HOLDS;
  },
};
