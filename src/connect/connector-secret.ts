import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type * as ssm from 'aws-cdk-lib/aws-ssm';
import type { Construct, IDependable } from 'constructs';
import { keyStatement } from '../cluster/internal';
import { ConfigProvider } from './config-provider';
import type { IConnectorSecret } from './options/connector-secret';
import type { PluginArchive } from './plugin-archive';

/** Options for reading a secret. */
export interface ConnectorSecretOptions {
  /**
   * The config provider that reads the secret.
   *
   * @default - the config provider that this library includes
   */
  readonly provider?: ConfigProvider;
}

/** The result of `ConnectorSecret.bind`: what the connector requires to use the secret. */
export interface ConnectorSecretConfig {
  /** The reference that replaces the secret in the configuration. */
  readonly reference: string;
  /** The config provider that resolves the reference on the worker. */
  readonly provider: ConfigProvider;
  /** The permissions that the execution role requires. */
  readonly policyStatements: iam.PolicyStatement[];
  /** Resources that must exist before the connector starts. */
  readonly dependencies: IDependable[];
}

/** What secrets are told by, also those of another copy of the library in the same app. */
const SECRET = Symbol.for('cdk-msk-connect.ConnectorSecret');

/**
 * A secret value in a connector configuration. The value never appears in a template: workers read it through a config provider.
 *
 * It renders the reference, configures the provider in the worker configuration, grants read access, and adds the JAR of the provider to the plugin.
 */
export class ConnectorSecret implements IConnectorSecret {
  /**
   * A field of a JSON secret in AWS Secrets Manager, such as the `password` of a database secret, or the complete text of a secret.
   *
   * @param secret the secret
   * @param field the name of the JSON field; if it is omitted, the complete text is used
   * @param options how the secret is read
   */
  public static fromSecretsManager(secret: secretsmanager.ISecret, field?: string, options: ConnectorSecretOptions = {}): ConnectorSecret {
    const provider = options.provider ?? ConfigProvider.secretsManager();
    const path = provider.acceptsArn ? secret.secretArn : secret.secretName;
    if (field?.includes(':')) {
      throw new Error(`the field "${field}" of a secret contains a colon, which ends the path of a reference; use a field without colons`);
    }
    return new ConnectorSecret(provider, referenceTo(provider, `${path}:${field ?? ''}`), [secret], scope => [
      new iam.PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [secret.secretFullArn ?? `${secret.secretArn}-??????`],
      }),
      ...decryptStatements(scope, secret.encryptionKey, 'secretsmanager'),
    ]);
  }

  /**
   * A parameter of AWS Systems Manager Parameter Store, usually a SecureString.
   *
   * @param parameter the parameter
   * @param options how the secret is read
   */
  public static fromSsmParameter(parameter: ssm.IParameter, options: ConnectorSecretOptions = {}): ConnectorSecret {
    const provider = options.provider ?? ConfigProvider.parameterStore();
    const encryptionKey = (parameter as ssm.IStringParameter & { readonly encryptionKey?: kms.IKey }).encryptionKey;
    return new ConnectorSecret(provider, referenceTo(provider, `:${parameter.parameterName}`), [parameter], scope => [
      new iam.PolicyStatement({ actions: ['ssm:GetParameter', 'ssm:GetParameters'], resources: [parameter.parameterArn] }),
      ...decryptStatements(scope, encryptionKey, 'ssm'),
    ]);
  }

  /**
   * A reference for any config provider.
   *
   * @param provider the provider
   * @param pathAndKey the part after the alias: `${alias:<pathAndKey>}`
   * @param policyStatements the permissions that the execution role requires to read it
   */
  public static custom(provider: ConfigProvider, pathAndKey: string, policyStatements: iam.PolicyStatement[] = []): ConnectorSecret {
    return new ConnectorSecret(provider, referenceTo(provider, pathAndKey), [], () => policyStatements);
  }

  /**
   * A text in which several secrets stand, such as the user name and the password of a login.
   *
   * @param secrets the secrets
   * @param write makes the text of their references
   * @internal
   */
  public static _within(secrets: ConnectorSecret[], write: (...references: string[]) => string): ConnectorSecret {
    const [{ provider }] = secrets;
    const other = secrets.find(each => each.provider.alias !== provider.alias || each.provider.className !== provider.className);
    if (other) {
      throw new Error(`the secrets of one value must use the same config provider, got "${provider.alias}" and "${other.provider.alias}"; specify the same for both`);
    }
    return new ConnectorSecret(
      provider, write(...secrets.map(({ reference }) => reference)),
      secrets.flatMap(({ dependencies }) => dependencies), scope => secrets.flatMap(({ statements }) => statements(scope)),
    );
  }

  /** Whether a value is a secret, of this copy of the library or of another one. @internal */
  public static _isConnectorSecret(value: unknown): value is ConnectorSecret {
    return value !== null && typeof value === 'object' && SECRET in value;
  }

  private constructor(
    private readonly provider: ConfigProvider,
    /** The value in the configuration that replaces the secret: a reference `${alias:path:key}`, or text with several references. */
    public readonly reference: string,
    private readonly dependencies: IDependable[],
    private readonly statements: (scope: Construct) => iam.PolicyStatement[],
  ) {
  }

  /**
   * Returns what the connector requires to use this secret.
   *
   * @param scope a construct in the stack of the connector
   */
  public bind(scope: Construct): ConnectorSecretConfig {
    return {
      reference: this.reference,
      provider: this.provider,
      policyStatements: this.statements(scope),
      dependencies: this.dependencies,
    };
  }
}

// on the prototype: a secret itself is plain data
Object.defineProperty(ConnectorSecret.prototype, SECRET, { value: true });

function referenceTo(provider: ConfigProvider, pathAndKey: string): string {
  return `\${${provider.alias}:${pathAndKey}}`;
}

/** Reading with a customer-managed key needs the key too, for that service only. */
function decryptStatements(scope: Construct, key: kms.IKey | undefined, service: string): iam.PolicyStatement[] {
  return key ? [keyStatement(scope, key, service, ['kms:Decrypt'])] : [];
}

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
    throw new Error(`${scope.node.path}: two config providers share the alias "${clash.provider.alias}"; specify a different alias for one of them`);
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
