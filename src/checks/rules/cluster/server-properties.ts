import { finding, findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

const EXPRESS_READ_ONLY = [
  'broker.id', 'broker.rack', 'default.replication.factor', 'fetch.max.bytes', 'group.max.size', 'inter.broker.listener.name',
  'inter.broker.protocol.version', 'listeners', 'log.message.format.version', 'min.insync.replicas', 'num.io.threads', 'num.network.threads',
  'replica.fetch.response.max.bytes', 'request.timeout.ms', 'transaction.state.log.min.isr', 'transaction.state.log.replication.factor',
  'unclean.leader.election.enable',
];

/** What no cluster lets its user set, whatever its kind. */
const ALWAYS_READ_ONLY = ['broker.id', 'broker.rack', 'listeners', 'log.dirs', 'zookeeper.connect', 'process.roles', 'node.id'];

export const serverPropertiesRule: Rule = {
  id: 'MC-CLU-011',
  title: 'server properties can be set on this kind of cluster',
  severity: 'error',
  why: 'The service sets some broker properties itself and rejects a configuration that names them. Serverless clusters accept no configuration at all.',
  fix: 'remove the property; what a topic needs can be set on the topic',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-only.html',
  instead: ['MC-CLU-025'],
  about: ['cluster', 'configuration'],
  requires: ['cluster'],
  check({ cluster }) {
    const properties = cluster?.serverProperties;
    if (properties === undefined) {
      return NOT_APPLICABLE;
    }
    if (cluster?.kind === 'serverless') {
      return finding({ message: 'a broker configuration is set for a serverless cluster, which does not support one' });
    }
    const closed = cluster?.kind === 'express' ? [...EXPRESS_READ_ONLY, ...ALWAYS_READ_ONLY] : ALWAYS_READ_ONLY;
    const refused = [...properties.keys()].filter(key => closed.includes(key));
    return refused.length === 0 ? HOLDS : findings(refused.map(key => ({
      message: `the server property ${key} cannot be set${cluster?.kind === 'express' ? ' for express brokers' : ''}: the service sets it itself`,
      key,
      value: properties.get(key)?.toString(),
    })));
  },
};
