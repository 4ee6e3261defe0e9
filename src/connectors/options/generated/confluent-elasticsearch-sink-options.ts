// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { ConfluentElasticsearchSinkBehaviorOnMalformedDocuments, ConfluentElasticsearchSinkBehaviorOnNullValues, ConfluentElasticsearchSinkElasticSecurityProtocol, ConfluentElasticsearchSinkExternalResourceUsage, ConfluentElasticsearchSinkWriteMethod } from './confluent-elasticsearch-sink-values';
import { ConnectorSecret } from '../../../connect';
import { OptionalDuration } from '../optional-duration';
import { OptionalSize } from '../optional-size';

/**
 * Options of `io.confluent.connect.elasticsearch.ElasticsearchSinkConnector`.
 *
 * Read from version 15.1.3.
 */
export interface ConfluentElasticsearchSinkOptions {
  /**
   * The option `batch.size`: int.
   *
   * @default - `2000`
   */
  readonly batchSize?: number;

  /**
   * The option `behavior.on.malformed.documents`: string.
   *
   * @default - `FAIL`
   */
  readonly behaviorOnMalformedDocuments?: ConfluentElasticsearchSinkBehaviorOnMalformedDocuments;

  /**
   * The option `behavior.on.null.values`: string.
   *
   * @default - `FAIL`
   */
  readonly behaviorOnNullValues?: ConfluentElasticsearchSinkBehaviorOnNullValues;

  /**
   * The option `bulk.size.bytes`: long.
   *
   * @default - `5242880` bytes
   */
  readonly bulkSizeBytes?: OptionalSize;

  /**
   * The option `compact.map.entries`: boolean.
   *
   * @default - `true`
   */
  readonly compactMapEntries?: boolean;

  /**
   * The option `connection.compression`: boolean.
   *
   * @default - `false`
   */
  readonly connectionCompression?: boolean;

  /**
   * The option `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: ConnectorSecret;

  /**
   * The option `connection.timeout.ms`: int.
   *
   * @default - `1000` ms
   */
  readonly connectionTimeoutMs?: Duration;

  /**
   * The option `connection.url`: list.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly connectionUrl?: string[];

  /**
   * The option `connection.username`: string.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * The option `data.stream.dataset`: string.
   *
   * @default - not set
   */
  readonly dataStreamDataset?: string;

  /**
   * The option `data.stream.namespace`: string.
   *
   * @default - `${topic}`
   */
  readonly dataStreamNamespace?: string;

  /**
   * The option `data.stream.timestamp.field`: list.
   *
   * @default - not set
   */
  readonly dataStreamTimestampField?: string[];

  /**
   * The option `data.stream.type`: string.
   *
   * @default - `NONE`
   */
  readonly dataStreamType?: string;

  /**
   * The option `drop.invalid.message`: boolean.
   *
   * @default - `false`
   */
  readonly dropInvalidMessage?: boolean;

  /**
   * The option `elastic.https.ssl.cipher.suites`: list.
   *
   * @default - not set
   */
  readonly elasticHttpsSslCipherSuites?: string[];

  /**
   * The option `elastic.https.ssl.enabled.protocols`: list.
   *
   * @default - `TLSv1.2,TLSv1.3`
   */
  readonly elasticHttpsSslEnabledProtocols?: string[];

  /**
   * The option `elastic.https.ssl.endpoint.identification.algorithm`: string.
   *
   * @default - `https`
   */
  readonly elasticHttpsSslEndpointIdentificationAlgorithm?: string;

  /**
   * The option `elastic.https.ssl.engine.factory.class`: class.
   *
   * @default - not set
   */
  readonly elasticHttpsSslEngineFactoryClass?: string;

  /**
   * The option `elastic.https.ssl.keymanager.algorithm`: string.
   *
   * @default - `SunX509`
   */
  readonly elasticHttpsSslKeymanagerAlgorithm?: string;

  /**
   * The option `elastic.https.ssl.key.password`: password.
   *
   * @default - not set
   */
  readonly elasticHttpsSslKeyPassword?: ConnectorSecret;

  /**
   * The option `elastic.https.ssl.keystore.certificate.chain`: password.
   *
   * @default - not set
   */
  readonly elasticHttpsSslKeystoreCertificateChain?: ConnectorSecret;

  /**
   * The option `elastic.https.ssl.keystore.key`: password.
   *
   * @default - not set
   */
  readonly elasticHttpsSslKeystoreKey?: ConnectorSecret;

  /**
   * The option `elastic.https.ssl.keystore.location`: string.
   *
   * @default - not set
   */
  readonly elasticHttpsSslKeystoreLocation?: string;

  /**
   * The option `elastic.https.ssl.keystore.password`: password.
   *
   * @default - not set
   */
  readonly elasticHttpsSslKeystorePassword?: ConnectorSecret;

  /**
   * The option `elastic.https.ssl.keystore.type`: string.
   *
   * @default - `JKS`
   */
  readonly elasticHttpsSslKeystoreType?: string;

