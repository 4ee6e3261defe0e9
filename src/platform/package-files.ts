import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NAME = 'cdk-msk-connect';

let code: string | undefined;

/** A file of this package, by its place in it. */
export function inPackage(...place: string[]): string {
  return join(codeFolder(), '..', ...place);
}

/** A data file beside the code of a room: in `lib` of the package, in `src` of a checkout. */
export function besideCode(...place: string[]): string {
  return join(codeFolder(), ...place);
}

/** Where the compiled rooms are, or their sources. The code of an app that is bundled is elsewhere, and its package perhaps installed beside it. */
function codeFolder(): string {
  const own = join(__dirname, '..');
  code ??= isPackage(join(own, '..')) ? own : join(installedPackage(), 'lib');
  return code;
}

function isPackage(folder: string): boolean {
  try {
    return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly name?: string }).name === NAME;
  } catch {
    return false;
  }
}

function installedPackage(): string {
  for (const folder of [__dirname, process.cwd()]) {
    try {
      return dirname(createRequire(join(folder, 'of-the-app.js')).resolve(`${NAME}/package.json`));
    } catch {
      // perhaps beside the other one
    }
  }
  throw new Error(`the code of ${NAME} runs from ${__dirname}, where its data is not (facts about connectors, functions, JARs): an app that is bundled leaves the `
    + `package out of the bundle (esbuild: --external:${NAME}), or has it installed where it runs`);
}
