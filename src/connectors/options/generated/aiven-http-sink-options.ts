// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import { Duration } from 'aws-cdk-lib';
import { AivenHttpSinkHttpAuthorizationType, AivenHttpSinkOauth2ClientAuthorizationMode } from './aiven-http-sink-values';
import { ConnectorSecret } from '../../../connect';

/**
 * Options of `io.aiven.kafka.connect.http.HttpSinkConnector`.
 *
 * Read from version 0.9.0.
 */
export interface AivenHttpSinkOptions {
  /**
   * The option `batching.enabled`: boolean.
   *
   * @default - `false`
   */
  readonly batchingEnabled?: boolean;

  /**
   * The option `batch.max.size`: int.
   *
   * @default - `500`
   */
  readonly batchMaxSize?: number;

  /**
   * The option `batch.prefix`: string.
   *
   * @default - not set
   */
  readonly batchPrefix?: string;

  /**
   * The option `batch.separator`: string.
   *
   * @default - not set
   */
  readonly batchSeparator?: string;

  /**
   * The option `batch.suffix`: string.
   *
   * @default - not set
   */
  readonly batchSuffix?: string;

  /**
   * The option `decimal.format`: string.
   *
   * @default - `BASE64`
   */
  readonly decimalFormat?: string;

  /**
   * The option `errors.tolerance`: string.
   *
   * @default - not set
   */
  readonly errorsTolerance?: string;

  /**
   * The option `http.authorization.type`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly httpAuthorizationType?: AivenHttpSinkHttpAuthorizationType;

  /**
   * The option `http.headers.additional`: list.
   *
   * @default - not set
   */
  readonly httpHeadersAdditional?: string[];

  /**
   * The option `http.headers.authorization`: password.
   *
   * @default - not set
   */
  readonly httpHeadersAuthorization?: ConnectorSecret;

  /**
   * The option `http.headers.content.type`: string.
   *
   * @default - not set
   */
  readonly httpHeadersContentType?: string;

  /**
   * The option `http.proxy.host`: string.
   *
   * @default - not set
   */
  readonly httpProxyHost?: string;

  /**
   * The option `http.proxy.port`: int.
   *
   * @default - `-1`
   */
  readonly httpProxyPort?: number;

  /**
   * The option `http.ssl.trust.all.certs`: boolean.
   *
   * @default - `false`
   */
  readonly httpSslTrustAllCerts?: boolean;

  /**
   * The option `http.timeout`: int.
   *
   * @default - `30`
   */
  readonly httpTimeout?: number;

  /**
   * The option `http.url`: string.
   *
   * Required.
   *
   * @default - none, it must be set
   */
  readonly httpUrl?: string;

  /**
   * The option `kafka.retry.backoff.ms`: long.
   *
   * @default - not set
   */
  readonly kafkaRetryBackoffMs?: Duration;

  /**
   * The option `max.retries`: int.
   *
   * @default - `1`
   */
  readonly maxRetries?: number;

  /**
   * The option `oauth2.access.token.url`: string.
   *
   * @default - not set
   */
  readonly oauth2AccessTokenUrl?: string;

  /**
   * The option `oauth2.client.authorization.mode`: string.
   *
   * @default - `HEADER`
   */
  readonly oauth2ClientAuthorizationMode?: AivenHttpSinkOauth2ClientAuthorizationMode;

  /**
   * The option `oauth2.client.id`: string.
   *
   * @default - not set
   */
  readonly oauth2ClientId?: string;

  /**
   * The option `oauth2.client.scope`: string.
   *
   * @default - not set
   */
  readonly oauth2ClientScope?: string;

  /**
   * The option `oauth2.client.secret`: password.
   *
   * @default - not set
   */
  readonly oauth2ClientSecret?: ConnectorSecret;

  /**
   * The option `oauth2.grant.type`: string.
   *
   * @default - `client_credentials`
   */
  readonly oauth2GrantType?: string;

  /**
   * The option `oauth2.request.client.id.property`: string.
   *
   * @default - `client_id`
   */
  readonly oauth2RequestClientIdProperty?: string;

  /**
   * The option `oauth2.request.client.secret.property`: string.
   *
   * @default - `client_secret`
   */
  readonly oauth2RequestClientSecretProperty?: string;

  /**
   * The option `oauth2.request.grant.type.property`: string.
   *
   * @default - `grant_type`
   */
  readonly oauth2RequestGrantTypeProperty?: string;

  /**
   * The option `oauth2.response.token.property`: string.
   *
   * @default - `access_token`
   */
  readonly oauth2ResponseTokenProperty?: string;

  /**
   * The option `retry.backoff.ms`: int.
   *
   * @default - `3000` ms
   */
  readonly retryBackoffMs?: Duration;
}
