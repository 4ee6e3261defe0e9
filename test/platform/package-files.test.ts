import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { inPackage } from '../../src/platform';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'bundled-')));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a bundle of an app that asks for a file of the package. */
function bundled(folder: string): { out: string; err: string } {
  buildSync({ stdin: { contents: 'console.log(require("./src/platform/package-files").inPackage("lib", "handlers"))', resolveDir: inPackage() }, bundle: true, platform: 'node', outfile: join(folder, 'app.js') });
  const { stdout, stderr } = spawnSync(process.execPath, ['app.js'], { cwd: folder, encoding: 'utf8' });
  return { out: stdout.trim(), err: stderr };
}

test('in a checkout, the package is the checkout', () => {
  expect(inPackage('package.json')).toBe(join(__dirname, '..', '..', 'package.json'));
});

test('a bundled app finds the package that is installed beside it', () => {
  const folder = join(scratch, 'beside');
  const installed = join(folder, 'node_modules', 'cdk-msk-connect');
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name: 'cdk-msk-connect' }));
  expect(bundled(folder)).toEqual({ out: join(installed, 'lib', 'handlers'), err: '' });
});

test('a bundled app without the package is one sentence', () => {
  const folder = join(scratch, 'alone');
  // beside a package of another name
  mkdirSync(folder);
  writeFileSync(join(scratch, 'package.json'), JSON.stringify({ name: 'an-app' }));
  expect(bundled(folder).err).toContain(`the code of cdk-msk-connect runs from ${folder}, where its data is not (facts about connectors, functions, JARs): an app that is bundled leaves the package out of the bundle (esbuild: --external:cdk-msk-connect), or has it installed where it runs`);
});
