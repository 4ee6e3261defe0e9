import type { ClusterModel, Rule, Violation } from '../../../model';
import { findings, isAtLeast, NOT_APPLICABLE } from '../../../model';

const KEY = 'allow.everyone.if.no.acl.found';

export const publicAccess: Rule = {
  id: 'MC-CLU-020',
  title: 'a cluster with public access meets the conditions for it',
  severity: 'error',
  why: 'The service turns public access on only for clusters that authenticate and encrypt: no unauthenticated access, no plaintext, encryption between '
    + 'the brokers, Kafka 2.6.0 or later.',
  fix: 'turn on IAM access control, SASL/SCRAM or mutual TLS, and turn off unauthenticated access and plaintext',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    return cluster?.publicAccess !== true ? NOT_APPLICABLE : findings([...conditions(cluster), ...openLists(cluster)]);
  },
};

function conditions(cluster: ClusterModel): Violation[] {
  const { iam, scram, mutualTls, kafkaVersion } = cluster;
  const wrong: ReadonlyArray<readonly [boolean, string]> = [
    [cluster.kind === 'serverless', 'a serverless cluster has no public access'],
    [cluster.unauthenticated === true, 'unauthenticated access is on'],
    [iam === false && scram === false && mutualTls === false, 'no authentication method is on'],
    [cluster.plaintext === true, 'the brokers serve plaintext'],
    [cluster.encryptedInCluster === false, 'encryption between the brokers is turned off, which cannot be changed later'],
    [isAtLeast(kafkaVersion?.literal, '2.6.0') === false, `Kafka ${kafkaVersion} is older than 2.6.0`],
  ];
  return wrong.filter(([holds]) => holds).map(([, what]) => ({ message: `public access is turned on, but ${what}` }));
}

/** Clients that are not authorized by IAM need access control lists. */
function openLists({ scram, mutualTls, serverProperties }: ClusterModel): Violation[] {
  const setting = serverProperties?.get(KEY);
  const open = serverProperties !== undefined && (setting === undefined || setting.isLiteral && setting.literal !== 'false');
  return open && (scram === true || mutualTls === true) ? [{
    severity: 'warning',
    key: KEY,
    message: `public access is turned on for clients with ${scram ? 'SASL/SCRAM' : 'mutual TLS'}, but ${KEY} is ${setting?.literal ?? 'true by default'}`,
    fix: `create the access control lists (ACLs) with your Kafka tools first, then set ${KEY}=false in the broker configuration`,
  }] : [];
}
