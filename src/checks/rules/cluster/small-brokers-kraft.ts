import { cannotKnow, finding, HOLDS, isAtLeast, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

export const smallBrokersMetadata: Rule = {
  id: 'MC-CLU-030',
  title: 'brokers of type t3.small keep their metadata in ZooKeeper',
  severity: 'error',
  why: 'The service does not offer the smallest brokers with KRaft, and rejects the cluster.',
  fix: 'use a version with ZooKeeper, such as 3.9.x, or larger brokers',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokernodegroupinfo.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    if (cluster?.instanceType?.literal !== 'kafka.t3.small') {
      return NOT_APPLICABLE;
    }
    const version = cluster.kafkaVersion?.literal;
    if (version === undefined) {
      return cannotKnow('the Kafka version is not known');
    }
    return version.endsWith('.kraft') || isAtLeast(version, '4.0') === true
      ? finding({ message: `brokers of type t3.small do not support Kafka ${version}, which has no ZooKeeper`, value: version }) : HOLDS;
  },
};
