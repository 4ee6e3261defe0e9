import type { SignedRequest } from '../signature';

const ROLES = /^\/_plugins\/_security\/api\/(roles|rolesmapping)\/([^/?]+)$/;

interface Answer { readonly status: number; readonly body: object }
type Entry = { [field: string]: unknown };

/** The part of the security API by which roles are mapped: the node of a rehearsal has no security plugin, which is on no registry. */
export class SecurityApi {
  private readonly entries = new Map<string, Entry>();

  /** `undefined` where the request is none of this API. */
  answer({ method, target, body }: SignedRequest): Answer | undefined {
    const [, kind, encoded] = ROLES.exec(target.split('?')[0]) ?? [];
    if (kind === undefined) {
      return undefined;
    }
    const [name, key] = [decodeURIComponent(encoded), `${kind}/${encoded}`];
    const entry = this.entries.get(key);
    switch (method) {
      case 'GET': return entry ? { status: 200, body: { [name]: entry } } : { status: 404, body: { status: 'NOT_FOUND', message: `Resource '${name}' not found.` } };
      case 'PUT':
        this.entries.set(key, JSON.parse(body.toString()) as Entry);
        return { status: entry ? 200 : 201, body: { status: entry ? 'OK' : 'CREATED', message: `'${name}' ${entry ? 'updated' : 'created'}.` } };
      case 'PATCH': return entry ? this.patch(entry, JSON.parse(body.toString()) as Operation[]) : { status: 404, body: { status: 'NOT_FOUND' } };
      default: return { status: 405, body: { message: `${method} is not allowed` } };
    }
  }

  private patch(entry: Entry, operations: readonly Operation[]): Answer {
    if (operations.some(({ op, path, value }) => op === 'test' && JSON.stringify(entry[path.slice(1)]) !== JSON.stringify(value))) {
      return { status: 400, body: { status: 'BAD_REQUEST', message: 'the value is another one than the test says' } };
    }
    operations.filter(({ op }) => op !== 'test').forEach(({ path, value }) => {
      entry[path.slice(1)] = value;
    });
    return { status: 200, body: { status: 'OK' } };
  }
}

interface Operation { readonly op: string; readonly path: string; readonly value: unknown }
