import type { NetworkModel, SecurityGroupModel, SecurityGroupRuleModel } from '../../../model';
import { grouped, remembered } from '../../../model';
import { isPrivate, overlap } from './address-ranges';

/** Whether a rule of one of the groups lets traffic of the workers in; without a port, on any. */
export function letIn(groups: readonly SecurityGroupModel[], { securityGroups: workers = [], subnets = [] }: NetworkModel, port?: number): boolean {
  const ranges = subnets.length === 0 || subnets.some(({ range }) => range === undefined) ? undefined : subnets.map(({ range }) => range!);
  return groups.some(group => candidates(group, workers).some(rule => isForPort(rule, port) && lets(rule, { workers, ranges }, group)));
}

/** Whether a rule is about TCP on a port. */
export function isForPort({ protocol, fromPort, toPort = fromPort }: SecurityGroupRuleModel, port: number | undefined): boolean {
  return !OTHER_PROTOCOLS.test(protocol) && (port === undefined || protocol === '-1' || fromPort === undefined || fromPort === -1 || (fromPort <= port && port <= toPort!));
}

const OTHER_PROTOCOLS = /^(udp|17|icmp|1|icmpv6|58)$/i;

/** The rules of a group by the group that they let in. Brokers of many connectors have many rules, and each connector asks. */
const byPeer = remembered(({ ingress = [] }: SecurityGroupModel) => grouped(ingress.map(rule =>
  [rule.peerAddressRange === undefined ? rule.peerSecurityGroup?.identity : undefined, rule] as const)));

function candidates(group: SecurityGroupModel, workers: readonly SecurityGroupModel[]): readonly SecurityGroupRuleModel[] {
  return workers.every(({ ingress }) => ingress !== undefined)
    ? [undefined, ...workers.map(({ id }) => id.identity)].flatMap(peer => byPeer(group).get(peer) ?? [])
    : group.ingress ?? [];
}

interface Senders {
  readonly workers: readonly SecurityGroupModel[];
  /** The addresses of their subnets, where all are known. */
  readonly ranges: readonly string[] | undefined;
}

/** A range of private addresses that holds none of the subnets is of another network. A public one can be that of a NAT gateway. */
function lets(rule: SecurityGroupRuleModel, { workers, ranges }: Senders, group: SecurityGroupModel): boolean {
  const { peerSecurityGroup: peer, peerAddressRange: range } = rule;
  if (range?.literal !== undefined && ranges !== undefined && isPrivate(range.literal)) {
    return ranges.some(each => overlap(each, range.literal!) !== false);
  }
  return range !== undefined || peer === undefined
    // Two references can be the same group only where one comes from elsewhere.
    || workers.some(({ id, ingress }) => peer.equals(id) === true
      || (peer.equals(id) === undefined && ingress === undefined && peer.equals(group.id) !== true));
}
