import type { SecurityGroupModel, SecurityGroupRuleModel, Text } from '../../../model';
import { grouped, remembered } from '../../../model';

/** Whether a rule of one of the groups lets traffic of the workers in; without a port, on any. */
export function letIn(groups: readonly SecurityGroupModel[], workers: readonly SecurityGroupModel[], port?: number): boolean {
  return groups.some(group => candidates(group, workers).some(rule => lets(rule, port, workers, group)));
}

/** The rules of a group by the group that they let in. Brokers of many connectors have many rules, and each connector asks. */
const byPeer = remembered(({ ingress = [] }: SecurityGroupModel) => grouped(ingress.map(rule =>
  [rule.peerAddressRange === undefined ? rule.peerSecurityGroup?.identity : undefined, rule] as const)));

function candidates(group: SecurityGroupModel, workers: readonly SecurityGroupModel[]): readonly SecurityGroupRuleModel[] {
  return workers.every(({ ingress }) => ingress !== undefined)
    ? [undefined, ...workers.map(({ id }) => id.identity)].flatMap(peer => byPeer(group).get(peer) ?? [])
    : group.ingress ?? [];
}

/** An address range can hold the workers, so it is taken for a yes. */
function lets(rule: SecurityGroupRuleModel, port: number | undefined, workers: readonly SecurityGroupModel[], group: SecurityGroupModel): boolean {
  const anyPort = port === undefined || rule.protocol === '-1' || rule.fromPort === undefined || rule.fromPort === -1;
  if (!anyPort && !(rule.fromPort! <= port && port <= (rule.toPort ?? rule.fromPort!))) {
    return false;
  }
  const peer: Text | undefined = rule.peerSecurityGroup;
  return rule.peerAddressRange !== undefined || peer === undefined
    // Two references can be the same group only where one comes from elsewhere.
    || workers.some(({ id, ingress }) => peer.equals(id) === true
      || (peer.equals(id) === undefined && ingress === undefined && peer.equals(group.id) !== true));
}
