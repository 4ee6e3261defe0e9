import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { portOfBrokers } from './broker-port';
import { letIn } from './lets-in';

export const brokerRule: Rule = {
  id: 'MC-NET-001',
  title: 'the security group of the brokers allows traffic from the workers',
  severity: 'error',
  why: 'Workers cannot reach the brokers. The service retries for many minutes, and the connector ends in the state FAILED without mentioning the network.',
  fix: 'add an inbound rule to the security group of the brokers that allows the port of the bootstrap servers from the security group of the connector',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mkc-tutorial-setup.html',
  requires: ['network', 'bootstrapServers'],
  check(deployment) {
    const { network, bootstrapServers } = deployment;
    const workers = network?.securityGroups;
    const brokers = network?.brokerSecurityGroups;
    if (network === undefined || bootstrapServers === undefined) {
      return NOT_APPLICABLE;
    }
    if (workers === undefined || brokers === undefined || workers.length === 0 || brokers.some(({ ingress }) => ingress === undefined)) {
      return cannotKnow('the security groups of the brokers are defined elsewhere');
    }
    const port = portOfBrokers(deployment);
    if (port === undefined) {
      return cannotKnow('the port of the brokers is known only at deployment');
    }
    return letIn(brokers, network, port) ? HOLDS : finding({
      message: `no security group of the brokers has an inbound rule for port ${port} from ${workers.map(({ id }) => id).join(' or ')}`,
      value: String(port),
    });
  },
};
