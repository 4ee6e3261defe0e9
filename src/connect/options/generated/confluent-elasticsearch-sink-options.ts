// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentElasticsearchSinkBehaviorOnMalformedDocuments, ConfluentElasticsearchSinkBehaviorOnNullValues, ConfluentElasticsearchSinkExternalResourceUsage, ConfluentElasticsearchSinkSecurityProtocol, ConfluentElasticsearchSinkWriteMethod } from './confluent-elasticsearch-sink-values';
import type { IConnectorSecret } from '../connector-secret';
import type { OptionalDuration } from '../optional-duration';
import type { OptionalSize } from '../optional-size';

/**
 * Options of `io.confluent.connect.elasticsearch.ElasticsearchSinkConnector`.
 *
 * Read from version 15.1.3.
 *
 * @see https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html
 */
export interface ConfluentElasticsearchSinkOptions {
  /**
   * `batch.size`: int, 1 to 1000000.
   *
   * @default - `2000`
   */
  readonly batchSize?: number;

  /**
   * `behavior.on.malformed.documents`: string, low importance.
   *
   * @default - `FAIL`
   */
  readonly behaviorOnMalformedDocuments?: ConfluentElasticsearchSinkBehaviorOnMalformedDocuments;

  /**
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `FAIL`
   */
  readonly behaviorOnNullValues?: ConfluentElasticsearchSinkBehaviorOnNullValues;

  /**
   * `bulk.size.bytes`: long, low importance, -1 to 2147483647.
   *
   * @default - `5242880` bytes
   */
  readonly bulkSizeBytes?: OptionalSize;

  /**
   * `compact.map.entries`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly compactMapEntries?: boolean;

  /**
   * `connection.compression`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly connectionCompression?: boolean;

  /**
   * `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * `connection.timeout.ms`: int, low importance, 0 to 43200000.
   *
   * @default - `1000` ms
   */
  readonly connectionTimeoutMs?: Duration;

  /**
   * `connection.url`: list, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string[];

  /**
   * `connection.username`: string.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * `data.stream.dataset`: string, low importance.
   *
   * @default - not set
   */
  readonly dataStreamDataset?: string;

  /**
   * `data.stream.namespace`: string, low importance.
   *
   * @default - `${topic}`
   */
  readonly dataStreamNamespace?: string;

  /**
   * `data.stream.timestamp.field`: list, low importance.
   *
   * @default - not set
   */
  readonly dataStreamTimestampField?: string[];

  /**
   * `data.stream.type`: string, low importance.
   *
   * @default - `NONE`
   */
  readonly dataStreamType?: string;

  /**
   * `drop.invalid.message`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dropInvalidMessage?: boolean;

  /**
   * `external.resource.usage`: string, high importance.
   *
   * @default - `DISABLED`
   */
  readonly externalResourceUsage?: ConfluentElasticsearchSinkExternalResourceUsage;

  /**
   * `external.version.header`: string, low importance.
   *
   * @default - not set
   */
  readonly externalVersionHeader?: string;

  /**
   * `flush.synchronously`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly flushSynchronously?: boolean;

  /**
   * `flush.timeout.ms`: long, low importance, 1000 to 604800000.
   *
   * @default - `180000` ms
   */
  readonly flushTimeoutMs?: Duration;

  /**
   * `elastic.https.ssl.cipher.suites`: list, low importance.
   *
   * @default - not set
   */
  readonly httpsSslCipherSuites?: string[];

  /**
   * `elastic.https.ssl.enabled.protocols`: list.
   *
   * @default - `TLSv1.2,TLSv1.3`
   */
  readonly httpsSslEnabledProtocols?: string[];

  /**
   * `elastic.https.ssl.endpoint.identification.algorithm`: string, low importance.
   *
   * @default - `https`
   */
  readonly httpsSslEndpointIdentificationAlgorithm?: string;

  /**
   * `elastic.https.ssl.engine.factory.class`: class, low importance.
   *
   * @default - not set
   */
  readonly httpsSslEngineFactoryClass?: string;

  /**
   * `elastic.https.ssl.keymanager.algorithm`: string, low importance.
   *
   * @default - `SunX509`
   */
  readonly httpsSslKeymanagerAlgorithm?: string;

