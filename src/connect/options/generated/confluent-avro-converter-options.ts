// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.confluent.connect.avro.AvroConverter`.
 *
 * Reads and writes Apache Avro, with schemas in a registry with the API of Confluent. Read from version 7.7.0.
 *
 * @see https://docs.confluent.io/platform/current/schema-registry/connect.html
 */
export interface ConfluentAvroConverterOptions {
  /**
   * Whether maps may have keys that can be null.
   *
   * `allow.optional.map.keys`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly allowOptionalMapKeys?: boolean;

  /**
   * Whether fields of schemas that come from Java classes may be null.
   *
   * `avro.reflection.allow.null`: boolean.
   *
   * @default - `false`
   */
  readonly avroReflectionAllowNull?: boolean;

  /**
   * Whether properties that only Java reads are taken out of schemas before they are registered.
   *
   * `avro.remove.java.properties`: boolean.
   *
   * @default - `false`
   */
  readonly avroRemoveJavaProperties?: boolean;

  /**
   * Whether logical types of Avro become values of their own, such as decimals and dates.
   *
   * `avro.use.logical.type.converters`: boolean.
   *
   * @default - `false`
   */
  readonly avroUseLogicalTypeConverters?: boolean;

  /**
   * Where user and password for the registry are taken from: URL, USER_INFO or SASL_INHERIT.
   *
   * `basic.auth.credentials.source`: string.
   *
   * @default - `URL`
   */
  readonly basicAuthCredentialsSource?: string;

  /**
   * How long before its end a token is requested again.
   *
   * `bearer.auth.cache.expiry.buffer.seconds`: short, low importance, 0 to 3600.
   *
   * @default - `300 s`
   */
  readonly bearerAuthCacheExpiryBufferSeconds?: Duration;

  /**
   * The client ID for which a token is fetched by OAuth.
   *
   * `bearer.auth.client.id`: string.
   *
   * @default - not set
   */
  readonly bearerAuthClientId?: string;

  /**
   * The secret of the client for which a token is fetched by OAuth.
   *
   * `bearer.auth.client.secret`: password.
   *
   * @default - not set
   */
  readonly bearerAuthClientSecret?: IConnectorSecret;

  /**
   * Where the bearer token is taken from, such as STATIC_TOKEN or OAUTHBEARER.
   *
   * `bearer.auth.credentials.source`: string.
   *
   * @default - `STATIC_TOKEN`
   */
  readonly bearerAuthCredentialsSource?: string;

  /**
   * A class of your own that gives the bearer token.
   *
   * `bearer.auth.custom.provider.class`: string.
   *
   * @default - not set
   */
  readonly bearerAuthCustomProviderClass?: string;

  /**
   * The identity pool of Confluent Cloud.
   *
   * `bearer.auth.identity.pool.id`: string.
   *
   * @default - not set
   */
  readonly bearerAuthIdentityPoolId?: string;

  /**
   * The address from which a token is fetched by OAuth.
   *
   * `bearer.auth.issuer.endpoint.url`: string.
   *
   * @default - not set
   */
  readonly bearerAuthIssuerEndpointUrl?: string;

  /**
   * The registry in Confluent Cloud that the token is for.
   *
   * `bearer.auth.logical.cluster`: string.
   *
   * @default - not set
   */
  readonly bearerAuthLogicalCluster?: string;

  /**
   * The scope that is asked for with a token.
   *
   * `bearer.auth.scope`: string.
   *
   * @default - not set
   */
  readonly bearerAuthScope?: string;

  /**
   * The claim of the token that holds the scope.
   *
   * `bearer.auth.scope.claim.name`: string, low importance.
   *
   * @default - `scope`
   */
  readonly bearerAuthScopeClaimName?: string;

  /**
   * The claim of the token that holds the subject.
   *
   * `bearer.auth.sub.claim.name`: string, low importance.
   *
   * @default - `sub`
   */
  readonly bearerAuthSubClaimName?: string;

  /**
   * The bearer token itself.
   *
   * `bearer.auth.token`: password.
   *
   * @default - not set
   */
  readonly bearerAuthToken?: IConnectorSecret;

  /**
   * Whether schemas of Avro contain metadata that only Kafka Connect has, such as its version.
   *
   * `connect.meta.data`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly connectMetaData?: boolean;

  /**
   * The class that chooses the context of subjects in the registry.
   *
   * `context.name.strategy`: class.
   *
   * @default - `io.confluent.kafka.serializers.context.NullContextNameStrate…`
   */
  readonly contextNameStrategy?: string;

