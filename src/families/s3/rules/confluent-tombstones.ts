import type { ConnectorDeployment, FleetRule } from '../../../model';
import { literal } from '../../../checks';
import { checkPairs } from '../../change-streams/rules/pairs';
import { isConfluentS3 } from '../written-format';

export const confluentTombstones: FleetRule = {
  id: 'MC-S3-020',
  title: 'deletes from a Debezium source do not stop the Confluent S3 sink',
  severity: 'warning',
  why: 'Debezium writes a tombstone for each deleted row. By default the Confluent S3 sink stops at the first one.',
  fix: 'set behavior.on.null.values to ignore in the sink, or tombstones.on.delete=false in the source',
  source: 'https://github.com/confluentinc/kafka-connect-storage-cloud/blob/master/kafka-connect-s3/src/main/java/io/confluent/connect/s3/S3SinkConnectorConfig.java',
  check: deployments => checkPairs(deployments, ({ source, sink }) => {
    const behaviour = sink.configuration!.get('behavior.on.null.values');
    const stops = behaviour === undefined || behaviour.literal === 'fail';
    return !isConfluentS3(sink) || !stops || filtersTombstones(sink) || literal(source, 'tombstones.on.delete') === 'false' ? [] : [{
      key: 'behavior.on.null.values',
      message: `behavior.on.null.values is fail${behaviour === undefined ? ', the default' : ''}, and ${source.name} writes deletions to the topics of the sink`,
    }];
  }),
};

function filtersTombstones(sink: ConnectorDeployment): boolean {
  return [...sink.configuration!.values()].some(value => value.literal?.endsWith('.RecordIsTombstone'));
}
