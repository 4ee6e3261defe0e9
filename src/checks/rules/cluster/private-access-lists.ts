import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { Rule } from '../../../model';

const KEY = 'allow.everyone.if.no.acl.found';

export const privateAccessLists: Rule = {
  id: 'MC-CLU-018',
  title: 'private connectivity with SASL/SCRAM or mutual TLS is restricted by access control lists',
  severity: 'warning',
  why: 'The service requires Kafka access control lists (ACLs) for clients that use multi-VPC private connectivity without IAM: access must not be '
    + 'open where no ACL is found.',
  fix: `create the access control lists (ACLs) with your Kafka tools first, then set \`allowEveryoneIfNoAclFound: false\` (${KEY}) in the broker configuration`,
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/mvpc-cross-account-permissions.html',
  about: ['cluster'],
  requires: ['cluster'],
  check({ cluster }) {
    const mechanisms = (cluster?.vpcConnectivity ?? []).filter(mechanism => mechanism === 'SCRAM' || mechanism === 'MUTUAL_TLS');
    const setting = cluster?.serverProperties?.get(KEY);
    if (mechanisms.length === 0 || cluster?.serverProperties === undefined || setting !== undefined && !setting.isLiteral) {
      return NOT_APPLICABLE;
    }
    return setting?.literal === 'false' ? HOLDS : finding({
      message: `multi-VPC private connectivity is open to ${mechanisms.join(' and ')}, but ${KEY} is ${setting?.literal ?? 'true by default'}`,
      key: KEY,
      value: setting?.literal,
    });
  },
};
