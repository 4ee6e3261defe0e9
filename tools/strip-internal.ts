import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutInternalMembers } from './declarations/internal-members';

const LIB = join(__dirname, '..', 'lib');

/**
 * Leaves members that are internal out of the declarations of the compiled package. The code and the jsii assembly stay as they are.
 *
 * Usage: npx ts-node -T tools/strip-internal.ts (after the compilation)
 */
function main(): void {
  const files = readdirSync(LIB, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.d.ts'))
    .map(entry => join(entry.parentPath, entry.name));
  const changed = files.filter((file) => {
    const before = readFileSync(file, 'utf8');
    const after = withoutInternalMembers(before);
    if (after !== before) {
      writeFileSync(file, after);
    }
    return after !== before;
  });
  console.log(`internal members left out of ${changed.length} declarations`);
}

main();
