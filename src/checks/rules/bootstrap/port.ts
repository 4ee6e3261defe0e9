import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, oneOf, quoted } from '../../../model';
import { brokersOf, isMskHost } from './brokers';
import { MSK_PORTS, portOfAttribute } from './msk-way';

export const bootstrapPort: Rule = {
  id: 'MC-BOOT-002',
  title: 'the port of the bootstrap servers matches the authentication and encryption',
  severity: 'error',
  why: 'An MSK cluster has a separate port for each authentication method. On the wrong port the brokers close the connection, and the connector '
    + 'fails after many minutes.',
  fix: 'use the bootstrap servers for this authentication and encryption: port 9092 (in Terraform bootstrap_brokers) for NONE with PLAINTEXT, 9094 (bootstrap_brokers_tls) '
    + 'for NONE with TLS, 9098 (bootstrap_brokers_sasl_iam) for IAM',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html',
  requires: ['bootstrapServers', 'clientAuthentication'],
  check(deployment) {
    const { cluster } = deployment;
    const authentication = deployment.clientAuthentication?.literal;
    const encryption = deployment.encryptionInTransit?.literal;
    if (deployment.bootstrapServers === undefined || deployment.clientAuthentication === undefined || cluster?.kind === 'self-managed') {
      return NOT_APPLICABLE;
    }
    const brokers = brokersOf(deployment.bootstrapServers).map(({ text, port }) => {
      const asked = portOfAttribute(text);
      return { text, port: asked ?? port, ofMsk: asked !== undefined || isMskHost(text) };
    });
    // Only Amazon MSK speaks IAM. Without it, the cluster can be anybody's, and then its ports are too.
    if (authentication !== 'IAM' && cluster?.kind === undefined && !brokers.some(({ ofMsk }) => ofMsk)) {
      return brokers.every(({ text }) => text.isLiteral) ? NOT_APPLICABLE : cannotKnow('the brokers are looked up at deployment');
    }
    const node = brokers.find(({ text, port }) => (port === 2181 || port === 2182) && isMskHost(text));
    if (node !== undefined) {
      return finding({ message: `the bootstrap server ${quoted(node.text)} is a ZooKeeper node; clients connect to brokers`, value: String(node.text) });
    }
    if (authentication === undefined || brokers.some(({ port }) => port === undefined)) {
      return cannotKnow('the brokers or the authentication are known only at deployment');
    }
    const wrong = brokers.filter(({ port }) => {
      const way = MSK_PORTS.get(port!);
      return way !== undefined && (way.authentication !== authentication || (encryption !== undefined && way.encryption !== encryption));
    });
    const ports = [...new Set(wrong.map(({ port }) => port!))];
    return wrong.length === 0 ? HOLDS : finding({
      message: `the bootstrap server ${quoted(wrong[0].text)} has port ${oneOf(ports)}, which is for ${oneOf(ports.map(port => MSK_PORTS.get(port)!.name))}; `
        + `the client authentication is ${authentication}${encryption === undefined ? '' : ` with ${encryption}`}`,
      value: String(wrong[0].text),
    });
  },
};
