import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { quoted } from '../../support';
import { declaredProviders, secretReferences } from './references';

/** The providers of this library put the path together again. */
const OURS = 'io.github.cdkmskconnect.secrets.';

export const cutSecretPath: Rule = {
  id: 'MC-SEC-004',
  title: 'the path of a reference contains no colon',
  severity: 'error',
  why: 'Kafka ends the path of a reference at its first colon. For an ARN only the word "arn" reaches the provider, which finds no such secret.',
  fix: 'refer to the secret by its name, or use the provider of this library, which accepts ARNs',
  source: 'https://github.com/apache/kafka/blob/3.7/clients/src/main/java/org/apache/kafka/common/config/ConfigTransformer.java',
  check(deployment) {
    const arns = secretReferences(deployment.configuration ?? new Map()).filter(({ rest }) => rest.startsWith('arn:'));
    if (arns.length === 0) {
      return NOT_APPLICABLE;
    }
    const declared = declaredProviders(deployment);
    if (declared === undefined) {
      return cannotKnow('the worker configuration is not known, and with it the class of the provider');
    }
    // An alias that is not declared at all is another rule's finding.
    const cut = arns.filter(({ alias }) => declared.has(alias) && declared.get(alias)?.startsWith(OURS) === false);
    return cut.length === 0 ? HOLDS : finding(...cut.map(({ key, alias }) => ({
      key,
      message: `${key} refers to a secret by its ARN; the provider ${quoted(alias)} is asked for the secret "arn"`,
    })));
  },
};
