import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { knownOrigin } from '../../../src/plugins';
import { fetchOrigin } from '../../../src/plugins/fetch/fetch-origin';
import { SHORT_LIVED } from '../../support/short-lived-java';
import { generated, GRAMMARS } from './values';

const LIBS = join(__dirname, '..', '..', '..', 'rehearsal', 'target', 'libs', '*');
const JODA = { kind: 'maven', coordinates: 'joda-time:joda-time:2.12.7', sha256: '385282b005818cfaccdbe8bd2429811e7e641782f2b88932a6b8ff51d668f616' } as const;

test('what libraries refuse to parse is a problem, and nothing else is', async () => {
  const files = await Promise.all([JODA, ...['iceberg', 'mongodb', 'driver-mysql', 'driver-sqlserver'].map(id => knownOrigin(id)!)].map(origin => fetchOrigin(origin)));
  const jars = files.flat().map(({ path }) => path);
  const all = generated(12000);
  const said = execFileSync('java', [...SHORT_LIVED, '-cp', [LIBS, ...jars].join(':'), join(__dirname, 'Parse.java')], { input: all.map(each => JSON.stringify(each)).join('\n'), encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['pipe', 'pipe', 'ignore'] }).split('\n');
  const wrong = all.flatMap(({ kind, value }, index) => {
    const problem = GRAMMARS[kind].problem(value);
    return (problem !== undefined) === (said[index] !== '') ? [] : [`${kind} ${JSON.stringify(value)}: ${said[index] || 'accepted'} / ${problem ?? 'accepted'}`];
  });
  expect(wrong).toEqual([]);
  for (const kind of Object.keys(GRAMMARS)) {
    const refused = all.filter((each, index) => each.kind === kind && said[index] !== '').length;
    expect({ kind, both: refused > 100 && refused < 950 }).toEqual({ kind, both: true });
  }
});