  /**
   * Whether the documentation and the default of a type are dropped when a schema is read.
   *
   * `discard.type.doc.default`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly discardTypeDocDefault?: boolean;

  /**
   * Whether enumerations and package names of Avro are kept.
   *
   * `enhanced.avro.schema.support`: boolean.
   *
   * @default - `false`
   */
  readonly enhancedAvroSchemaSupport?: boolean;

  /**
   * Whether a union with one branch is that branch.
   *
   * `flatten.singleton.unions`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly flattenSingletonUnions?: boolean;

  /**
   * Whether unions are read and written in the way that the converters for JSON Schema and Protobuf do it.
   *
   * `generalized.sum.type.support`: boolean.
   *
   * @default - `false`
   */
  readonly generalizedSumTypeSupport?: boolean;

  /**
   * How long a connection to the registry may take.
   *
   * `http.connect.timeout.ms`: int, low importance.
   *
   * @default - `60000 ms`
   */
  readonly httpConnectTimeoutMs?: Duration;

  /**
   * How long an answer of the registry may take.
   *
   * `http.read.timeout.ms`: int, low importance.
   *
   * @default - `60000 ms`
   */
  readonly httpReadTimeoutMs?: Duration;

  /**
   * Whether the schema of a record must fit the one of the ID that is used.
   *
   * `id.compatibility.strict`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly idCompatibilityStrict?: boolean;

  /**
   * Whether null stays null where a field has a default.
   *
   * `ignore.default.for.nullables`: boolean.
   *
   * @default - `false`
   */
  readonly ignoreDefaultForNullables?: boolean;

  /**
   * The class that names the subjects of keys.
   *
   * `key.subject.name.strategy`: class.
   *
   * @default - `io.confluent.kafka.serializers.subject.TopicNameStrategy`
   */
  readonly keySubjectNameStrategy?: string;

  /**
   * How many latest schemas are kept in memory.
   *
   * `latest.cache.size`: int, low importance, at least 0.
   *
   * @default - `1000`
   */
  readonly latestCacheSize?: number;

  /**
   * How many seconds a latest schema is kept in memory; -1 keeps it.
   *
   * `latest.cache.ttl.sec`: int, low importance.
   *
   * @default - `-1`
   */
  readonly latestCacheTtlSec?: number;

  /**
   * Whether the schema of a record must fit the latest one, where that is used.
   *
   * `latest.compatibility.strict`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly latestCompatibilityStrict?: boolean;

  /**
   * How many schemas of a subject are kept in memory.
   *
   * `max.schemas.per.subject`: int, low importance, at least 1.
   *
   * @default - `1000`
   */
  readonly maxSchemasPerSubject?: number;

  /**
   * Whether schemas are brought into one form before they are registered.
   *
   * `normalize.schemas`: boolean.
   *
   * @default - `false`
   */
  readonly normalizeSchemas?: boolean;

  /**
   * The proxy on the way to the registry.
   *
   * `proxy.host`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * The port of the proxy on the way to the registry.
   *
   * `proxy.port`: int, low importance.
   *
   * @default - `-1`
   */
  readonly proxyPort?: number;

  /**
   * The actions that may follow the rules of a schema.
   *
   * `rule.actions`: list, low importance.
   *
   * @default - not set
   */
  readonly ruleActions?: string[];

  /**
   * The names of what executes the rules of a schema.
   *
   * `rule.executors`: list, low importance.
   *
   * @default - not set
   */
  readonly ruleExecutors?: string[];

  /**
   * Whether classes that execute rules are found by the service loader of Java.
   *
   * `rule.service.loader.enable`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly ruleServiceLoaderEnable?: boolean;

  /**
   * The form in which schemas are fetched, such as resolved.
   *
   * `schema.format`: string, low importance.
   *
   * @default - not set
   */
  readonly schemaFormat?: string;

  /**
   * Whether schemas come from Java classes.
   *
   * `schema.reflection`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaReflection?: boolean;

  /**
   * The cipher suites for TLS, in the names of Java.
   *
   * `schema.registry.ssl.cipher.suites`: list, low importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslCipherSuites?: string[];

  /**
   * The versions of TLS that may be used.
   *
   * `schema.registry.ssl.enabled.protocols`: list.
   *
   * @default - `TLSv1.2,TLSv1.3`
   */
  readonly schemaRegistrySslEnabledProtocols?: string[];

  /**
   * How the name of the registry is compared with its certificate; empty turns that off.
   *
   * `schema.registry.ssl.endpoint.identification.algorithm`: string, low importance.
   *
   * @default - `https`
   */
  readonly schemaRegistrySslEndpointIdentificationAlgorithm?: string;

