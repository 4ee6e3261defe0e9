import type { Rule, ScramSecretModel, Violation } from '../../../model';
import { cannotKnow, findings, NOT_APPLICABLE } from '../../../model';

const PREFIX = 'AmazonMSK_';

export const scramSecrets: Rule = {
  id: 'MC-CLU-022',
  title: 'secrets of SASL/SCRAM users are named AmazonMSK_… and encrypted with a customer managed key',
  severity: 'error',
  why: 'The service associates only secrets whose name begins with AmazonMSK_, and none that is encrypted with the default key of AWS Secrets Manager.',
  fix: `use a secret whose name begins with ${PREFIX} and a customer managed key; \`ScramUser\` does both`,
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/msk-password-tutorial.html',
  about: ['scram-association'],
  requires: ['cluster'],
  check({ cluster }) {
    const secrets = cluster?.scramSecrets;
    if (secrets === undefined) {
      return NOT_APPLICABLE;
    }
    const violations = secrets.flatMap(violationsOf);
    return violations.length === 0 && secrets.some(({ name }) => name === undefined) ? cannotKnow('the name of a secret is not known') : findings(violations);
  },
};

function violationsOf({ name, customerKey }: ScramSecretModel): Violation[] {
  const known = name?.knownPrefix;
  const wrong = known !== undefined && !known.startsWith(PREFIX) && !(PREFIX.startsWith(known) && !name!.isLiteral);
  return [
    ...wrong ? [{ message: `the secret ${name} is associated with a cluster, but its name does not begin with ${PREFIX}`, value: String(name) }] : [],
    ...customerKey === false ? [{ message: `the secret ${name ?? 'of a SASL/SCRAM user'} is encrypted with the default key of AWS Secrets Manager` }] : [],
  ];
}
