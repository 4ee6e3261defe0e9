import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';
import { dialedHosts, onePerKey } from '../../hosts';

/** Names that a cluster of Kubernetes gives its services, for which no other network has an answer. */
const OF_KUBERNETES = /\.svc(\.cluster\.local)?$/i;

export const thisMachine: Rule = {
  id: 'MC-NET-011',
  title: 'hosts are reachable from a worker, not only from the machine of a developer',
  severity: 'error',
  why: 'On a worker of MSK Connect, localhost is the worker, on which nothing else listens, and names that Docker or Kubernetes give are not resolved. The task fails when it connects.',
  fix: 'write the name or address by which the VPC of the workers reaches the service',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-dns.html',
  check(deployment) {
    const dialed = dialedHosts(deployment).filter(({ host, service }) => service?.thisMachine ?? OF_KUBERNETES.test(host));
    // a configuration alone can be of a worker that runs elsewhere
    return dialed.length === 0 ? NOT_APPLICABLE : findings(onePerKey(dialed).map(({ key, host, service }) => ({
      key,
      value: host,
      ...(service === undefined || deployment.scope === 'configuration') && { severity: 'warning' as const },
      message: `${key} names ${host}, which is ${service === undefined ? 'a name within a Kubernetes cluster' : 'the worker itself or a name that workers cannot resolve'}`,
    })));
  },
};
