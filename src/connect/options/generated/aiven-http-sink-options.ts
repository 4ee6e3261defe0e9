// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenHttpSinkAuthorizationType, AivenHttpSinkOauth2ClientAuthorizationMode } from './aiven-http-sink-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.aiven.kafka.connect.http.HttpSinkConnector`.
 *
 * Read from version 0.9.0.
 *
 * @see https://github.com/Aiven-Open/http-connector-for-apache-kafka
 */
export interface AivenHttpSinkOptions {
  /**
   * `http.authorization.type`: string, high importance, required.
   *
   * @default - none
   */
  readonly authorizationType?: AivenHttpSinkAuthorizationType;

  /**
   * `batching.enabled`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly batchingEnabled?: boolean;

  /**
   * `batch.max.size`: int, 1 to 1000000.
   *
   * @default - `500`
   */
  readonly batchMaxSize?: number;

  /**
   * `batch.prefix`: string, high importance.
   *
   * @default - not set
   */
  readonly batchPrefix?: string;

  /**
   * `batch.separator`: string, high importance.
   *
   * @default - not set
   */
  readonly batchSeparator?: string;

  /**
   * `batch.suffix`: string, high importance.
   *
   * @default - not set
   */
  readonly batchSuffix?: string;

  /**
   * `decimal.format`: string, low importance.
   *
   * @default - `BASE64`
   */
  readonly decimalFormat?: string;

  /**
   * Whether a record that cannot be handled is skipped, `all`, or ends the task, `none`.
   *
   * `errors.tolerance`: string, low importance.
   *
   * @default - not set
   */
  readonly errorsTolerance?: string;

  /**
   * `http.headers.additional`: list, low importance.
   *
   * @default - not set
   */
  readonly headersAdditional?: string[];

  /**
   * `http.headers.authorization`: password.
   *
   * @default - not set
   */
  readonly headersAuthorization?: IConnectorSecret;

  /**
   * `http.headers.content.type`: string, low importance.
   *
   * @default - not set
   */
  readonly headersContentType?: string;

  /**
   * `kafka.retry.backoff.ms`: long, 0 to 86400000.
   *
   * @default - not set
   */
  readonly kafkaRetryBackoffMs?: Duration;

  /**
   * `max.retries`: int, at least 0.
   *
   * @default - `1`
   */
  readonly maxRetries?: number;

  /**
   * `oauth2.access.token.url`: string, high importance.
   *
   * @default - not set
   */
  readonly oauth2AccessTokenUrl?: string;

  /**
   * `oauth2.client.authorization.mode`: string.
   *
   * @default - `HEADER`
   */
  readonly oauth2ClientAuthorizationMode?: AivenHttpSinkOauth2ClientAuthorizationMode;

  /**
   * `oauth2.client.id`: string, high importance.
   *
   * @default - not set
   */
  readonly oauth2ClientId?: string;

  /**
   * `oauth2.client.scope`: string, low importance.
   *
   * @default - not set
   */
  readonly oauth2ClientScope?: string;

  /**
   * `oauth2.client.secret`: password, high importance.
   *
   * @default - not set
   */
  readonly oauth2ClientSecret?: IConnectorSecret;

  /**
   * `oauth2.grant.type`: string, high importance.
   *
   * @default - `client_credentials`
   */
  readonly oauth2GrantType?: string;

  /**
   * `oauth2.request.client.id.property`: string, high importance.
   *
   * @default - `client_id`
   */
  readonly oauth2RequestClientIdProperty?: string;

  /**
   * `oauth2.request.client.secret.property`: string, high importance.
   *
   * @default - `client_secret`
   */
  readonly oauth2RequestClientSecretProperty?: string;

  /**
   * `oauth2.request.grant.type.property`: string, high importance.
   *
   * @default - `grant_type`
   */
  readonly oauth2RequestGrantTypeProperty?: string;

  /**
   * `oauth2.response.token.property`: string, low importance.
   *
   * @default - `access_token`
   */
  readonly oauth2ResponseTokenProperty?: string;

  /**
   * `http.proxy.host`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * `http.proxy.port`: int, low importance, -1 to 65535.
   *
   * @default - `-1`
   */
  readonly proxyPort?: number;

  /**
   * `retry.backoff.ms`: int, at least 0.
   *
   * @default - `3000` ms
   */
  readonly retryBackoffMs?: Duration;

  /**
   * `http.ssl.trust.all.certs`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly sslTrustAllCerts?: boolean;

  /**
   * `http.timeout`: int, low importance, at least 1.
   *
   * @default - `30` s
   */
  readonly timeout?: Duration;

  /**
   * `http.url`: string, high importance, required.
   *
   * @default - none
   */
  readonly url?: string;
}