  /**
   * A class of your own that makes the TLS connections.
   *
   * `schema.registry.ssl.engine.factory.class`: class, low importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslEngineFactoryClass?: string;

  /**
   * The algorithm of the key manager of Java.
   *
   * `schema.registry.ssl.keymanager.algorithm`: string, low importance.
   *
   * @default - `SunX509`
   */
  readonly schemaRegistrySslKeymanagerAlgorithm?: string;

  /**
   * The password of the private key in the key store.
   *
   * `schema.registry.ssl.key.password`: password, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslKeyPassword?: IConnectorSecret;

  /**
   * The certificates of the client, as PEM.
   *
   * `schema.registry.ssl.keystore.certificate.chain`: password, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslKeystoreCertificateChain?: IConnectorSecret;

  /**
   * The private key of the client, as PEM.
   *
   * `schema.registry.ssl.keystore.key`: password, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslKeystoreKey?: IConnectorSecret;

  /**
   * The file with the key and the certificates of the client.
   *
   * `schema.registry.ssl.keystore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslKeystoreLocation?: string;

  /**
   * The password of the key store.
   *
   * `schema.registry.ssl.keystore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslKeystorePassword?: IConnectorSecret;

  /**
   * The format of the key store.
   *
   * `schema.registry.ssl.keystore.type`: string.
   *
   * @default - `JKS`
   */
  readonly schemaRegistrySslKeystoreType?: string;

  /**
   * The version of TLS that is preferred.
   *
   * `schema.registry.ssl.protocol`: string.
   *
   * @default - `TLSv1.3`
   */
  readonly schemaRegistrySslProtocol?: string;

  /**
   * The provider of Java for TLS.
   *
   * `schema.registry.ssl.provider`: string.
   *
   * @default - not set
   */
  readonly schemaRegistrySslProvider?: string;

  /**
   * The source of random numbers of Java.
   *
   * `schema.registry.ssl.secure.random.implementation`: string, low importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslSecureRandomImplementation?: string;

  /**
   * The algorithm of the trust manager of Java.
   *
   * `schema.registry.ssl.trustmanager.algorithm`: string, low importance.
   *
   * @default - `PKIX`
   */
  readonly schemaRegistrySslTrustmanagerAlgorithm?: string;

  /**
   * The certificates that are trusted, as PEM.
   *
   * `schema.registry.ssl.truststore.certificates`: password, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslTruststoreCertificates?: IConnectorSecret;

  /**
   * The file with the certificates that are trusted.
   *
   * `schema.registry.ssl.truststore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslTruststoreLocation?: string;

  /**
   * The password of the trust store.
   *
   * `schema.registry.ssl.truststore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly schemaRegistrySslTruststorePassword?: IConnectorSecret;

  /**
   * The format of the trust store.
   *
   * `schema.registry.ssl.truststore.type`: string.
   *
   * @default - `JKS`
   */
  readonly schemaRegistrySslTruststoreType?: string;

  /**
   * How many conversions of schemas are kept in memory.
   *
   * `schemas.cache.config`: int, low importance.
   *
   * @default - `1000`
   */
  readonly schemasCacheConfig?: number;

  /**
   * Whether names that Avro does not allow are changed to ones that it does.
   *
   * `scrub.invalid.names`: boolean.
   *
   * @default - `false`
   */
  readonly scrubInvalidNames?: boolean;

  /**
   * The Java class of keys.
   *
   * `specific.avro.key.type`: class.
   *
   * @default - not set
   */
  readonly specificAvroKeyType?: string;

  /**
   * Whether records are read into generated Java classes.
   *
   * `specific.avro.reader`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly specificAvroReader?: boolean;

  /**
   * The Java class of values.
   *
   * `specific.avro.value.type`: class.
   *
   * @default - not set
   */
  readonly specificAvroValueType?: string;

  /**
   * Whether records are written with the latest schema of the subject instead of their own.
   *
   * `use.latest.version`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly useLatestVersion?: boolean;

  /**
   * Whether records are written with the latest schema that has these metadata: `name=value`.
   *
   * `use.latest.with.metadata`: string, low importance.
   *
   * @default - not set
   */
  readonly useLatestWithMetadata?: string;

  /**
   * The ID of the schema with which records are written; -1 uses their own.
   *
   * `use.schema.id`: int, low importance.
   *
   * @default - `-1`
   */
  readonly useSchemaId?: number;

  /**
   * The class that names the subjects of values.
   *
   * `value.subject.name.strategy`: class.
   *
   * @default - `io.confluent.kafka.serializers.subject.TopicNameStrategy`
   */
  readonly valueSubjectNameStrategy?: string;
}
