import { literal } from '../../../checks';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { ClusterModel, Rule } from '../../../model';
import { ICEBERG_SINK, TABULAR_ICEBERG_SINK } from '../family';

export const controlTopicExists: Rule = {
  id: 'MC-ICE-005',
  title: 'the control topic of an Iceberg sink exists',
  severity: 'warning',
  why: 'The sink coordinates its commits over a topic that it does not create. On a cluster that does not create topics automatically the sink is RUNNING and commits nothing, or fails when it sends to the topic.',
  fix: 'create the topic before the connector (AWS::MSK::Topic, with one partition), or set auto.create.topics.enable=true',
  source: 'https://github.com/databricks/iceberg-kafka-connect/issues/343, https://iceberg.apache.org/docs/latest/kafka-connect/#create-the-control-topic',
  check(deployment) {
    const { configuration, cluster, scope } = deployment;
    if (scope !== 'deployment' || ![ICEBERG_SINK, TABULAR_ICEBERG_SINK].includes(literal(deployment, 'connector.class') ?? '')) {
      return NOT_APPLICABLE;
    }
    if (cluster === undefined || !isEmpty(cluster) || (deployment.topics ?? []).length > 0) {
      return cannotKnow('the topic, the cluster or its configuration is defined elsewhere');
    }
    const automatic = cluster.serverProperties?.get('auto.create.topics.enable');
    const topic = configuration!.has('iceberg.control.topic') ? literal(deployment, 'iceberg.control.topic') : 'control-iceberg';
    return automatic !== undefined && automatic.literal !== 'false' ? HOLDS : finding({
      key: 'iceberg.control.topic',
      message: `${topic === undefined ? 'the control topic' : `the control topic ${topic}`} is not created: the cluster does not create topics automatically, and no topic is defined beside it`,
    });
  },
};

/** Whether a cluster is created together with the connector, with settings that are known: on one that exists, somebody may have created the topic. */
function isEmpty({ creation, kind, serverProperties }: ClusterModel): boolean {
  return (creation === 'certain' || creation === 'possible') && (kind === 'serverless' || serverProperties !== undefined);
}
