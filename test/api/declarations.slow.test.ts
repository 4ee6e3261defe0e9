import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { internalMembers } from '../../tools/declarations/internal-members';

const ROOT = join(__dirname, '..', '..');
const LIB = join(ROOT, 'lib');

/** The declarations of the compiled package; those of sources that are gone are left over from an earlier compilation. */
const DECLARATIONS = readdirSync(LIB, { withFileTypes: true, recursive: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.d.ts'))
  .map(entry => join(entry.parentPath, entry.name))
  .filter(file => existsSync(join(ROOT, 'src', relative(LIB, file).replace(/\.d\.ts$/, '.ts'))));

test('what rooms tell each other is not in the types that users see', () => {
  expect(DECLARATIONS.length).toBeGreaterThan(500);
  expect(DECLARATIONS.filter(file => internalMembers(readFileSync(file, 'utf8')).length > 0)).toEqual([]);
});

test('the types that users see are whole', () => {
  const program = ts.createProgram([join(LIB, 'index.d.ts')], {
    strict: true, noEmit: true, skipLibCheck: false, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16, types: ['node'],
  });
  const wrong = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(LIB)).flatMap(file => program.getSemanticDiagnostics(file));
  expect(wrong.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)).toEqual([]);
});
