import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { MADE_UP_FILES } from './made-up';

const ROOT = join(__dirname, '..', '..');
const COPIED = [
  'src', 'test', 'tools', 'docs', 'examples', 'handlers', 'sdk', 'lsp', 'hcl', 'playground', 'projenrc', 'lib/handlers', 'bin',
  'README.md', 'package.json', 'package-lock.json', 'tsconfig.json', '.eslintrc.json', '.projenrc.ts',
];
const LINKED = ['LICENSE', 'node_modules', 'extensions', 'rehearsal', 'catalog-source'];

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-family-'));
  for (const name of COPIED) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, preserveTimestamps: true });
  }
  for (const name of LINKED) {
    symlinkSync(join(ROOT, name), join(copy, name));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** All files of the copy by what is in them. */
function contents(): Map<string, string> {
  return new Map(COPIED.filter(name => !name.includes('.')).flatMap(name => readdirSync(join(copy, name), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)))
    .concat(join(copy, 'README.md'))
    .map(file => [relative(copy, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

function changed(before: Map<string, string>): string[] {
  return [...contents()].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file).sort();
}

function run(command: string, ...args: string[]): string {
  const env = { ...process.env, CDK_VALIDATION: 'false', ESLINT_USE_FLAT_CONFIG: 'false' };
  try {
    return execFileSync(command, args, { cwd: copy, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}

const bin = (name: string) => join('node_modules', '.bin', name);

test('a preset for a new family touches its own folders, its page and its example; the rest is generated', () => {
  const before = contents();
  for (const [file, text] of Object.entries(MADE_UP_FILES)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  expect(new Set(changed(before).map(placeOf))).toEqual(new Set([
    'src/families/made-up', 'src/connectors/made-up', 'test/families/made-up', 'docs/made-up.md', 'examples/made-up',
  ]));

  const written = contents();
  run('node', 'tools/generate.js');
  expect(changed(written)).toEqual([
    'README.md',
    'docs/connectors.md',
    'docs/images/examples/made-up.svg',
    'docs/rules/MC-MADE-001.md',
    'docs/rules/README.md',
    'docs/rules/matrix.md',
    'examples/made-up/README.md',
    'examples/made-up/cdk.json',
    'examples/made-up/expected/MadeUp.template.json',
    'examples/made-up/package.json',
    'src/connectors/families.ts',
    'src/families/registry.ts',
    'src/families/rules.ts',
  ]);

  run(bin('tsc'), '-p', 'test/tsconfig.json', '--noEmit');
  run(bin('eslint'), '--ext', '.ts', 'src/families/made-up', 'src/connectors/made-up', 'src/families/registry.ts', 'src/connectors/families.ts');
  run(bin('jest'), '--coverage=false', '-w', '1', 'test/families/(registry|class-literals)', 'test/checks/(registry|rules|docs).test', 'test/examples/golden');
}, 900_000);

/** The folder that is one place of the table in ARCHITECTURE.md. */
function placeOf(file: string): string {
  return /^(src|test)\/(families|connectors)\/[^/]+|^examples\/[^/]+/.exec(file)?.[0] ?? file;
}

test('a family that is not what its folder says stops the generator', () => {
  const file = join(copy, 'src/families/http/family.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('id: \'http\'', 'id: \'https\''));
  expect(() => run(bin('ts-node'), '-T', 'tools/rules/families.ts')).toThrow('src/families/http/family.ts must export one constant of the type Family');
  writeFileSync(file, text);
});
