// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { ConfluentElasticsearchSinkBehaviorOnMalformedDocuments, ConfluentElasticsearchSinkBehaviorOnNullValues, ConfluentElasticsearchSinkExternalResourceUsage, ConfluentElasticsearchSinkSecurityProtocol, ConfluentElasticsearchSinkWriteMethod } from './confluent-elasticsearch-sink-values';
import type { IConnectorSecret } from '../connector-secret';
import type { OptionalDuration } from '../optional-duration';
import type { OptionalSize } from '../optional-size';

/**
 * Options of `io.confluent.connect.elasticsearch.ElasticsearchSinkConnector`.
 *
 * Writes records as documents of indexes of Elasticsearch. Read from version 15.1.3.
 *
 * @see https://docs.confluent.io/kafka-connectors/elasticsearch/current/configuration_options.html
 */
export interface ConfluentElasticsearchSinkOptions {
  /**
   * The greatest number of records in one batch.
   *
   * `batch.size`: int, 1 to 1000000.
   *
   * @default - `2000`
   */
  readonly batchSize?: number;

  /**
   * What happens with a document that cannot be indexed.
   *
   * `behavior.on.malformed.documents`: string, low importance.
   *
   * @default - `FAIL`
   */
  readonly behaviorOnMalformedDocuments?: ConfluentElasticsearchSinkBehaviorOnMalformedDocuments;

  /**
   * What happens with a record without a value.
   *
   * `behavior.on.null.values`: string, low importance.
   *
   * @default - `FAIL`
   */
  readonly behaviorOnNullValues?: ConfluentElasticsearchSinkBehaviorOnNullValues;

  /**
   * The greatest size of one request.
   *
   * `bulk.size.bytes`: long, low importance, -1 to 2147483647.
   *
   * @default - `5242880 bytes`
   */
  readonly bulkSizeBytes?: OptionalSize;

  /**
   * Whether maps become objects instead of lists of pairs.
   *
   * `compact.map.entries`: boolean, low importance.
   *
   * @default - `true`
   */
  readonly compactMapEntries?: boolean;

  /**
   * Whether requests are compressed.
   *
   * `connection.compression`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly connectionCompression?: boolean;

  /**
   * The password of the user.
   *
   * `connection.password`: password.
   *
   * @default - not set
   */
  readonly connectionPassword?: IConnectorSecret;

  /**
   * How long a connection may take.
   *
   * `connection.timeout.ms`: int, low importance, 0 to 43200000.
   *
   * @default - `1000 ms`
   */
  readonly connectionTimeoutMs?: Duration;

  /**
   * The address of the server.
   *
   * `connection.url`: list, high importance, required.
   *
   * @default - none
   */
  readonly connectionUrl?: string[];

  /**
   * The user.
   *
   * `connection.username`: string.
   *
   * @default - not set
   */
  readonly connectionUsername?: string;

  /**
   * The dataset of the data stream.
   *
   * `data.stream.dataset`: string, low importance.
   *
   * @default - not set
   */
  readonly dataStreamDataset?: string;

  /**
   * The namespace of the data stream.
   *
   * `data.stream.namespace`: string, low importance.
   *
   * @default - `${topic}`
   */
  readonly dataStreamNamespace?: string;

  /**
   * The field with the time of a document of a data stream.
   *
   * `data.stream.timestamp.field`: list, low importance.
   *
   * @default - not set
   */
  readonly dataStreamTimestampField?: string[];

  /**
   * The type of the data stream: logs or metrics.
   *
   * `data.stream.type`: string, low importance.
   *
   * @default - `NONE`
   */
  readonly dataStreamType?: string;

  /**
   * Whether records that cannot be converted are dropped.
   *
   * `drop.invalid.message`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly dropInvalidMessage?: boolean;

  /**
   * Whether documents go to indexes, data streams or aliases that exist.
   *
   * `external.resource.usage`: string, high importance.
   *
   * @default - `DISABLED`
   */
  readonly externalResourceUsage?: ConfluentElasticsearchSinkExternalResourceUsage;

  /**
   * The header with the version of a document.
   *
   * `external.version.header`: string, low importance.
   *
   * @default - not set
   */
  readonly externalVersionHeader?: string;

