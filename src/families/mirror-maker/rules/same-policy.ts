import { literal } from '../../../checks';
import type { ConnectorDeployment, FleetRule, Violation } from '../../../model';
import { findings, grouped } from '../../../model';
import { MIRROR_CHECKPOINT, MIRROR_SOURCE } from '../family';

const NAMES: ReadonlyArray<readonly [string, string]> = [
  ['replication.policy.class', 'org.apache.kafka.connect.mirror.DefaultReplicationPolicy'],
  ['replication.policy.separator', '.'],
];

export const samePolicy: FleetRule = {
  id: 'MC-PIPE-018',
  title: 'the connectors of MirrorMaker for two clusters name topics in the same way',
  severity: 'warning',
  why: 'The checkpoint connector translates the offsets of a group for the topics that its own replication policy names. If the source connector copies into other names, the offsets are written for topics that do not exist, and consumers start over.',
  fix: 'set replication.policy.class and replication.policy.separator to the same values in both connectors',
  source: 'https://github.com/strimzi/strimzi-kafka-operator/issues/4498',
  check: deployments => {
    const sources = grouped<string, ConnectorDeployment>(ofClass(deployments, MIRROR_SOURCE));
    return findings(ofClass(deployments, MIRROR_CHECKPOINT).flatMap(([direction, checkpoint]) => {
      const [source, ...others] = sources.get(direction) ?? [];
      return source === undefined || others.length > 0 ? [] : differences(source, checkpoint);
    }));
  },
};

/** Connectors with what they copy from and to. */
function ofClass(deployments: readonly ConnectorDeployment[], className: string): Array<readonly [string, ConnectorDeployment]> {
  return deployments.filter(each => literal(each, 'connector.class') === className).flatMap(each => {
    const ends = ['source.cluster.alias', 'target.cluster.alias', 'source.cluster.bootstrap.servers'].map(key => literal(each, key));
    return ends.includes(undefined) ? [] : [[ends.join(' '), each] as const];
  });
}

function differences(source: ConnectorDeployment, checkpoint: ConnectorDeployment): Violation[] {
  return NAMES.flatMap(([key, byDefault]) => {
    const [of, at] = [source, checkpoint].map(each => each.configuration?.has(key) ? literal(each, key)?.trim() : byDefault);
    const words = (deployment: ConnectorDeployment, value: string) => `${deployment.configuration?.has(key) ? '' : 'left at '}${value}`;
    return of === undefined || at === undefined || of === at ? []
      : [{ at: checkpoint, key, value: at, message: `${key} is ${words(checkpoint, at)}, but it is ${words(source, of)} at ${source.name}, which copies the topics` }];
  });
}
