import type { ConnectorDeployment, Rule } from '../../../model';
import { cannotKnow, findings, HOLDS, NOT_APPLICABLE, quoted } from '../../../model';
import { givenBy } from '../../given';
import { specialEntries } from '../../special-entries';
import { declaredProviders, secretReferences } from './references';
import type { SecretReference } from './references';

/** The providers of this library put the path together again. */
const OURS = 'io.github.cdkmskconnect.secrets.';

/** A reference whose path is a name of the template. */
const NAME_WITHIN = /\$\{([A-Za-z][\w.-]*):\$\{([A-Za-z]\w*(?:\.[A-Za-z]\w*)?)\}/g;

export const cutSecretPath: Rule = {
  id: 'MC-SEC-004',
  title: 'the path of a reference contains no colon',
  severity: 'error',
  why: 'Kafka ends the path of a reference at its first colon. For an ARN only the word "arn" reaches the provider, which finds no such secret. `Ref` of a secret is its ARN.',
  fix: 'refer to the secret by its name, or use the provider of this library, which accepts ARNs',
  source: 'https://github.com/apache/kafka/blob/3.7/clients/src/main/java/org/apache/kafka/common/config/ConfigTransformer.java',
  check(deployment) {
    const arns = [...secretReferences(deployment.configuration ?? new Map()).filter(({ rest }) => rest.startsWith('arn:')), ...referredArns(deployment)];
    if (arns.length === 0) {
      return NOT_APPLICABLE;
    }
    const declared = declaredProviders(deployment);
    if (declared === undefined) {
      return cannotKnow('the worker configuration is not known, and with it the class of the provider');
    }
    const cut = arns.filter(({ alias }) => declared.get(alias)?.startsWith(OURS) !== true);
    return cut.length === 0 ? HOLDS : findings(cut.map(({ key, alias }) => ({
      key,
      message: `${key} refers to a secret by its ARN; the provider ${quoted(alias)} reads the secret "arn"`,
    })));
  },
};

/** `${!sm:${Secret}:key}` of Fn::Sub: the path is the name as it is written, or the ARN, and neither is found. */
function namesWithin(text: string): Array<{ readonly alias: string; readonly name: string }> {
  return [...text.matchAll(NAME_WITHIN)].map(([, alias, name]) => ({ alias, name }));
}

/** References whose path is a `Ref` or an attribute of the template that gives an ARN. */
function referredArns(deployment: ConnectorDeployment): Array<Pick<SecretReference, 'key' | 'alias'>> {
  const { configuration, secretArns = [] } = deployment;
  const isArn = (name: string) => secretArns.includes(name) || givenBy(name, deployment) === 'ARN';
  return (configuration === undefined ? [] : specialEntries(configuration)).flatMap(([key, { parts }]) => parts.flatMap((part, index) => {
    if (typeof part === 'string') {
      return namesWithin(part).filter(({ name }) => isArn(name)).map(({ alias }) => ({ key, alias }));
    }
    const before = index === 0 ? '' : parts[index - 1];
    const alias = typeof before === 'string' ? /\$\{([A-Za-z][\w.-]*):$/.exec(before)?.[1] : undefined;
    return alias !== undefined && isArn(part.ref) ? [{ key, alias }] : [];
  }));
}
