import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply, Seen } from '../support/stand-in';

interface RoleMapping { backend_roles: string[]; users: string[] }
type Operation = { op: string; path: string; value: string[] };

/**
 * Answers as the security plugin of OpenSearch does: 404 for a role that nobody is mapped to, JSON patches as a whole or not at all
 * (400 for a test that fails, empty lists are not there for them), and 409 when the index changed while it was written.
 */
export class SecurityApi {
  mapping: RoleMapping | undefined;
  /** What a change is answered instead, always or once each. */
  refusal: Reply | undefined;
  conflicts: number[] = [];
  /** What others do before a change arrives, once each. */
  beforeWrite: Array<() => void> = [];
  /** How many milliseconds an answer takes on its way. */
  delay: () => number;
  private version = 0;

  constructor(private readonly role: string) {
    this.delay = () => 0;
  }

  async answer(request: Seen): Promise<Reply> {
    if (!request.path.includes('/rolesmapping/')) {
      return { body: { status: 'OK' } };
    }
    await sleep(this.delay());
    const reply = request.method === 'GET' ? this.read() : await this.write(request);
    await sleep(this.delay());
    return reply;
  }

  private read(): Reply {
    return this.mapping ? { body: { [this.role]: { ...this.mapping, backend_roles: [...this.mapping.backend_roles] } } } : { status: 404, body: { status: 'NOT_FOUND' } };
  }

  private async write({ method, body }: Seen): Promise<Reply> {
    this.beforeWrite.shift()?.();
    const conflict = this.conflicts.shift();
    if (this.refusal || conflict) {
      return this.refusal ?? { status: conflict, body: { status: 'CONFLICT' } };
    }
    const { version } = this;
    const next = method === 'PUT' ? { users: [], ...JSON.parse(body) } as RoleMapping : this.patched(JSON.parse(body) as Operation[]);
    if (!next) {
      return this.mapping ? { status: 400, body: { reason: 'JSON patch' } } : { status: 404, body: { status: 'NOT_FOUND' } };
    }
    await sleep(this.delay() / 4);
    if (version !== this.version) {
      return { status: 409, body: { status: 'CONFLICT' } };
    }
    const status = this.mapping ? 200 : 201;
    this.mapping = next;
    this.version++;
    return { status, body: { status: status === 200 ? 'OK' : 'CREATED' } };
  }

  private patched(operations: Operation[]): RoleMapping | undefined {
    if (!this.mapping) {
      return undefined;
    }
    let roles = this.mapping.backend_roles.length > 0 ? [...this.mapping.backend_roles] : undefined;
    for (const { op, path, value } of operations) {
      const holds = op === 'add' || roles !== undefined && (op === 'replace' || op === 'test' && JSON.stringify(roles) === JSON.stringify(value));
      if (path !== '/backend_roles' || !holds) {
        return undefined;
      }
      roles = op === 'test' ? roles : value;
    }
    return { ...this.mapping, backend_roles: roles ?? [] };
  }
}
