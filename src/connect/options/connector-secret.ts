/**
 * The type of typed options for secrets: a `ConnectorSecret`.
 *
 * An interface, because the options are a package of their own in Go, which may not import that of the secrets.
 */
export interface IConnectorSecret {
  /** The reference that replaces the secret in the configuration. */
  readonly reference: string;
}
