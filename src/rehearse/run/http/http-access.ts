type Config = { readonly [key: string]: string };

const LOGIN = { id: 'rehearsal', secret: 'rehearsal-secret' };
const HEADER = 'Bearer rehearsal-header';
const TOKEN = 'rehearsal-token';

/** A request as far as it proves who asks. */
export interface Asking {
  readonly authorization: string | undefined;
  readonly body: string;
}

/** How the connector proves who it is, and what a server of the rehearsal thinks of that. */
export class HttpAccess {
  private readonly kind: string;

  constructor(private readonly config: Config) {
    this.kind = (config['http.authorization.type'] ?? 'none').toLowerCase();
  }

  /** The login that the local server knows. */
  replacements(tokens: string): { readonly [key: string]: string } {
    switch (this.kind) {
      case 'static': return { 'http.headers.authorization': HEADER };
      case 'oauth2': return { 'oauth2.access.token.url': tokens, 'oauth2.client.id': LOGIN.id, 'oauth2.client.secret': LOGIN.secret };
      default: return {};
    }
  }

  /** What is wrong with a request; `undefined` where nothing is. */
  fault({ authorization }: Asking): string | undefined {
    const expected = { static: HEADER, oauth2: `Bearer ${TOKEN}` }[this.kind];
    return expected === undefined || authorization === expected ? undefined
      : authorization === undefined ? `it has no Authorization header, but http.authorization.type is ${this.kind}` : 'its Authorization header is not the configured one';
  }

  /** Answers who asks for a token; `undefined` where the login is not the one that was configured. */
  token({ authorization, body }: Asking): { readonly [property: string]: unknown } | undefined {
    const form = new URLSearchParams(body);
    const inForm = form.get(this.config['oauth2.request.client.id.property'] ?? 'client_id') === LOGIN.id
      && form.get(this.config['oauth2.request.client.secret.property'] ?? 'client_secret') === LOGIN.secret;
    const inHeader = authorization === `Basic ${Buffer.from(`${LOGIN.id}:${LOGIN.secret}`).toString('base64')}`;
    const right = this.kind === 'oauth2' && ((this.config['oauth2.client.authorization.mode'] ?? 'HEADER').toUpperCase() === 'URL' ? inForm : inHeader);
    return right ? { [this.config['oauth2.response.token.property'] ?? 'access_token']: TOKEN, token_type: 'Bearer', expires_in: 3600 } : undefined;
  }

  /** For people. */
  get proof(): string {
    return { static: 'with the configured Authorization header', oauth2: 'with a token of the configured login' }[this.kind] ?? 'without an Authorization header, as configured';
  }
}