  /**
   * The option `elastic.https.ssl.protocol`: string.
   *
   * @default - `TLSv1.3`
   */
  readonly elasticHttpsSslProtocol?: string;

  /**
   * The option `elastic.https.ssl.provider`: string.
   *
   * @default - not set
   */
  readonly elasticHttpsSslProvider?: string;

  /**
   * The option `elastic.https.ssl.secure.random.implementation`: string.
   *
   * @default - not set
   */
  readonly elasticHttpsSslSecureRandomImplementation?: string;

  /**
   * The option `elastic.https.ssl.trustmanager.algorithm`: string.
   *
   * @default - `PKIX`
   */
  readonly elasticHttpsSslTrustmanagerAlgorithm?: string;

  /**
   * The option `elastic.https.ssl.truststore.certificates`: password.
   *
   * @default - not set
   */
  readonly elasticHttpsSslTruststoreCertificates?: ConnectorSecret;

  /**
   * The option `elastic.https.ssl.truststore.location`: string.
   *
   * @default - not set
   */
  readonly elasticHttpsSslTruststoreLocation?: string;

  /**
   * The option `elastic.https.ssl.truststore.password`: password.
   *
   * @default - not set
   */
  readonly elasticHttpsSslTruststorePassword?: ConnectorSecret;

  /**
   * The option `elastic.https.ssl.truststore.type`: string.
   *
   * @default - `JKS`
   */
  readonly elasticHttpsSslTruststoreType?: string;

  /**
   * The option `elastic.security.protocol`: string.
   *
   * @default - `PLAINTEXT`
   */
  readonly elasticSecurityProtocol?: ConfluentElasticsearchSinkElasticSecurityProtocol;

  /**
   * The option `external.resource.usage`: string.
   *
   * @default - `DISABLED`
   */
  readonly externalResourceUsage?: ConfluentElasticsearchSinkExternalResourceUsage;

  /**
   * The option `external.version.header`: string.
   *
   * @default - not set
   */
  readonly externalVersionHeader?: string;

  /**
   * The option `flush.synchronously`: boolean.
   *
   * @default - `false`
   */
  readonly flushSynchronously?: boolean;

  /**
   * The option `flush.timeout.ms`: long.
   *
   * @default - `180000` ms
   */
  readonly flushTimeoutMs?: Duration;

  /**
   * The option `kerberos.keytab.path`: string.
   *
   * @default - not set
   */
  readonly kerberosKeytabPath?: string;

  /**
   * The option `kerberos.user.principal`: string.
   *
   * @default - not set
   */
  readonly kerberosUserPrincipal?: string;

  /**
   * The option `key.ignore`: boolean.
   *
   * @default - `false`
   */
  readonly keyIgnore?: boolean;

  /**
   * The option `linger.ms`: long.
   *
   * @default - `1` ms
   */
  readonly lingerMs?: Duration;

  /**
   * The option `max.buffered.records`: int.
   *
   * @default - `20000`
   */
  readonly maxBufferedRecords?: number;

  /**
   * The option `max.connection.idle.time.ms`: int.
   *
   * @default - `60000` ms
   */
  readonly maxConnectionIdleTimeMs?: OptionalDuration;

  /**
   * The option `max.external.resource.mappings`: int.
   *
   * @default - `15`
   */
  readonly maxExternalResourceMappings?: number;

  /**
   * The option `max.in.flight.requests`: int.
   *
   * @default - `5`
   */
  readonly maxInFlightRequests?: number;

  /**
   * The option `max.retries`: int.
   *
   * @default - `5`
   */
  readonly maxRetries?: number;

  /**
   * The option `proxy.host`: string.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * The option `proxy.password`: password.
   *
   * @default - not set
   */
  readonly proxyPassword?: ConnectorSecret;

  /**
   * The option `proxy.port`: int.
   *
   * @default - `8080`
   */
  readonly proxyPort?: number;

  /**
   * The option `proxy.username`: string.
   *
   * @default - not set
   */
  readonly proxyUsername?: string;

  /**
   * The option `read.timeout.ms`: int.
   *
   * @default - `3000` ms
   */
  readonly readTimeoutMs?: Duration;

  /**
   * The option `retry.backoff.ms`: long.
   *
   * @default - `100` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * The option `schema.ignore`: boolean.
   *
   * @default - `false`
   */
  readonly schemaIgnore?: boolean;

  /**
   * The option `topic.key.ignore`: list.
   *
   * @default - not set
   */
  readonly topicKeyIgnore?: string[];

  /**
   * The option `topic.schema.ignore`: list.
   *
   * @default - not set
   */
  readonly topicSchemaIgnore?: string[];

  /**
   * The option `topic.to.external.resource.mapping`: list.
   *
   * @default - not set
   */
  readonly topicToExternalResourceMapping?: string[];

  /**
   * The option `use.autogenerated.ids`: boolean.
   *
   * @default - `false`
   */
  readonly useAutogeneratedIds?: boolean;

  /**
   * The option `write.method`: string.
   *
   * @default - `INSERT`
   */
  readonly writeMethod?: ConfluentElasticsearchSinkWriteMethod;
}
