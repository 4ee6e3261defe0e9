import type { SignedRequest } from '../signature';
import { signatureFault, WORKER_KEYS } from '../signature';

/** How the sink proves to OpenSearch who it is. */
export type Access =
  | { readonly kind: 'iam'; readonly region: string; readonly service: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'none' };

/** What the configuration of a sink asks for. */
export function accessOf(config: { readonly [key: string]: string }): Access {
  const region = config['aws.signing.region'];
  if (region !== undefined) {
    return { kind: 'iam', region, service: config['aws.signing.service'] ?? 'es' };
  }
  return config['connection.username'] === undefined ? { kind: 'none' } : { kind: 'basic', username: 'rehearsal', password: 'password-of-the-rehearsal' };
}

/** Why the domain would refuse a request. */
export function accessFault(request: SignedRequest, access: Access): string | undefined {
  switch (access.kind) {
    case 'none': return undefined;
    case 'iam': return signatureFault(request, { ...WORKER_KEYS, region: access.region, service: access.service });
    case 'basic': {
      const expected = `Basic ${Buffer.from(`${access.username}:${access.password}`).toString('base64')}`;
      const given = request.headers.authorization;
      return given === expected ? undefined : given === undefined ? 'the request carries no user name and password' : 'the user name or the password is wrong';
    }
  }
}
