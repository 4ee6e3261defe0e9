/**
 * What typed options take for a secret: a `ConnectorSecret`.
 *
 * An interface, because the options are a package of their own in Go, which may not import that of the secrets.
 */
export interface IConnectorSecret {
  /** What stands in the configuration in place of the secret. */
  readonly reference: string;
}
