import type { ConnectorDeployment, Text } from '../../../model';
import { isPlaceholder, secretValues } from '../../secret-values';

/** A secret in plain text, and where it stands. */
interface LiteralSecret {
  readonly key: string;
  /** `database.password is specified in plaintext` */
  readonly message: string;
}

/** The secrets in plain text, whole or within a value, without those of typed properties, which are refused already. */
export function literalSecrets({ configuration, workerConfiguration, literalSecretProperties = [] }: ConnectorDeployment): LiteralSecret[] {
  const worker = typeof workerConfiguration === 'object' ? workerConfiguration.properties : undefined;
  const own = secretsOf(configuration).filter(({ key }) => !literalSecretProperties.includes(key));
  return [...own, ...secretsOf(worker, ' of the worker configuration')];
}

function secretsOf(values: ReadonlyMap<string, Text> | undefined, of = ''): LiteralSecret[] {
  return (values === undefined ? [] : secretValues(values)).flatMap(({ key, value, isNamed, within: [within] }): LiteralSecret[] => {
    if (isNamed) {
      return value.literal === undefined || isPlaceholder(value.literal.trim()) ? [] : [{ key, message: `${key}${of} is specified in plaintext` }];
    }
    return [{ key, message: `${key}${of} contains ${within.what} as plain text` }];
  });
}
