import type { Rule, Text } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

const CLUSTER = /^arn:[^:]*:kafka:([^:]*:[^:]*):cluster\/([^/]+\/[^/]+)$/;
const WITHIN = /^arn:[^:]*:kafka:([^:]*:[^:]*):(topic|group|transactional-id)\/([^/]+\/[^/]+)\//;

export const topicsOfCluster: Rule = {
  id: 'MC-ROLE-045',
  title: 'the topics and groups of the role are those of a cluster to which it may connect',
  severity: 'warning',
  why: 'The ARN of a topic or group contains the name and the identifier of its cluster. Permissions on topics of another cluster, or of one that was deleted and created again, '
    + 'have no effect on this one.',
  fix: 'use the name and the identifier of the cluster in the ARNs of its topics and groups: arn:…:topic/<cluster>/<id>/<topic>',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/kafka-actions.html',
  requires: ['role'],
  check({ role }) {
    if (role?.statements === undefined) {
      return role === undefined ? NOT_APPLICABLE : cannotKnow('the statements of the execution role are defined elsewhere');
    }
    const allowing = role.statements.filter(({ effect }) => effect === 'Allow');
    const connecting = allowing.filter(({ actions }) => actions.some(mayConnect)).flatMap(({ resources }) => resources)
      .filter(({ literal }) => !WITHIN.test(literal ?? ''));
    const clusters = connecting.map(clusterOf);
    if (clusters.length === 0 || clusters.includes(undefined)) {
      return NOT_APPLICABLE;
    }
    return findings(allowing.flatMap(({ resources }) => resources).flatMap(resource => {
      const [, place, kind, cluster] = WITHIN.exec(resource.literal ?? '') ?? [];
      return cluster === undefined || /[*?]/.test(`${place}${cluster}`) || clusters.includes(`${place} ${cluster}`) ? []
        : [{ message: `the execution role allows actions on the ${kind} ${String(resource)}, but may connect to ${connecting.map(String).join(' and ')} only`, value: String(resource) }];
    }));
  },
};

/** Whether an action is the one to connect, or a pattern that may stand for it. */
const mayConnect = ({ literal }: Text) => literal === undefined || /^(\*|kafka-cluster:(connect|.*\*.*))$/i.test(literal);

/** Place, name and identifier of a cluster that is written out; undefined where it is open which one it is. */
function clusterOf({ literal }: Text): string | undefined {
  const [, place, cluster] = CLUSTER.exec(literal ?? '') ?? [];
  return cluster === undefined || /[*?]/.test(`${place}${cluster}`) ? undefined : `${place} ${cluster}`;
}
