import type { Rule, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

const MEMBERS = ['username', 'password'];

export const scramUsers: Rule = {
  id: 'MC-CLU-060',
  title: 'each SASL/SCRAM user is a username and a password, of a cluster with SASL/SCRAM',
  severity: 'error',
  why: 'The service associates secrets only with a cluster that has SASL/SCRAM, and reads the members username and password of each. Otherwise the association fails, or the user cannot log in.',
  fix: 'turn SASL/SCRAM on for the cluster, and store a JSON object with username and password in the secret',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-password-tutorial.html',
  about: ['scram-association'],
  requires: ['cluster'],
  check({ cluster }) {
    const secrets = cluster?.scramSecrets;
    if (secrets === undefined) {
      return NOT_APPLICABLE;
    }
    const off: Violation[] = cluster?.scram === false && secrets.length > 0
      ? [{ message: 'secrets of SASL/SCRAM users are associated with a cluster that has no SASL/SCRAM', fix: 'turn SASL/SCRAM on for the cluster' }] : [];
    const incomplete = secrets.flatMap(({ name, holds }): Violation[] => {
      const missing = Array.isArray(holds) ? MEMBERS.filter(each => !holds.includes(each)) : holds === 'text' ? MEMBERS : [];
      return missing.length === 0 ? [] : [{ message: `the secret ${name ?? 'of a SASL/SCRAM user'} has no ${missing.join(' and no ')}`, fix: 'store a JSON object with username and password in the secret' }];
    });
    return cluster?.scram === undefined && incomplete.length === 0 ? cannotKnow('the authentication of the cluster is not known') : findings([...off, ...incomplete]);
  },
};
