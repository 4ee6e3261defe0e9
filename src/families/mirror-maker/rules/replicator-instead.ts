import { literal } from '../../../checks';
import type { Rule, Text } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { MIRROR_SOURCE } from '../family';

export const replicatorInstead: Rule = {
  id: 'MC-CLU-035',
  title: 'topics can be replicated between two Amazon MSK clusters without connectors',
  severity: 'info',
  why: 'MSK Replicator replicates topics and consumer group offsets without workers and plugins. It does not support transforms, a custom `ReplicationPolicy`, starting from the offsets of a connector, or clusters without IAM access control.',
  fix: 'if none of this is required, use a replicator (`MskReplicator`); docs/alternatives.md compares the two',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator.html',
  check(deployment) {
    if (literal(deployment, 'connector.class') !== MIRROR_SOURCE) {
      return NOT_APPLICABLE;
    }
    const { configuration } = deployment;
    const sides = ['source', 'target'].map(side => ({
      servers: configuration?.get(`${side}.cluster.bootstrap.servers`), mechanism: literal(deployment, `${side}.cluster.sasl.mechanism`),
    }));
    const both = sides.every(({ servers, mechanism }) => servers !== undefined && isMsk(servers) && mechanism === 'AWS_MSK_IAM');
    const plain = configuration?.get('transforms') === undefined && configuration?.get('replication.policy.class')?.literal?.startsWith('org.apache.kafka.') !== false;
    return both && plain ? finding({ key: 'connector.class', message: 'a replicator could copy these topics without connectors' }) : HOLDS;
  },
};

/** Brokers by their names, or by a look-up of the service's bootstrap strings. */
function isMsk(servers: Text): boolean {
  return /\.kafka(-serverless)?\.[a-z0-9-]+\.amazonaws\.com/.test(servers.toString()) || servers.references.some(reference => /BootstrapBrokerString/.test(reference));
}
