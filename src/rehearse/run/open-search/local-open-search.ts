import { RehearsalImpossible } from '../../impossible';
import type { RehearsalProcess } from '../../rehearsal-process';

const PAGE = 2000;

interface Page { readonly _scroll_id: string; readonly hits: { readonly hits: readonly Hit[] } }
interface Hit { readonly _id: string; readonly _source: unknown }

/** The one OpenSearch of a run, started when first needed. */
export class LocalOpenSearch {
  private node: Promise<string> | undefined;

  /** @param launch starts its process */
  constructor(private readonly launch: () => Promise<RehearsalProcess>) {}

  /** Starts it, and says where it is. */
  start(): Promise<string> {
    this.node ??= this.launch().then(async (process) => {
      const { url } = await process.request({ op: 'start' }).catch((error: Error) => {
        throw new RehearsalImpossible(`OpenSearch did not start: ${error.message}`);
      });
      return url as string;
    });
    return this.node;
  }

  /** All documents of an index by id; none where there is no such index. */
  async documents(index: string): Promise<Map<string, unknown>> {
    const documents = new Map<string, unknown>();
    if ((await this.ask('POST', `/${encodeURIComponent(index)}/_refresh`)).status === 404) {
      return documents;
    }
    let page = (await this.ask('POST', `/${encodeURIComponent(index)}/_search?scroll=1m`, { size: PAGE, sort: ['_doc'] })).body as Page;
    while (page.hits.hits.length > 0) {
      page.hits.hits.forEach(({ _id, _source }) => documents.set(_id, _source));
      page = (await this.ask('POST', '/_search/scroll', { scroll: '1m', scroll_id: page._scroll_id })).body as Page;
    }
    return documents;
  }

  /** The indexes that were written, without the node's own. */
  async indexes(): Promise<string[]> {
    const { body } = await this.ask('GET', '/_cat/indices?format=json&expand_wildcards=open');
    return (body as { index: string }[]).map(({ index }) => index).filter(index => !index.startsWith('.')).sort();
  }

  /** The types of an index's fields. */
  async fieldTypes(index: string): Promise<{ [field: string]: string }> {
    const { body } = await this.ask('GET', `/${encodeURIComponent(index)}/_mapping`);
    const { properties = {} } = (Object.values(body as object)[0] as { mappings: { properties?: { [field: string]: { type?: string } } } }).mappings;
    return Object.fromEntries(Object.entries(properties).map(([field, { type }]) => [field, type ?? 'object']));
  }

  private async ask(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }> {
    const response = await fetch(`${await this.start()}${path}`, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
    const answer = await response.json() as unknown;
    if (!response.ok && response.status !== 404) {
      throw new Error(`OpenSearch returned ${response.status} for ${method} ${path}: ${JSON.stringify(answer).slice(0, 300)}`);
    }
    return { status: response.status, body: answer };
  }
}
