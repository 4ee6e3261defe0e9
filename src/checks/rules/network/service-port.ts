import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE, oneOf } from '../../../model';
import { dialedHosts } from '../../hosts';

export const servicePort: Rule = {
  id: 'MC-NET-012',
  title: 'the port is one on which the service of the host listens',
  severity: 'error',
  why: 'Nothing answers on another port: connections time out, and the connector fails.',
  fix: 'remove the port, or use one on which the service listens',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/gsg.html',
  check(deployment) {
    const dialed = dialedHosts(deployment).filter(({ port, service }) => port !== undefined && service?.ports !== undefined);
    const wrong = dialed.filter(({ port, service }) => !service!.ports!.includes(port!));
    return dialed.length === 0 ? NOT_APPLICABLE : wrong.length === 0 ? HOLDS : findings(wrong.map(({ key, port, service }) => ({
      key,
      value: port,
      message: `${key} has port ${port}, but ${service!.title} listens on ${oneOf(service!.ports!)} only`,
    })));
  },
};