  /**
   * `elastic.https.ssl.key.password`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeyPassword?: IConnectorSecret;

  /**
   * `elastic.https.ssl.keystore.certificate.chain`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystoreCertificateChain?: IConnectorSecret;

  /**
   * `elastic.https.ssl.keystore.key`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystoreKey?: IConnectorSecret;

  /**
   * `elastic.https.ssl.keystore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystoreLocation?: string;

  /**
   * `elastic.https.ssl.keystore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystorePassword?: IConnectorSecret;

  /**
   * `elastic.https.ssl.keystore.type`: string.
   *
   * @default - `JKS`
   */
  readonly httpsSslKeystoreType?: string;

  /**
   * `elastic.https.ssl.protocol`: string.
   *
   * @default - `TLSv1.3`
   */
  readonly httpsSslProtocol?: string;

  /**
   * `elastic.https.ssl.provider`: string.
   *
   * @default - not set
   */
  readonly httpsSslProvider?: string;

  /**
   * `elastic.https.ssl.secure.random.implementation`: string, low importance.
   *
   * @default - not set
   */
  readonly httpsSslSecureRandomImplementation?: string;

  /**
   * `elastic.https.ssl.trustmanager.algorithm`: string, low importance.
   *
   * @default - `PKIX`
   */
  readonly httpsSslTrustmanagerAlgorithm?: string;

  /**
   * `elastic.https.ssl.truststore.certificates`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslTruststoreCertificates?: IConnectorSecret;

  /**
   * `elastic.https.ssl.truststore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly httpsSslTruststoreLocation?: string;

  /**
   * `elastic.https.ssl.truststore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslTruststorePassword?: IConnectorSecret;

  /**
   * `elastic.https.ssl.truststore.type`: string.
   *
   * @default - `JKS`
   */
  readonly httpsSslTruststoreType?: string;

  /**
   * `kerberos.keytab.path`: string, low importance.
   *
   * @default - not set
   */
  readonly kerberosKeytabPath?: string;

  /**
   * `kerberos.user.principal`: string, low importance.
   *
   * @default - not set
   */
  readonly kerberosUserPrincipal?: string;

  /**
   * `key.ignore`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly keyIgnore?: boolean;

  /**
   * `linger.ms`: long, low importance, 0 to 604800000.
   *
   * @default - `1` ms
   */
  readonly lingerMs?: Duration;

  /**
   * `max.buffered.records`: int, low importance, 1 to 2147483647.
   *
   * @default - `20000`
   */
  readonly maxBufferedRecords?: number;

  /**
   * `max.connection.idle.time.ms`: int, low importance, -1 to 86400000.
   *
   * @default - `60000` ms
   */
  readonly maxConnectionIdleTimeMs?: OptionalDuration;

  /**
   * `max.external.resource.mappings`: int, at least 1.
   *
   * @default - `15`
   */
  readonly maxExternalResourceMappings?: number;

  /**
   * `max.in.flight.requests`: int, 1 to 1000.
   *
   * @default - `5`
   */
  readonly maxInFlightRequests?: number;

  /**
   * `max.retries`: int, low importance, 0 to 2147483647.
   *
   * @default - `5`
   */
  readonly maxRetries?: number;

  /**
   * `proxy.host`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * `proxy.password`: password, low importance.
   *
   * @default - not set
   */
  readonly proxyPassword?: IConnectorSecret;

  /**
   * `proxy.port`: int, low importance, 1 to 65535.
   *
   * @default - `8080`
   */
  readonly proxyPort?: number;

  /**
   * `proxy.username`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyUsername?: string;

  /**
   * `read.timeout.ms`: int, low importance, 0 to 604800000.
   *
   * @default - `3000` ms
   */
  readonly readTimeoutMs?: Duration;

  /**
   * `retry.backoff.ms`: long, low importance, 0 to 86400000.
   *
   * @default - `100` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * `schema.ignore`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaIgnore?: boolean;

  /**
   * `elastic.security.protocol`: string.
   *
   * @default - `PLAINTEXT`
   */
  readonly securityProtocol?: ConfluentElasticsearchSinkSecurityProtocol;

  /**
   * `topic.key.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicKeyIgnore?: string[];

  /**
   * `topic.schema.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicSchemaIgnore?: string[];

  /**
   * `topic.to.external.resource.mapping`: list, high importance.
   *
   * @default - not set
   */
  readonly topicToExternalResourceMapping?: string[];

  /**
   * `use.autogenerated.ids`: boolean.
   *
   * @default - `false`
   */
  readonly useAutogeneratedIds?: boolean;

  /**
   * `write.method`: string, low importance.
   *
   * @default - `INSERT`
   */
  readonly writeMethod?: ConfluentElasticsearchSinkWriteMethod;
}
