// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { Duration } from 'aws-cdk-lib';
import type { AivenHttpSinkAuthorizationType, AivenHttpSinkOauth2ClientAuthorizationMode } from './aiven-http-sink-values';
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options of `io.aiven.kafka.connect.http.HttpSinkConnector`.
 *
 * Sends records to an HTTP address. Read from version 0.9.0.
 *
 * @see https://github.com/Aiven-Open/http-connector-for-apache-kafka
 */
export interface AivenHttpSinkOptions {
  /**
   * How requests are authorized.
   *
   * `http.authorization.type`: string, high importance, required.
   *
   * @default - none
   */
  readonly authorizationType?: AivenHttpSinkAuthorizationType;

  /**
   * Whether a request holds several records.
   *
   * `batching.enabled`: boolean, high importance.
   *
   * @default - `false`
   */
  readonly batchingEnabled?: boolean;

  /**
   * The greatest number of records in one request.
   *
   * `batch.max.size`: int, 1 to 1000000.
   *
   * @default - `500`
   */
  readonly batchMaxSize?: number;

  /**
   * The text before the records of a request.
   *
   * `batch.prefix`: string, high importance.
   *
   * @default - not set
   */
  readonly batchPrefix?: string;

  /**
   * The text between the records of a request.
   *
   * `batch.separator`: string, high importance.
   *
   * @default - not set
   */
  readonly batchSeparator?: string;

  /**
   * The text after the records of a request.
   *
   * `batch.suffix`: string, high importance.
   *
   * @default - not set
   */
  readonly batchSuffix?: string;

  /**
   * Whether decimals are written as numbers or as the Base64 of their bytes.
   *
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
   * Further headers, `name:value`.
   *
   * `http.headers.additional`: list, low importance.
   *
   * @default - not set
   */
  readonly headersAdditional?: string[];

  /**
   * The header with which requests are authorized.
   *
   * `http.headers.authorization`: password.
   *
   * @default - not set
   */
  readonly headersAuthorization?: IConnectorSecret;

  /**
   * The type of the content.
   *
   * `http.headers.content.type`: string, low importance.
   *
   * @default - not set
   */
  readonly headersContentType?: string;

  /**
   * The pause before Kafka Connect hands failed records again.
   *
   * `kafka.retry.backoff.ms`: long, 0 to 86400000.
   *
   * @default - not set
   */
  readonly kafkaRetryBackoffMs?: Duration;

  /**
   * How often a failed request is sent again.
   *
   * `max.retries`: int, at least 0.
   *
   * @default - `1`
   */
  readonly maxRetries?: number;

  /**
   * The address at which access tokens are got.
   *
   * `oauth2.access.token.url`: string, high importance.
   *
   * @default - not set
   */
  readonly oauth2AccessTokenUrl?: string;

  /**
   * Where the request for a token holds id and secret.
   *
   * `oauth2.client.authorization.mode`: string.
   *
   * @default - `HEADER`
   */
  readonly oauth2ClientAuthorizationMode?: AivenHttpSinkOauth2ClientAuthorizationMode;

  /**
   * The client id.
   *
   * `oauth2.client.id`: string, high importance.
   *
   * @default - not set
   */
  readonly oauth2ClientId?: string;

  /**
   * The scope that is asked for.
   *
   * `oauth2.client.scope`: string, low importance.
   *
   * @default - not set
   */
  readonly oauth2ClientScope?: string;

  /**
   * The client secret.
   *
   * `oauth2.client.secret`: password, high importance.
   *
   * @default - not set
   */
  readonly oauth2ClientSecret?: IConnectorSecret;

  /**
   * The grant type.
   *
   * `oauth2.grant.type`: string, high importance.
   *
   * @default - `client_credentials`
   */
  readonly oauth2GrantType?: string;

  /**
   * The name of the client id in the request for a token.
   *
   * `oauth2.request.client.id.property`: string, high importance.
   *
   * @default - `client_id`
   */
  readonly oauth2RequestClientIdProperty?: string;

  /**
   * The name of the client secret in the request for a token.
   *
   * `oauth2.request.client.secret.property`: string, high importance.
   *
   * @default - `client_secret`
   */
  readonly oauth2RequestClientSecretProperty?: string;

  /**
   * The name of the grant type in the request for a token.
   *
   * `oauth2.request.grant.type.property`: string, high importance.
   *
   * @default - `grant_type`
   */
  readonly oauth2RequestGrantTypeProperty?: string;

  /**
   * The name of the token in the answer.
   *
   * `oauth2.response.token.property`: string, low importance.
   *
   * @default - `access_token`
   */
  readonly oauth2ResponseTokenProperty?: string;

  /**
   * The host of the proxy.
   *
   * `http.proxy.host`: string, low importance.
   *
   * @default - not set
   */
  readonly proxyHost?: string;

  /**
   * The port of the proxy.
   *
   * `http.proxy.port`: int, low importance, -1 to 65535.
   *
   * @default - `-1`
   */
  readonly proxyPort?: number;

  /**
   * The pause before a failed request is sent again.
   *
   * `retry.backoff.ms`: int, at least 0.
   *
   * @default - `3000 ms`
   */
  readonly retryBackoffMs?: Duration;

  /**
   * Whether certificates are not verified.
   *
   * `http.ssl.trust.all.certs`: boolean, low importance.
   *
   * @default - `false`
   */
  readonly sslTrustAllCerts?: boolean;

  /**
   * How long an answer may take.
   *
   * `http.timeout`: int, low importance, at least 1.
   *
   * @default - `30 s`
   */
  readonly timeout?: Duration;

  /**
   * The address.
   *
   * `http.url`: string, high importance, required.
   *
   * @default - none
   */
  readonly url?: string;
}
