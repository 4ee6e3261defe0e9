import type { Rule, SecurityGroupModel, SecurityGroupRuleModel, Text } from '../../../model';
import { cannotKnow, finding, grouped, HOLDS, NOT_APPLICABLE, remembered } from '../../../model';
import { brokersOf } from '../bootstrap/brokers';

export const brokerRule: Rule = {
  id: 'MC-NET-001',
  title: 'the security group of the brokers allows traffic from the workers',
  severity: 'error',
  why: 'Workers cannot reach the brokers. The service retries for many minutes, and the connector ends in the state FAILED without mentioning the network.',
  fix: 'add an inbound rule to the security group of the brokers that allows the port of the bootstrap servers from the security group of the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-tutorial-setup.html',
  check({ network, bootstrapServers, clientAuthentication, encryptionInTransit }) {
    const workers = network?.securityGroups;
    const brokers = network?.brokerSecurityGroups;
    if (network === undefined || bootstrapServers === undefined) {
      return NOT_APPLICABLE;
    }
    if (workers === undefined || brokers === undefined || workers.length === 0 || brokers.some(({ ingress }) => ingress === undefined)) {
      return cannotKnow('the security groups of the brokers are defined elsewhere');
    }
    const port = brokersOf(bootstrapServers)[0].port ?? defaultPort(clientAuthentication?.literal, encryptionInTransit?.literal);
    if (port === undefined) {
      return cannotKnow('the port of the brokers is known only at deployment');
    }
    return brokers.some(group => candidates(group, workers).some(rule => lets(rule, port, workers, group))) ? HOLDS : finding({
      message: `no security group of the brokers has an inbound rule for port ${port} from ${workers.map(({ id }) => id).join(' or ')}`,
      value: String(port),
    });
  },
};

function defaultPort(authentication: string | undefined, encryption: string | undefined): number | undefined {
  return authentication === 'IAM' ? 9098 : authentication !== 'NONE' ? undefined : encryption === 'TLS' ? 9094 : encryption === 'PLAINTEXT' ? 9092 : undefined;
}

/** The rules of a group by the group that they let in. Brokers of many connectors have many rules, and each connector asks. */
const byPeer = remembered(({ ingress = [] }: SecurityGroupModel) => grouped(ingress.map(rule =>
  [rule.peerAddressRange === undefined ? rule.peerSecurityGroup?.identity : undefined, rule] as const)));

function candidates(brokers: SecurityGroupModel, workers: readonly SecurityGroupModel[]): readonly SecurityGroupRuleModel[] {
  return workers.every(({ ingress }) => ingress !== undefined)
    ? [undefined, ...workers.map(({ id }) => id.identity)].flatMap(peer => byPeer(brokers).get(peer) ?? [])
    : brokers.ingress ?? [];
}

/** An address range can hold the workers, so it is taken for a yes. */
function lets(rule: SecurityGroupRuleModel, port: number, workers: readonly SecurityGroupModel[], brokers: SecurityGroupModel): boolean {
  const anyPort = rule.protocol === '-1' || rule.fromPort === undefined || rule.fromPort === -1;
  if (!anyPort && !(rule.fromPort! <= port && port <= (rule.toPort ?? rule.fromPort!))) {
    return false;
  }
  const peer: Text | undefined = rule.peerSecurityGroup;
  return rule.peerAddressRange !== undefined || peer === undefined
    // Two references can be the same group only where one comes from elsewhere.
    || workers.some(({ id, ingress }) => peer.equals(id) === true
      || (peer.equals(id) === undefined && ingress === undefined && peer.equals(brokers.id) !== true));
}
