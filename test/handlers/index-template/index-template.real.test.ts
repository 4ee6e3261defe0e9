import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handler } from '../../../handlers/index-template';
import { IndexField } from '../../../src/connectors';
import { mappingOf } from '../../../src/connectors/opensearch/index-mapping';

// A real OpenSearch in a JVM takes the template of the very function that is deployed, and documents as the golden source writes them.
const EXTENSIONS = join(__dirname, '..', '..', '..', 'extensions');
const NODE = join(EXTENSIONS, 'opensearch-node', 'target');

jest.setTimeout(240_000);

describe('an index template in a real OpenSearch', () => {
  const directory = mkdtempSync(join(tmpdir(), 'opensearch-'));
  let node: ChildProcess;
  let endpoint: string;

  beforeAll(async () => {
    if (!existsSync(join(NODE, 'runtime'))) {
      expect(spawnSync('mvn', ['-q', '-f', join(EXTENSIONS, 'pom.xml'), '-Pe2e', '-pl', 'opensearch-node', 'package'], { encoding: 'utf8' }).status).toBe(0);
    }
    const jars = readdirSync(join(NODE, 'runtime'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.jar'));
    const classPath = [join(NODE, 'classes'), ...jars.map(jar => join(NODE, 'runtime', jar))].join(':');
    node = spawn('java', ['-Xmx512m', '-cp', classPath, 'io.github.cdkmskconnect.opensearch.node.OpenSearchNode', directory], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    endpoint = await new Promise<string>((resolve, reject) => {
      let output = '';
      node.on('exit', code => reject(new Error(`OpenSearch ended with ${code}: ${output}`)));
      node.stdout!.on('data', (chunk) => {
        output += chunk;
        const port = /PORT (\d+)/.exec(output);
        if (port) {
          resolve(`http://127.0.0.1:${port[1]}`);
        }
      });
    });
  });

  afterAll(async () => {
    const ended = new Promise(resolve => node.on('exit', resolve));
    node.stdin!.end();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  });

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
