import { literal } from '../../../checks';
import type { ConnectorDeployment, FleetRule, Violation } from '../../../model';
import { findings } from '../../../model';
import { topicPairsOfFiles } from '../../change-streams/topic-pairs';
import { MONGODB_SOURCE } from '../family';

const TOMBSTONES = 'publish.full.document.only.tombstone.on.delete';

/** Options by which sinks delete. */
const DELETES: ReadonlyArray<readonly [string, string]> = [['delete.on.null.values', 'true'], ['delete.enabled', 'true'], ['behavior.on.null.values', 'delete']];

export const deletesPublished: FleetRule = {
  id: 'MC-PIPE-019',
  title: 'documents that are deleted in MongoDB are deleted by a sink that deletes',
  severity: 'warning',
  why: 'With publish.full.document.only the source writes nothing for a deletion, which has no document. A sink that deletes for each tombstone then deletes nothing, without an error.',
  fix: `set ${TOMBSTONES}=true at the source`,
  source: 'https://github.com/mongodb/mongo-kafka/pull/105, https://www.mongodb.com/docs/kafka-connector/current/source-connector/configuration-properties/change-stream/',
  check: deployments => findings(topicPairsOfFiles(deployments).flatMap(({ source, sink }): Violation[] => {
    const deletes = DELETES.find(([key, value]) => is(sink, key, value));
    const silent = literal(source, 'connector.class') === MONGODB_SOURCE && is(source, 'publish.full.document.only', 'true')
      && (is(source, TOMBSTONES, 'false') || source.configuration?.has(TOMBSTONES) === false);
    return silent && deletes !== undefined
      ? [{ at: sink, key: deletes[0], value: deletes[1], message: `${deletes[0]} is ${deletes[1]}, but ${source.name} writes no tombstone for a deleted document: publish.full.document.only is true, and ${TOMBSTONES} is not` }] : [];
  })),
};

function is(deployment: ConnectorDeployment, key: string, value: string): boolean {
  return deployment.configuration?.has(key) === true && literal(deployment, key)?.trim().toLowerCase() === value;
}
