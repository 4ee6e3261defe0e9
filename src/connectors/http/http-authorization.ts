import type { ConnectorSecret } from '../../connect';

/** Client credentials of OAuth 2.0. */
export interface HttpClientCredentials {
  /** The address that issues tokens. */
  readonly tokenUrl: string;
  /** The id of the client. */
  readonly clientId: string;
  /** The secret of the client. */
  readonly clientSecret: ConnectorSecret;
  /**
   * The scope that is asked for.
   *
   * @default - none
   */
  readonly scope?: string;
}

/** How requests are authorized. */
export class HttpAuthorization {
  /** Not at all. */
  public static none(): HttpAuthorization {
    return new HttpAuthorization({ 'http.authorization.type': 'none' }, {});
  }

  /**
   * By one value of the header `Authorization`, such as `Bearer …`.
   *
   * @param header the whole value
   */
  public static header(header: ConnectorSecret): HttpAuthorization {
    return new HttpAuthorization({ 'http.authorization.type': 'static' }, { 'http.headers.authorization': header });
  }

  /**
   * By tokens of OAuth 2.0, for client credentials.
   *
   * @param credentials where tokens are had, and for what
   */
  public static clientCredentials(credentials: HttpClientCredentials): HttpAuthorization {
    const { tokenUrl, clientId, scope } = credentials;
    return new HttpAuthorization({
      'http.authorization.type': 'oauth2',
      'oauth2.access.token.url': tokenUrl,
      'oauth2.client.id': clientId,
      ...(scope !== undefined && { 'oauth2.client.scope': scope }),
    }, { 'oauth2.client.secret': credentials.clientSecret });
  }

  private constructor(
    /** @internal */
    public readonly _config: { readonly [key: string]: string },
    /** @internal */
    public readonly _secrets: { readonly [key: string]: ConnectorSecret },
  ) {}
}
