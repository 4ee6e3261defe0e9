import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lazyModule } from './lazy/lazy-module';
import { SOURCE_MAP } from './lazy/packed-modules';
import LIBRARIES from './libraries.json';

const LIB = join(__dirname, '..', 'lib');
/** What is a bundle of its own: functions that run at a deploy, and libraries of the command line. */
const BUNDLES = ['handlers', ...LIBRARIES].map(name => join(LIB, name));
/** Rooms in which one module calls another so often that the call in between would be felt: only their faces are lazy. */
const BUSY = /^(model|catalog|checks|families|adapters)\//;
const FACE = /(^|\/)(index|internal)\.js$/;

/**
 * Makes the compiled modules lazy: an app that uses one construct does not wait for the others, nor for rules before there is
 * something to check. The types and the jsii assembly stay as they are. What is lazy already stays so. Source maps go: they are of other lines then, and
 * a quarter of the code.
 *
 * Usage: npx ts-node -T tools/lazy-modules.ts (after the compilation)
 */
function main(): void {
  const files = readdirSync(LIB, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.js'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !BUNDLES.some(folder => file.startsWith(folder + sep)));
  const changed = files.filter((file) => {
    const before = readFileSync(file, 'utf8');
    const code = before.replace(SOURCE_MAP, '');
    const after = isLazy(relative(LIB, file).split(sep).join('/')) ? lazyModule(file, code) : code;
    if (after !== before) {
      writeFileSync(file, after);
    }
    return after !== before;
  });
  console.log(`${changed.length} of ${files.length} modules made lazy, or without their source maps`);
}

function isLazy(file: string): boolean {
  return FACE.test(file) || !BUSY.test(file);
}

main();
