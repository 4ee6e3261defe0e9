import { Fn, Lazy, Stack, Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { IRegistryRef } from 'aws-cdk-lib/aws-glue';
import type { IDependable } from 'constructs';
import { REGISTRY_CONVERTERS } from '../families';
import type { RegistryConverter } from '../families';
import type { ConnectorDefinitionContext, ConnectorEndpoint } from './connector-definition-config';
import { ConnectorSecret } from './connector-secret';
import { renderOptions } from './options/render';
import { PluginArchive } from './plugin-archive';
import type { ConfluentSchemaRegistryOptions, GlueSchemaRegistryOptions } from './schema-registry-options';

type Format = RegistryConverter['format'];

/** What a kind of registry says to a converter, without the prefix of its property. */
interface RegistryParts {
  readonly kind: RegistryConverter['registry'];
  readonly config: (format: Format) => { [key: string]: string };
  readonly secrets: (format: Format) => { readonly [key: string]: ConnectorSecret };
  readonly endpoints: readonly ConnectorEndpoint[];
  readonly dependencies: readonly IDependable[];
  readonly archive?: PluginArchive;
}

/**
 * The registry in which converters store schemas. It provides everything that a converter requires: its archive, permissions of the execution role,
 * the secret, and security group rules.
 *
 * Producers and consumers of a topic must use the same registry.
 */
export class SchemaRegistry {
  /**
   * A registry in AWS Glue Schema Registry.
   *
   * Converters name schemas after topics, for both keys and values. If you register both, use a separate registry for each.
   *
   * @param registry the registry
   * @param options how schemas are registered
   * @see https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html
   */
  public static glue(registry: IRegistryRef, options: GlueSchemaRegistryOptions = {}): SchemaRegistry {
    const { registryArn } = registry.registryRef;
    // arn:<partition>:glue:<region>:<account>:registry/<name>
    const named = Token.isUnresolved(registryArn) ? Fn.select(1, Fn.split('/', registryArn)) : registryArn.split('/')[1];
    return new SchemaRegistry(glueParts((registry as IRegistryRef & { readonly name?: string }).name ?? named, options, [registry]));
  }

  /**
   * A registry in AWS Glue Schema Registry that is not a construct in the app.
   *
   * @param registryName the name of the registry
   * @param options how schemas are registered
   */
  public static glueNamed(registryName: string, options: GlueSchemaRegistryOptions = {}): SchemaRegistry {
    return new SchemaRegistry(glueParts(registryName, options, []));
  }

  /**
   * A registry with the Confluent Schema Registry API: Confluent Schema Registry, Confluent Cloud, Karapace, Apicurio.
   *
   * @param options the URL and credentials
   * @see https://docs.confluent.io/platform/current/schema-registry/connect.html
   */
  public static confluent(options: ConfluentSchemaRegistryOptions): SchemaRegistry {
    const { credentials, connections } = options;
    const url = options.url.split(',')[0].trim();
    if (!Token.isUnresolved(options.url) && !/^https?:\/\/[^\s/]/.test(url)) {
      throw new Error(`the "url" of a schema registry is ${JSON.stringify(options.url)}; it must be a URL with its scheme, such as "https://registry.example.com:8081"`);
    }
    return new SchemaRegistry({
      kind: 'confluent',
      config: format => ({
        'schema.registry.url': options.url,
        ...(credentials && { 'basic.auth.credentials.source': 'USER_INFO' }),
        ...(options.autoRegistration !== undefined && { 'auto.register.schemas': String(options.autoRegistration) }),
        ...ofFormat(format, 'confluent', options.avroOptions).config,
      }),
      secrets: format => ({
        ...(credentials && {
          'basic.auth.user.info': ConnectorSecret._within(
            [ConnectorSecret.fromSecretsManager(credentials, 'username'), ConnectorSecret.fromSecretsManager(credentials, 'password')],
            (user, password) => `${user}:${password}`,
          ),
        }),
        ...ofFormat(format, 'confluent', options.avroOptions).secrets,
      }),
      endpoints: connections ? [{ connections, port: ec2.Port.tcp(options.port ?? portOf(url)), description: 'schema registry' }] : [],
      dependencies: [],
      archive: options.archive,
    });
  }

  private constructor(private readonly parts: RegistryParts) {}

  /** The converter for a format. @internal */
  public _converter(format: Format): RegistryConverter {
    return REGISTRY_CONVERTERS.find(converter => converter.registry === this.parts.kind && converter.format === format)!;
  }

  /** What it says to the converter of a format. @internal */
  public _config(format: Format): { [key: string]: string } {
    return this.parts.config(format);
  }

  /** Secret values, without the prefix of a property. @internal */
  public _secrets(format: Format): { readonly [key: string]: ConnectorSecret } {
    return this.parts.secrets(format);
  }

  /** @internal */
  public get _endpoints(): readonly ConnectorEndpoint[] {
    return this.parts.endpoints;
  }

  /** @internal */
  public get _dependencies(): readonly IDependable[] {
    return this.parts.dependencies;
  }

  /** The archive that contains the converter. @internal */
  public _archive(format: Format, { kafkaConnectVersion }: ConnectorDefinitionContext): PluginArchive {
    const { archive, maven } = this._converter(format);
    if (this.parts.archive !== undefined) {
      return this.parts.archive;
    }
    if (maven !== undefined) {
      return PluginArchive.fromMaven(maven);
    }
    return this.parts.kind === 'glue' ? PluginArchive._known(archive!, undefined, kafkaConnectVersion.version) : PluginArchive._vendor(archive!);
  }
}

/** Options of the converter of a format, without the prefix of its property. */
function ofFormat(format: Format, kind: RegistryParts['kind'], options: object | undefined) {
  const { className } = REGISTRY_CONVERTERS.find(converter => converter.registry === kind && converter.format === format)!;
  return renderOptions(format === 'avro' ? options : undefined, className);
}

function glueParts(registryName: string, options: GlueSchemaRegistryOptions, dependencies: IDependable[]): RegistryParts {
  return {
    kind: 'glue',
    config: format => ({
      // workers have no Region in their environment
      'region': options.region ?? Lazy.uncachedString({ produce: ({ scope }) => Stack.of(scope).region }),
      'registry.name': registryName,
      'schemaAutoRegistrationEnabled': String(options.autoRegistration ?? true),
      ...(format === 'avro' && { avroRecordType: 'GENERIC_RECORD' }),
      ...(options.compatibility && { compatibility: options.compatibility }),
      ...ofFormat(format, 'glue', options.avroOptions).config,
    }),
    secrets: () => ({}),
    endpoints: [],
    dependencies,
    archive: options.archive,
  };
}

/** The port of an address; of a token that of its scheme, which is nearly always literal. */
function portOf(url: string): number {
  const port = Token.isUnresolved(url) ? undefined : /^[a-z]+:\/\/[^/]*:(\d+)/.exec(url)?.[1];
  return port === undefined ? (url.startsWith('http:') ? 80 : 443) : Number(port);
}
