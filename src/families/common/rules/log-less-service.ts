import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { dialedHosts, literal } from '../../../checks';
import { familyOf } from '../../lookup';

export const serviceWithLog: Rule = {
  id: 'MC-NET-015',
  title: 'a change data capture source connects to a database that supports replication',
  severity: 'error',
  why: 'The service speaks the protocol of the database, but has no logical replication, so the connector fails when it starts.',
  fix: 'use a connector that queries, such as the JDBC source, or the export that the service offers',
  source: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/working-with-postgresql-compatibility.html',
  check(deployment) {
    const dialed = familyOf(literal(deployment, 'connector.class'))?.followsLog ? dialedHosts(deployment).filter(({ key, service }) => key === 'database.hostname' && service !== undefined) : [];
    // readers and proxies have rules of their own
    const wrong = dialed.filter(({ service }) => service!.noReplication && !service!.readOnly && service!.id !== 'rds-proxy');
    return dialed.length === 0 ? NOT_APPLICABLE : wrong.length === 0 ? HOLDS
      : findings(wrong.map(({ key, service }) => ({ key, message: `${key} is an address of ${service!.title}, which has no log that a client can read` })));
  },
};
