import type { Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import { dialedHosts, literal } from '../../../checks';
import { connectorOf, familyOf } from '../../lookup';

export const readerEndpoint: Rule = {
  id: 'MC-NET-014',
  title: 'sinks and change data capture sources do not connect to a reader endpoint',
  severity: 'error',
  why: 'The readers of a cluster reject writes, so a sink fails at its first record. Amazon Aurora keeps replication slots and the binary log on the writer, so a source of change events fails when it starts.',
  fix: 'use the cluster endpoint, without -ro in its name',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Endpoints.Reader.html',
  check(deployment) {
    const dialed = dialedHosts(deployment);
    // of several hosts the driver can find the writer
    const readers = dialed.filter(({ key, service }) => service?.readOnly && dialed.every(other => other.key !== key || other.service?.readOnly));
    if (readers.length === 0) {
      return NOT_APPLICABLE;
    }
    if ((deployment.kind ?? connectorOf(literal(deployment, 'connector.class'))?.kind) === 'sink') {
      return findings(readers.map(({ key, service }) => ({ key, message: `${key} is ${service!.title}, which rejects the writes of a sink` })));
    }
    // a cluster of Amazon RDS that is not Aurora can have a log on its readers
    return !familyOf(literal(deployment, 'connector.class'))?.followsLog ? HOLDS : findings(readers.map(({ key, service }) => ({
      key, severity: 'warning', message: `${key} is ${service!.title}, and a reader of Amazon Aurora has no replication slots and no binary log`,
    })));
  },
};
