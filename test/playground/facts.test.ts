import { Facts } from '../../playground/facts';
import { dataFile, dataFiles } from '../../playground/platform';

const CHUNKS: Record<string, unknown> = {
  start: { chunks: { 'catalog/facts/index': 'start', 'catalog/facts/a': 'one', 'catalog/facts/b': 'two', 'catalog/meanings/': 'two' }, files: { 'catalog/facts/index': 'the index' } },
  one: { 'catalog/facts/a': 'fact a' },
  two: { 'catalog/facts/b': 'fact b', 'catalog/meanings/': ['words'] },
};

let asked: string[];
let broken: string | undefined;
beforeEach(() => {
  asked = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async address => {
    const name = /([^/]+)\.json$/.exec(address as string)![1];
    asked.push(name);
    return new Response(JSON.stringify(CHUNKS[name]), { status: name === broken ? 503 : 200 });
  });
});
afterEach(() => jest.restoreAllMocks());

test('a chunk is fetched when a file of it is asked for, once', async () => {
  const facts = new Facts('/playground');
  expect(await facts.given(() => dataFile('catalog', 'facts', 'index'))).toBe('the index');
  expect(asked).toEqual(['start']);
  broken = 'one';
  await expect(facts.given(() => dataFile('catalog', 'facts', 'a'))).rejects.toThrow('/playground/one.json cannot be loaded: 503');
  broken = undefined;
  // what takes a missing file for unknown runs again, too
  const careless = () => {
    try {
      return [dataFile('catalog', 'facts', 'a'), ...dataFiles('catalog', 'meanings')];
    } catch {
      return 'unknown';
    }
  };
  expect(await facts.given(careless)).toEqual(['fact a', 'words']);
  expect(await facts.given(careless)).toEqual(['fact a', 'words']);
  expect(asked).toEqual(['start', 'one', 'one', 'two']);
});

test('a file that no chunk has is an error, and so is what goes wrong otherwise', async () => {
  const facts = new Facts('/playground');
  await expect(facts.given(() => dataFile('catalog', 'facts', 'c'))).rejects.toThrow('there is no data file catalog/facts/c');
  await expect(facts.given(() => { throw new Error('something else'); })).rejects.toThrow('something else');
});
