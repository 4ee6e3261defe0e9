import type { Rule } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../support';

const FACTORS = /^(topic\.creation\.[\w-]+\.replication\.factor|errors\.deadletterqueue\.topic\.replication\.factor|confluent\.topic\.replication\.factor)$/;

export const replicationOfTopics: Rule = {
  id: 'MC-TOP-002',
  title: 'topics that the connector creates have no more replicas than the cluster has brokers',
  severity: 'error',
  why: 'Brokers refuse to create a topic with more replicas than there are brokers, and express and serverless clusters accept exactly three.',
  fix: 'lower the replication factor to the number of brokers, at most 3; -1 uses the default of the brokers',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-express-read-only.html',
  check(deployment) {
    const { cluster, configuration } = deployment;
    const keys = [...configuration?.keys() ?? []].filter(key => FACTORS.test(key));
    if (keys.length === 0 || (keys.every(key => literal(deployment, key) === undefined))) {
      return NOT_APPLICABLE;
    }
    const fixed = cluster?.kind === 'express' || cluster?.kind === 'serverless';
    if (!fixed && cluster?.brokerCount === undefined) {
      return cannotKnow('the number of brokers is not known');
    }
    return findings(keys.flatMap(key => {
      const factor = Number(literal(deployment, key));
      if (!Number.isInteger(factor) || factor < 1) {
        return [];
      }
      const wrong = fixed ? factor !== 3 : factor > cluster!.brokerCount!;
      return wrong ? [{
        key,
        value: String(factor),
        message: fixed ? `${key} is ${factor}; topics of ${cluster!.kind} clusters have 3 replicas` : `${key} is ${factor}, but the cluster has ${cluster!.brokerCount} brokers`,
      }] : [];
    }));
  },
};
