import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
const { NEEDED, problemsOf } = require('../../tools/packed-content');

test('a package with all its parts is fine, whatever else is in its dependencies', () => {
  expect(problemsOf([...NEEDED, 'lib/cluster/alpha.js', 'node_modules/yaml/test/x.test.js', 'rehearsal/lock/other.json'])).toEqual([]);
});

test.each<[string, (files: string[]) => string[], string]>([
  ['the JAR of the rehearsal', files => files.filter(file => file !== 'rehearsal/dist/rehearsal.jar'), 'rehearsal/dist/rehearsal.jar is missing'],
  ['a function', files => files.filter(file => file !== 'lib/handlers/database-data-api/index.js'), 'lib/handlers/database-data-api/index.js is missing'],
  ['the list of licences of a function', files => files.filter(file => file !== 'lib/handlers/connector/THIRD-PARTY-LICENSES.txt'), 'lib/handlers/connector/THIRD-PARTY-LICENSES.txt is missing'],
])('without %s, nothing is published', (_what, change, problem) => {
  expect(problemsOf(change(NEEDED))).toEqual([problem]);
});

test.each(['src/index.ts', 'test/setup.ts', '.github/workflows/build.yml', 'rehearsal/target/rehearsal.jar', 'lib/cluster/alpha.test.js', '.npmrc', 'server.pem', 'action.yml', '.pre-commit-hooks.yaml'])('%s is not published', (file) => {
  expect(problemsOf([...NEEDED, file])).toEqual([`${file} does not belong into the package`]);
});

describe('the workflows', () => {
  const workflow = (name: string) => readFileSync(join(__dirname, '..', '..', '.github', 'workflows', `${name}.yml`), 'utf8');
  const { tasks } = JSON.parse(readFileSync(join(__dirname, '..', '..', '.projen', 'tasks.json'), 'utf8'));

  test('the package is packed with its JARs, and judged before anybody publishes it', () => {
    expect(tasks['package:js'].steps.map(({ exec, execArgs }: { exec?: string; execArgs?: string[] }) => exec ?? execArgs?.[0])).toEqual(
      ['node tools/rehearsal-dist.js', 'jsii-pacmak', 'node tools/publish-peer-range.js dist/js',
        'node -r ./tools/typescript.js tools/sbom.ts dist/js', 'node tools/packed-content.js dist/js']);
    expect(workflow('release').indexOf('actions/setup-java')).toBeLessThan(workflow('release').indexOf('npx projen release'));
  });

  test('a release begins when everything has passed, and every way to publish begins when the release has', () => {
    const { jobs } = parse(workflow('release'));
    expect(jobs.everything.steps).toContainEqual(expect.objectContaining({ run: '.ci/run' }));
    expect(jobs.release.needs).toEqual(['everything']);
    for (const [name, { needs }] of Object.entries<{ needs: string | string[] }>(jobs).filter(([each]) => each.startsWith('release_'))) {
      expect({ name, needs: [needs].flat() }).toEqual({ name, needs: expect.arrayContaining(['release']) });
    }
  });

  test('the package, what it is made of and the checksums of both are attached', () => {
    expect(workflow('release')).toMatch(/gh release upload .* dist\/js\/\*\.tgz dist\/js\/\*\.cdx\.json dist\/js\/SHA256SUMS/);
  });

  test('no token of npm or PyPI is kept', () => {
    expect(workflow('release')).toContain('NPM_TRUSTED_PUBLISHER: "true"');
    expect(workflow('release')).not.toMatch(/secrets\.(NPM_TOKEN|TWINE_\w+)/);
  });

  test('pull requests and nights run the test command of the README', () => {
    expect(workflow('everything')).toMatch(/pull_request: \{\}[\s\S]*schedule:[\s\S]*run: \.ci\/run/);
  });
});
