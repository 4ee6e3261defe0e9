import { setTimeout as sleep } from 'node:timers/promises';
import { pathPart } from '../shared/open-search';
import type { OpenSearch } from '../shared/open-search';
import { pauseAfter } from '../shared/patience';

export const SECURITY = '/_plugins/_security/api/';

/** How often a mapping is read and changed while others change it. */
const ROUNDS = 12;

/** Another change came between, or the mapping was deleted. A condition of a patch that does not hold is 400, as any bad request is. */
const CONFLICTS = [404, 409];

/** Who must be mapped, and who must not. */
export interface Change { readonly wanted: string[]; readonly unwanted: string[] }

/**
 * The mapping of one role of OpenSearch, which others change at the same time: it is read, changed on condition that it still is as it was read,
 * and read again. The security API has no version to name in a request; a patch that tests what it replaces does the same.
 */
export class Mapping {
  private readonly path: string;
  private readonly what: string;

  constructor(private readonly openSearch: OpenSearch, private readonly name: string) {
    this.path = `${SECURITY}rolesmapping/${pathPart(name)}`;
    this.what = `the mapping of the role ${name}`;
  }

  /** Makes it so, and returns when it was read so. */
  async change(change: Change): Promise<void> {
    let refused: string | undefined;
    for (let round = 1; round <= ROUNDS; round++) {
      const before = await this.read();
      const after = changed(before ?? [], change);
      if (before === undefined ? change.wanted.length === 0 : same(before, after)) {
        return;
      }
      if (before === undefined) {
        await this.write('PUT', { backend_roles: after }, [409]);
      } else {
        // refused twice, with nothing changed in between: that is not the condition of the patch
        const text = JSON.stringify(before);
        refused = await this.write('PATCH', patchOf(before, after), refused === text ? CONFLICTS : [...CONFLICTS, 400]) ? undefined : text;
      }
      // two that make a mapping at once both succeed; who came first reads that it is not there, and adds its own
      await sleep(pauseAfter(before === undefined ? 2 : 1));
    }
    throw new Error(`${this.what} was changed by others ${ROUNDS} times while this function changed it; deploy again, and see who else maps roles to it`);
  }

  /** Whether it was written, rather than changed by others meanwhile. */
  private async write(method: 'PATCH' | 'PUT', body: object, conflicts: number[]): Promise<boolean> {
    const { status } = await this.openSearch.request({ method, path: this.path, body: JSON.stringify(body), what: this.what, allowed: conflicts });
    return !conflicts.includes(status);
  }

  /** The roles of IAM that are mapped; nothing where there is no mapping. */
  private async read(): Promise<string[] | undefined> {
    const { status, text } = await this.openSearch.request({ method: 'GET', path: this.path, what: this.what, allowed: [404] });
    if (status === 404) {
      return undefined;
    }
    const mappings = JSON.parse(text) as { [role: string]: { readonly backend_roles?: string[] } | undefined };
    return mappings[this.name]?.backend_roles ?? [];
  }
}

/** An empty list is not there for a patch, so that it cannot be tested. */
function patchOf(before: string[], after: string[]): object[] {
  const path = '/backend_roles';
  return before.length === 0 ? [{ op: 'add', path, value: after }] : [{ op: 'test', path, value: before }, { op: 'replace', path, value: after }];
}

function changed(before: string[], { wanted, unwanted }: Change): string[] {
  return [...new Set([...before.filter(role => !unwanted.includes(role)), ...wanted])];
}

function same(one: string[], other: string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
