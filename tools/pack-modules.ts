import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledModule } from './lazy/packed-modules';
import { isStub, packedModules, stub } from './lazy/packed-modules';

const LIB = join(__dirname, '..', 'lib');
const PACKED = join(LIB, 'packed.js');
/** The rooms of which a synth needs nearly every module, most of them rules of a few lines. */
const ROOMS = ['model', 'catalog', 'checks', 'families'];
/** It looks for the data that lie beside it. */
const BESIDE_DATA = join(LIB, 'catalog', 'facts.js');

/**
 * Puts the compiled modules of some rooms into one file: Node needs longer to find and open hundreds of files than to run what is in them.
 * Types and the jsii assembly stay as they are. What is packed already stays so.
 *
 * Usage: npx ts-node -T tools/pack-modules.ts (after the compilation, and after lazy-modules.ts)
 */
function main(): void {
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
  return readdirSync(join(LIB, room), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.js'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => file !== BESIDE_DATA)
    .sort()
    .map(file => ({ file, text: readFileSync(file, 'utf8') }));
}

main();