  /**
   * Whether the sink waits for each request.
   *
   * `flush.synchronously`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly flushSynchronously?: boolean;

  /**
   * How long a flush may take.
   *
   * `flush.timeout.ms`: long, low importance, 1000 to 604800000.
   *
   * @default - `180000 ms`
   */
  readonly flushTimeoutMs?: Duration;

  /**
   * The cipher suites that may be agreed on.
   *
   * `elastic.https.ssl.cipher.suites`: list, low importance.
   *
   * @default - not set
   */
  readonly httpsSslCipherSuites?: string[];

  /**
   * The versions of TLS that may be agreed on.
   *
   * `elastic.https.ssl.enabled.protocols`: list.
   *
   * @default - `TLSv1.2,TLSv1.3`
   */
  readonly httpsSslEnabledProtocols?: string[];

  /**
   * How the name of the server is compared with its certificate.
   *
   * `elastic.https.ssl.endpoint.identification.algorithm`: string, low importance.
   *
   * @default - `https`
   */
  readonly httpsSslEndpointIdentificationAlgorithm?: string;

  /**
   * The class that makes the TLS engine.
   *
   * `elastic.https.ssl.engine.factory.class`: class, low importance.
   *
   * @default - not set
   */
  readonly httpsSslEngineFactoryClass?: string;

  /**
   * The algorithm of Java's key manager.
   *
   * `elastic.https.ssl.keymanager.algorithm`: string, low importance.
   *
   * @default - `SunX509`
   */
  readonly httpsSslKeymanagerAlgorithm?: string;

  /**
   * The password of the private key.
   *
   * `elastic.https.ssl.key.password`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeyPassword?: IConnectorSecret;

  /**
   * The client's certificates in PEM.
   *
   * `elastic.https.ssl.keystore.certificate.chain`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystoreCertificateChain?: IConnectorSecret;

  /**
   * The client's private key in PEM.
   *
   * `elastic.https.ssl.keystore.key`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystoreKey?: IConnectorSecret;

  /**
   * The file with the client's key and certificates.
   *
   * `elastic.https.ssl.keystore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystoreLocation?: string;

  /**
   * The password of the file with the client's key and certificates.
   *
   * `elastic.https.ssl.keystore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslKeystorePassword?: IConnectorSecret;

  /**
   * The format of the file with the client's key and certificates.
   *
   * `elastic.https.ssl.keystore.type`: string.
   *
   * @default - `JKS`
   */
  readonly httpsSslKeystoreType?: string;

  /**
   * The version of TLS that is asked for.
   *
   * `elastic.https.ssl.protocol`: string.
   *
   * @default - `TLSv1.3`
   */
  readonly httpsSslProtocol?: string;

  /**
   * The Java security provider for TLS.
   *
   * `elastic.https.ssl.provider`: string.
   *
   * @default - not set
   */
  readonly httpsSslProvider?: string;

  /**
   * The source of random numbers for TLS.
   *
   * `elastic.https.ssl.secure.random.implementation`: string, low importance.
   *
   * @default - not set
   */
  readonly httpsSslSecureRandomImplementation?: string;

  /**
   * The algorithm of Java's trust manager.
   *
   * `elastic.https.ssl.trustmanager.algorithm`: string, low importance.
   *
   * @default - `PKIX`
   */
  readonly httpsSslTrustmanagerAlgorithm?: string;

  /**
   * Trusted certificates in PEM.
   *
   * `elastic.https.ssl.truststore.certificates`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslTruststoreCertificates?: IConnectorSecret;

  /**
   * The file with trusted certificates.
   *
   * `elastic.https.ssl.truststore.location`: string, high importance.
   *
   * @default - not set
   */
  readonly httpsSslTruststoreLocation?: string;

  /**
   * The password of the file with trusted certificates.
   *
   * `elastic.https.ssl.truststore.password`: password, high importance.
   *
   * @default - not set
   */
  readonly httpsSslTruststorePassword?: IConnectorSecret;

  /**
   * The format of the file with trusted certificates.
   *
   * `elastic.https.ssl.truststore.type`: string.
   *
   * @default - `JKS`
   */
  readonly httpsSslTruststoreType?: string;

