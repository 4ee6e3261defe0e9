import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { followedDatabase } from '../followed-database';

export const noProxy: Rule = {
  id: 'MC-DB-004',
  title: 'a source connects to the database directly, not through a proxy',
  severity: 'error',
  why: 'Amazon RDS Proxy does not support replication connections: the connector fails at its start.',
  fix: 'use the instance or the cluster itself: SourceDatabase.fromInstance or SourceDatabase.fromCluster',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html#rds-proxy.limitations',
  check(deployment) {
    const database = followedDatabase(deployment);
    if (database?.platform === undefined) {
      return NOT_APPLICABLE;
    }
    return database.platform !== 'proxy' ? HOLDS : finding({ message: 'the source connects to the database through Amazon RDS Proxy, which does not support replication connections' });
  },
};
