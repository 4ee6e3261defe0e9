import type { Rule, Text } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';
import { isBehindArn } from '../../access/kafka-resource';

const TOPIC = /^kafka-cluster:(createtopic|describetopic|readdata|writedata|altertopic|deletetopic|describetopicdynamicconfiguration|altertopicdynamicconfiguration)$/i;
const GROUP = /^kafka-cluster:(altergroup|describegroup|deletegroup)$/i;

export const topicArns: Rule = {
  id: 'MC-ROLE-009',
  title: 'topic and group actions are allowed on ARNs of topics and groups',
  severity: 'warning',
  why: 'An action on a topic or group has no effect when it is allowed on the ARN of the cluster.',
  fix: 'replace cluster/ with topic/ or group/ in the ARN and append the name or a wildcard: arn:…:topic/<cluster>/<id>/<topic>',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html',
  requires: ['role'],
  check({ role, cluster }) {
    if (role?.statements === undefined) {
      return role === undefined ? NOT_APPLICABLE : cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const isCluster = (resource: Text) => (cluster?.arn !== undefined
      && (cluster.arn.equals(resource) === true || isBehindArn(resource, cluster.arn))) || resource.literals.some(part => /:kafka:[^:]*:[^:]*:cluster\//.test(part));
    return findings(role.statements.filter(({ effect }) => effect === 'Allow').flatMap(({ actions, resources }) => {
      const named = actions.flatMap(({ literal }) => literal !== undefined && (TOPIC.test(literal) || GROUP.test(literal)) ? [literal] : []);
      // Cluster and topic ARNs may stand in one statement, as long as the right kind is among them.
      return named.length > 0 && resources.length > 0 && resources.every(isCluster) ? [{
        message: `the execution role allows ${named.join(', ')} on the ARN of the cluster only`,
        value: String(resources[0]),
      }] : [];
    }));
  },
};