  /**
   * The file with the Kerberos key.
   *
   * `kerberos.keytab.path`: string, low importance.
   *
   * @default - not set
   */
  readonly kerberosKeytabPath?: string;

  /**
   * The Kerberos user.
   *
   * `kerberos.user.principal`: string, low importance.
   *
   * @default - not set
   */
  readonly kerberosUserPrincipal?: string;

  /**
   * Whether keys are ignored, and IDs derived from the topic, partition and offset.
   *
   * `key.ignore`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly keyIgnore?: boolean;

  /**
   * How long is waited for a full batch.
   *
   * `linger.ms`: long, low importance, 0 to 604800000.
   *
   * @default - `1 ms`
   */
  readonly lingerMs?: Duration;

  /**
   * The greatest number of records that wait in memory.
   *
   * `max.buffered.records`: int, low importance, 1 to 2147483647.
   *
   * @default - `20000`
   */
  readonly maxBufferedRecords?: number;

  /**
   * How long an idle connection is kept.
   *
   * `max.connection.idle.time.ms`: int, low importance, -1 to 86400000.
   *
   * @default - `60000 ms`
   */
  readonly maxConnectionIdleTimeMs?: OptionalDuration;

  /**
   * The greatest number of mappings of topics.
   *
   * `max.external.resource.mappings`: int, at least 1.
   *
   * @default - `15`
   */
  readonly maxExternalResourceMappings?: number;

  /**
   * The greatest number of requests at once.
   *
   * `max.in.flight.requests`: int, 1 to 1000.
   *
   * @default - `5`
   */
  readonly maxInFlightRequests?: number;

  /**
   * How often what failed is tried again.
   *
   * `max.retries`: int, low importance, 0 to 2147483647.
   *
   * @default - `5`
   */
  readonly maxRetries?: number;

  /**
   * The host of the proxy.
   *
   * `proxy.host`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * The password for the proxy.
   *
   * `proxy.password`: password, low importance.
   *
   * @default - not set
   */
  readonly proxyPassword?: IConnectorSecret;

  /**
   * The port of the proxy.
   *
   * `proxy.port`: int, low importance, 1 to 65535.
   *
   * @default - `8080`
   */
  readonly proxyPort?: number;

  /**
   * The user for the proxy.
   *
   * `proxy.username`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyUsername?: string;

  /**
   * How long an answer may take.
   *
   * `read.timeout.ms`: int, low importance, 0 to 604800000.
   *
   * @default - `3000 ms`
   */
  readonly readTimeoutMs?: Duration;

  /**
   * The pause before what failed is tried again.
   *
   * `retry.backoff.ms`: long, low importance, 0 to 86400000.
   *
   * @default - `100 ms`
   */
  readonly retryBackoffMs?: Duration;

  /**
   * Whether the schema of records is ignored when the mapping is created.
   *
   * `schema.ignore`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly schemaIgnore?: boolean;

  /**
   * Whether the connection uses TLS.
   *
   * `elastic.security.protocol`: string.
   *
   * @default - `PLAINTEXT`
   */
  readonly securityProtocol?: ConfluentElasticsearchSinkSecurityProtocol;

  /**
   * The topics whose keys are ignored.
   *
   * `topic.key.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicKeyIgnore?: string[];

  /**
   * The topics whose schemas are ignored.
   *
   * `topic.schema.ignore`: list, low importance.
   *
   * @default - not set
   */
  readonly topicSchemaIgnore?: string[];

  /**
   * Topics with their indexes, data streams or aliases, `topic:index`.
   *
   * `topic.to.external.resource.mapping`: list, high importance.
   *
   * @default - not set
   */
  readonly topicToExternalResourceMapping?: string[];

  /**
   * Whether Elasticsearch makes the ids.
   *
   * `use.autogenerated.ids`: boolean.
   *
   * @default - `false`
   */
  readonly useAutogeneratedIds?: boolean;

  /**
   * Whether documents are replaced or changed.
   *
   * `write.method`: string, low importance.
   *
   * @default - `INSERT`
   */
  readonly writeMethod?: ConfluentElasticsearchSinkWriteMethod;
}
