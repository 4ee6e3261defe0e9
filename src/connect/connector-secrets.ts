import type * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct, IDependable } from 'constructs';
import type { ConfigProvider } from './config-provider';
import type { ConnectorSecret } from './connector-secret';
import type { PluginArchive } from './plugin-archive';

/** All that the secrets of one connector ask for. */
export interface ResolvedSecrets {
  readonly references: { [key: string]: string };
  readonly providers: readonly ConfigProvider[];
  readonly workerProperties: { [key: string]: string };
  readonly archives: readonly PluginArchive[];
  readonly statements: readonly iam.PolicyStatement[];
  readonly dependencies: readonly IDependable[];
}

/** Binds the secrets of a connector. Several secrets share a provider; several fields of one secret share a statement. */
export function resolveSecrets(scope: Construct, secrets: { [key: string]: ConnectorSecret }): ResolvedSecrets {
  const bound = Object.entries(secrets).map(([key, secret]) => ({ key, ...secret.bind(scope) }));
  const providers = [...new Map(bound.map(secret => [secret.provider.alias, secret.provider])).values()];
  const isDeclared = (wanted: ConfigProvider) => providers.some(({ alias, className }) => alias === wanted.alias && className === wanted.className);
  const clash = bound.find(({ provider }) => !isDeclared(provider));
  if (clash) {
    throw new Error(`${scope.node.path}: two config providers share the alias "${clash.provider.alias}"; give one of them another alias`);
  }
  return {
    references: Object.fromEntries(bound.map(secret => [secret.key, secret.reference])),
    providers,
    workerProperties: providers.length === 0 ? {} : Object.assign(
      { 'config.providers': providers.map(provider => provider.alias).join(',') },
      ...providers.map(provider => provider.renderWorkerProperties(scope)),
    ),
    archives: providers.flatMap(provider => (provider.archive ? [provider.archive] : [])),
    statements: distinct(bound.flatMap(secret => secret.policyStatements)),
    dependencies: [...new Set(bound.flatMap(secret => secret.dependencies))],
  };
}

function distinct(statements: readonly iam.PolicyStatement[]): iam.PolicyStatement[] {
  return [...new Map(statements.map(statement => [JSON.stringify(statement.toJSON()), statement])).values()];
}
