import { join } from 'node:path';
import { MAPS } from '../../corpus/maps';
import { compileErrors } from '../../support/compile-errors';
import { run } from '../run';

test('what is imported compiles in the strict mode, and nothing of it is unused', async () => {
  const sources = new Map<string, string>();
  for (const [index, [, map]] of MAPS.filter(([name]) => name.endsWith(' 1')).entries()) {
    const { out } = await run(['import', 'shop.json'], { 'shop.json': { name: 'shop', config: map } });
    sources.set(join(__dirname, `imported-${index}.ts`), out.replace("from 'cdk-msk-connect'", "from '../../../src'"));
  }
  expect(sources.size).toBeGreaterThanOrEqual(25);
  expect(compileErrors(sources, { noUnusedLocals: true })).toEqual([]);
}, 300_000);
