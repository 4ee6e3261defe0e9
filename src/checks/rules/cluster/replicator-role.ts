import { covers } from '../../access/glob';
import type { Rule } from '../../../model';
import { findings, NOT_APPLICABLE, Text } from '../../../model';

const SERVICE = Text.literal('kafka.amazonaws.com');

export const replicatorRole: Rule = {
  id: 'MC-CLU-063',
  title: 'the role of a replicator trusts Amazon MSK',
  severity: 'error',
  why: 'The service assumes the role as kafka.amazonaws.com; the principal of MSK Connect is another one. Otherwise the replicator cannot be created.',
  fix: 'allow the principal kafka.amazonaws.com to assume the role',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-replicator-permissions.html',
  about: ['replicator'],
  requires: ['cluster'],
  check({ cluster }) {
    const trust = cluster?.replicatorTrust;
    if (trust === undefined) {
      return NOT_APPLICABLE;
    }
    const principals = trust.filter(({ effect }) => effect === 'Allow').flatMap(each => each.principals ?? []);
    return findings(principals.some(principal => covers(principal, SERVICE) !== false) ? []
      : [{ message: `the role of the replicator trusts ${principals.length === 0 ? 'no principal' : principals.map(String).join(', ')}; Amazon MSK assumes it as kafka.amazonaws.com` }]);
  },
};
