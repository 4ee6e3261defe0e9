import type { Duration } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { numberText } from '../synth';
import { ExtensionArchive } from './extension-archive';
import type { PluginArchive } from './plugin-archive';

/** Common options for config providers. */
export interface ConfigProviderOptions {
  /**
   * The alias of the provider in references: `${alias:path:key}`.
   *
   * @default - `secretsmanager` or `ssm`
   */
  readonly alias?: string;
  /**
   * The Region of the secrets or parameters.
   *
   * @default - the Region of the stack
   */
  readonly region?: string;
  /**
   * The endpoint to call instead of the Region's public one, such as `https://vpce-….secretsmanager.eu-west-1.vpce.amazonaws.com`.
   *
   * @default - the endpoint of the Region
   */
  readonly endpoint?: string;
  /**
   * How long throttling, errors of the service and broken connections are retried before the connector or its task fails. 0: never.
   *
   * The provider of AWS Samples does not know it.
   *
   * @default Duration.seconds(75)
   */
  readonly retryTimeout?: Duration;
}

/** Options for a custom config provider. */
export interface CustomConfigProviderOptions {
  /**
   * The parameters of the provider, without the prefix `config.providers.<alias>.param.`.
   *
   * @default - none
   */
  readonly parameters?: { [name: string]: string };
  /**
   * The archive that contains the provider.
   *
   * @default - none: the plugin or worker already contains it
   */
  readonly archive?: PluginArchive;
}

const SECRETS_MANAGER = 'io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider';
const PARAMETER_STORE = 'io.github.cdkmskconnect.secrets.ParameterStoreConfigProvider';

/**
 * A Kafka config provider: workers use it to resolve references in the connector configuration, so that secrets do not appear in templates.
 *
 * @see https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-config-provider.html
 */
export class ConfigProvider {
  /**
   * Reads from AWS Secrets Manager with the provider that this library includes: secrets are specified by name or ARN, missing secrets and fields are
   * errors, and connectors are not restarted automatically.
   *
   * @param options the alias, Region and endpoint
   */
  public static secretsManager(options: ConfigProviderOptions = {}): ConfigProvider {
    return new ConfigProvider(options.alias ?? 'secretsmanager', SECRETS_MANAGER, options, {}, ExtensionArchive._secretsProvider(SECRETS_MANAGER));
  }

  /**
   * Reads from AWS Systems Manager Parameter Store with the provider that this library includes.
   *
   * @param options the alias, Region and endpoint
   */
  public static parameterStore(options: ConfigProviderOptions = {}): ConfigProvider {
    return new ConfigProvider(options.alias ?? 'ssm', PARAMETER_STORE, options, {}, ExtensionArchive._secretsProvider(PARAMETER_STORE));
  }

  /**
   * Reads from AWS Secrets Manager with the provider of AWS Samples (`msk-config-providers`), configured to fail on a missing secret.
   *
   * @param archive the archive, which is available only on a release page
   * @param options the alias, Region and endpoint
   */
  public static mskSecretsManager(archive: PluginArchive, options: ConfigProviderOptions = {}): ConfigProvider {
    if (options.retryTimeout !== undefined) {
      throw new Error('the config provider of AWS Samples has no time limit of retries to set; leave retryTimeout out, or use ConfigProvider.secretsManager()');
    }
    return new ConfigProvider(
      options.alias ?? 'secretsmanager', 'com.amazonaws.kafka.config.providers.SecretsManagerConfigProvider',
      options, { NotFoundStrategy: 'fail' }, archive,
    );
  }

  /**
   * Any other provider.
   *
   * @param alias the alias of the provider in references
   * @param className the fully qualified name of the Java class
   * @param options the parameters and archive
   */
  public static custom(alias: string, className: string, options: CustomConfigProviderOptions = {}): ConfigProvider {
    return new ConfigProvider(alias, className, undefined, options.parameters ?? {}, options.archive);
  }

  private constructor(
    /** The alias of the provider in references. */
    public readonly alias: string,
    /** The fully qualified name of the Java class. */
    public readonly className: string,
    private readonly options: ConfigProviderOptions | undefined,
    private readonly parameters: { [name: string]: string },
    /**
     * The archive that contains the provider.
     *
     * @default - none: the plugin or worker already contains it
     */
    public readonly archive?: PluginArchive,
  ) {}

  /** Whether references can contain a complete ARN. For other providers, Kafka splits it at the second colon. */
  public get acceptsArn(): boolean {
    return this.className.startsWith('io.github.cdkmskconnect.');
  }

  /**
   * The properties for the worker configuration, without `config.providers` itself.
   *
   * @param scope a construct in the stack of the connector
   */
  public renderWorkerProperties(scope: Construct): { [key: string]: string } {
    const parameters = {
      ...(this.options && { region: this.options.region ?? Stack.of(scope).region }),
      ...(this.options?.endpoint && { endpoint: this.options.endpoint }),
      ...(this.options?.retryTimeout && { 'retry.timeout.ms': milliseconds(this.options.retryTimeout) }),
      ...this.parameters,
    };
    const prefix = `config.providers.${this.alias}`;
    return {
      [`${prefix}.class`]: this.className,
      ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`${prefix}.param.${name}`, value])),
    };
  }
}

function milliseconds(duration: Duration): string {
  return numberText(duration.toMilliseconds());
}
