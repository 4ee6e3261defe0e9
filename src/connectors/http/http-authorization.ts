import type { ConnectorSecret } from '../../connect';

/** Client credentials of OAuth 2.0. */
export interface HttpClientCredentials {
  /** The URL of the token endpoint. */
  readonly tokenUrl: string;
  /** The client ID. */
  readonly clientId: string;
  /** The client secret. */
  readonly clientSecret: ConnectorSecret;
  /**
   * The scope to request.
   *
   * @default - none
   */
  readonly scope?: string;
}

/** How requests are authorized. */
export class HttpAuthorization {
  /** No authorization. */
  public static none(): HttpAuthorization {
    return new HttpAuthorization({ 'http.authorization.type': 'none' }, {});
  }

  /**
   * With a static `Authorization` header, such as `Bearer …`.
   *
   * @param header the complete value of the header
   */
  public static header(header: ConnectorSecret): HttpAuthorization {
    return new HttpAuthorization({ 'http.authorization.type': 'static' }, { 'http.headers.authorization': header });
  }

  /**
   * With OAuth 2.0 access tokens, obtained with the client credentials grant.
   *
   * @param credentials the token endpoint and the client credentials
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
