import { handler } from '../../../handlers/index-template';
import { IndexField } from '../../../src/connectors';
import { mappingOf } from '../../../src/connectors/opensearch/index-mapping';
import { findJava } from '../../../src/rehearse/java';
import { openSearchClassPath } from '../../../src/rehearse/parts';
import { Session } from '../../../src/rehearse/session';

// A real OpenSearch in a JVM takes the template of the very function that is deployed, and documents as the golden source writes them.
jest.setTimeout(240_000);

describe('an index template in a real OpenSearch', () => {
  const session = new Session({ java: findJava(17), classPath: [], seconds: 90, keep: false });
  let endpoint: string;

  beforeAll(async () => {
    const node = await session.openSearch(await openSearchClassPath());
    ({ url: endpoint } = await node.request({ op: 'start' }) as { url: string });
  });

  afterAll(() => session.end());

  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${endpoint}${path}`, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    return await response.json() as any;
  };

  const handle = (event: object) => handler(event as Parameters<typeof handler>[0]);

  const properties = () => ({
    Endpoint: endpoint,
    TemplateName: 'fin',
    Authentication: 'anonymous',
    Template: JSON.stringify({
      index_patterns: ['fin.public.*'],
      priority: 200,
      template: { settings: { number_of_replicas: 0 }, mappings: mappingOf({ price: IndexField.decimal(4), day: IndexField.date(), ts: IndexField.timestamp() }) },
    }),
  });

  test('is taken', async () => {
    expect(await handle({ RequestType: 'Create', ResourceProperties: properties() })).toEqual({ PhysicalResourceId: 'fin' });
    expect((await call('GET', '/_index_template/fin')).index_templates[0].index_template.index_patterns).toEqual(['fin.public.*']);
  });

  test('keeps a text that looks like a date a text, so that the next one is taken too', async () => {
    for (const [id, note] of [['1', '2024-02-29'], ['2', 'no date at all'], ['3', 'x'.repeat(40_000)]]) {
      const answer = await call('PUT', `/fin.public.orders/_doc/${id}?refresh=true`, {
        id: Number(id), note, price: '12.3400', day: '2024-02-29Z', ts: '2024-02-29T13:14:15.123456Z', ratio: 0.5,
      });
      expect(answer.result).toBe('created');
    }
    const mapping = (await call('GET', '/fin.public.orders/_mapping'))['fin.public.orders'].mappings.properties;
    expect(Object.fromEntries(Object.entries<any>(mapping).map(([field, { type }]) => [field, type]))).toEqual({
      id: 'long', note: 'keyword', price: 'scaled_float', day: 'date', ts: 'date', ratio: 'double',
    });
  });

  test('lets decimals be summed and days and times be compared', async () => {
    const answer = await call('POST', '/fin.public.orders/_search', {
      size: 0,
      query: { range: { day: { gte: '2024-02-29', lte: '2024-02-29' } } },
      aggs: { total: { sum: { field: 'price' } }, latest: { max: { field: 'ts' } } },
    });
    expect(answer.hits.total.value).toBe(3);
    expect(answer.aggregations.total.value).toBeCloseTo(37.02, 6);
    expect(new Date(answer.aggregations.latest.value).toISOString()).toBe('2024-02-29T13:14:15.123Z');
  });

  test('that OpenSearch refuses fails with its reason', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    const wrong = { ...properties(), TemplateName: 'wrong', Template: JSON.stringify({ index_patterns: ['x'], template: { mappings: { properties: { a: { type: 'decimal' } } } } }) };
    await expect(handle({ RequestType: 'Create', ResourceProperties: wrong })).rejects.toThrow(/did not take the index template wrong: 400 .*decimal/);
  });

  test('stays when its resource is deleted', async () => {
    await handle({ RequestType: 'Delete', PhysicalResourceId: 'fin', ResourceProperties: properties() });
    expect((await call('GET', '/_index_template/fin')).index_templates).toHaveLength(1);
  });
});
