import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CompiledModule, Pack } from './lazy/packed-modules';
import { isStub, knowsItsFile, packedModules, stub } from './lazy/packed-modules';

const ROOT = join(__dirname, '..');
const LIB = join(ROOT, 'lib');
/** The rooms of which a synth needs many modules, most of them of a few lines. */
const ROOMS = ['model', 'catalog', 'checks', 'families', 'synth', 'cluster', 'network', 'databases', 'connect', 'connectors'];
/** What is asked for when something is judged, and then nearly all of it. Constructors refuse by the rules on capacity, before anything is judged. */
const JUDGES = /^(families|checks[/\\]rules[/\\](?!capacity[/\\]|index\.js$))/;
/** Large, and each of them for few apps. */
const APART = /(^|[/\\])generated([/\\]|$)/;

/**
 * Puts the compiled modules of some rooms into two files, one of them with the rules: Node needs longer to find and open hundreds of files than to run what is in them.
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
  const packs = packsOf(modules);
  for (const pack of packs) {
    writeFileSync(pack.file, packedModules(pack, packs.filter(other => other !== pack)));
    pack.modules.forEach(({ file }) => writeFileSync(file, stub(pack.file, file)));
  }
  console.log(packs.map(({ file, modules: { length } }) => `${length} modules packed into ${relative(LIB, file)}`).join(', '));
}

function packsOf(modules: readonly CompiledModule[]): Pack[] {
  const judges = new Set(modules.filter(({ file }) => JUDGES.test(relative(LIB, file))));
  return [
    { file: join(LIB, 'packed.js'), modules: modules.filter(module => !judges.has(module)) },
    { file: join(LIB, 'packed-rules.js'), modules: [...judges], isWhole: true },
  ];
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
