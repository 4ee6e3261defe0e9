import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CompiledModule } from './lazy/packed-modules';
import { isStub, knowsItsFile, packedModules, stub } from './lazy/packed-modules';

const ROOT = join(__dirname, '..');
const LIB = join(ROOT, 'lib');
const PACKED = join(LIB, 'packed.js');
/** The rooms of which a synth needs many modules, most of them of a few lines. */
const ROOMS = ['model', 'catalog', 'checks', 'families', 'synth', 'cluster', 'network', 'databases', 'connect', 'connectors'];
/** Large, and each of them for few apps. */
const APART = /(^|[/\\])generated([/\\]|$)/;

/**
 * Puts the compiled modules of some rooms into one file: Node needs longer to find and open hundreds of files than to run what is in them.
 * Types and the jsii assembly stay as they are. What is packed already stays so.
 *
 * Usage: npx ts-node -T tools/pack-modules.ts (after the compilation, and after lazy-modules.ts)
 */
function main(): void {
  ROOMS.flatMap(moduleFiles).filter(isLeftOver).forEach(file => rmSync(file));
  const modules = ROOMS.flatMap(compiledModules);
  const stubs = modules.filter(({ text }) => isStub(text));
  if (stubs.length === modules.length) {
    console.log('packed already');
    return;
  }
  if (stubs.length > 0) {
    throw new Error(`${stubs.length} of ${modules.length} modules are packed, the others are newer: compile all of them (npx projen compile)`);
  }
  writeFileSync(PACKED, packedModules(PACKED, modules));
  for (const { file } of modules) {
    writeFileSync(file, stub(PACKED, file));
  }
  console.log(`${modules.length} modules packed into one file`);
}

function compiledModules(room: string): CompiledModule[] {
  return moduleFiles(room).sort().map(file => ({ file, text: readFileSync(file, 'utf8') }))
    // what looks for data beside it stays where it is
    .filter(({ file, text }) => isStub(text) || !(APART.test(relative(LIB, file)) || knowsItsFile(text)));
}

function moduleFiles(room: string): string[] {
  return readdirSync(join(LIB, room), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.js'))
    .map(entry => join(entry.parentPath, entry.name));
}

/** The compiler leaves what it made of sources that are gone by now. */
function isLeftOver(file: string): boolean {
  return !existsSync(join(ROOT, 'src', relative(LIB, file).replace(/\.js$/, '.ts')));
}

main();
