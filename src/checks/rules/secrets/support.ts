import { isSecretName } from '../../../catalog';
import type { ConnectorDeployment, Text } from '../../../model';

/** The options that hold a secret as plain text, without those of typed properties, which are refused already. */
export function literalSecrets({ configuration = new Map<string, Text>(), literalSecretProperties = [] }: ConnectorDeployment): string[] {
  return [...configuration]
    .filter(([key, value]) => isSecretName(key) && !isReference(value) && !literalSecretProperties.includes(key))
    .map(([key]) => key);
}

/** A value that says by itself that it holds no secret: a reference for a config provider, a placeholder, the login of a role, nothing. */
function isReference(value: Text): boolean {
  const literal = value.literal?.trim();
  return literal === undefined || literal === '' || /\$\{[^}]+\}|\{\{.+\}\}|^<[^>]*>$|^\*+$|IAMLoginModule required;?$/.test(literal);
}
