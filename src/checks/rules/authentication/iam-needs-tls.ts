import { cannotKnow, finding, HOLDS, NOT_APPLICABLE, Text } from '../../../model';
import type { Rule } from '../../../model';

const IAM = Text.literal('IAM');

export const iamNeedsTls: Rule = {
  id: 'MC-AUTH-002',
  title: 'IAM authentication is used with encryption in transit',
  severity: 'error',
  why: 'Brokers offer IAM authentication on their TLS port only and reject workers that connect in plaintext.',
  fix: 'set the encryption in transit to TLS',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html',
  requires: ['clientAuthentication'],
  check({ clientAuthentication, encryptionInTransit }) {
    if (clientAuthentication?.equals(IAM) === false || clientAuthentication === undefined || encryptionInTransit === undefined) {
      return NOT_APPLICABLE;
    }
    if (clientAuthentication.literal !== 'IAM' || encryptionInTransit.literal === undefined) {
      return cannotKnow('the client authentication or the encryption in transit is known only at deployment');
    }
    return encryptionInTransit.literal !== 'PLAINTEXT' ? HOLDS : finding({
      message: 'the client authentication is IAM, but the encryption in transit is PLAINTEXT; IAM needs TLS',
      value: 'PLAINTEXT',
    });
  },
};
