import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { dialedHosts, literal } from '../../../checks';
import { followedDatabase } from '../followed-database';
import { familyOf } from '../../lookup';

export const noProxy: Rule = {
  id: 'MC-DB-004',
  title: 'a source connects to the database directly, not through a proxy',
  severity: 'error',
  why: 'Amazon RDS Proxy does not support replication connections: the connector fails when it starts.',
  fix: 'use the instance or the cluster itself: SourceDatabase.fromInstance or SourceDatabase.fromCluster',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html#rds-proxy.limitations',
  check(deployment) {
    const followsLog = familyOf(literal(deployment, 'connector.class'))?.followsLog ?? false;
    const platform = followedDatabase(deployment)?.platform;
    const dialed = followsLog ? dialedHosts(deployment).find(({ key, service }) => key === 'database.hostname' && service !== undefined) : undefined;
    if (platform === undefined && dialed === undefined) {
      return NOT_APPLICABLE;
    }
    return platform !== 'proxy' && dialed?.service?.id !== 'rds-proxy' ? HOLDS : finding({
      ...dialed !== undefined && { key: dialed.key }, message: 'the source connects to the database through Amazon RDS Proxy, which does not support replication connections',
    });
  },
};
