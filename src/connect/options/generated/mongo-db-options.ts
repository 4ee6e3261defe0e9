// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the connectors of MongoDB have in the same way.
 */
export interface MongoDbOptions {
  /**
   * `connection.ssl.keystore`: string.
   *
   * @default - not set
   */
  readonly connectionSslKeystore?: string;

  /**
   * `connection.ssl.keystorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslKeystorePassword?: IConnectorSecret;

  /**
   * `connection.ssl.truststore`: string.
   *
   * @default - not set
   */
  readonly connectionSslTruststore?: string;

  /**
   * `connection.ssl.truststorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslTruststorePassword?: IConnectorSecret;

  /**
   * `connection.uri`: password, high importance.
   *
   * @default - not set
   */
  readonly connectionUri?: IConnectorSecret;

  /**
   * Whether each failed operation is logged.
   *
   * `errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly errorsLogEnable?: boolean;

  /**
   * `mongo.errors.log.enable`: boolean.
   *
   * @default - `false`
   */
  readonly mongoErrorsLogEnable?: boolean;

  /**
   * `server.api.deprecation.errors`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiDeprecationErrors?: boolean;

  /**
   * `server.api.strict`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiStrict?: boolean;

  /**
   * `server.api.version`: string.
   *
   * Allowed: `1`.
   *
   * @default - not set
   */
  readonly serverApiVersion?: string;
}
