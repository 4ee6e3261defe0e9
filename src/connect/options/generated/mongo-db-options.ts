// Generated from the facts of the catalog by tools/catalog/generate-options.ts. Do not edit.
import type { IConnectorSecret } from '../connector-secret';

/**
 * Options that the connectors of MongoDB have in the same way.
 */
export interface MongoDbOptions {
  /**
   * The file with the client's key and certificates.
   *
   * `connection.ssl.keystore`: string.
   *
   * @default - not set
   */
  readonly connectionSslKeystore?: string;

  /**
   * The password of the file with the client's key and certificates.
   *
   * `connection.ssl.keystorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslKeystorePassword?: IConnectorSecret;

  /**
   * The file with trusted certificates.
   *
   * `connection.ssl.truststore`: string.
   *
   * @default - not set
   */
  readonly connectionSslTruststore?: string;

  /**
   * The password of the file with trusted certificates.
   *
   * `connection.ssl.truststorePassword`: password.
   *
   * @default - not set
   */
  readonly connectionSslTruststorePassword?: IConnectorSecret;

  /**
   * The connection string; give it in `secrets` where it holds a password.
   *
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
   * Whether commands that are deprecated are errors.
   *
   * `server.api.deprecation.errors`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiDeprecationErrors?: boolean;

  /**
   * Whether commands outside the stable API are errors.
   *
   * `server.api.strict`: boolean.
   *
   * @default - `false`
   */
  readonly serverApiStrict?: boolean;

  /**
   * The version of the stable API.
   *
   * `server.api.version`: string. Allowed: `1`.
   *
   * @default - not set
   */
  readonly serverApiVersion?: string;
}
