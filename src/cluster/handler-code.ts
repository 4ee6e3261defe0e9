import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { inPackage } from '../platform';

/** The bundles of `handlers/`, in the package and in a checkout alike. */
const BUNDLES = ['lib', 'handlers'];

/** The code of a function that is part of this library, with everything that it runs on. */
export function handlerCode(name: string): Code {
  return Code.fromAsset(handlerFolder(name));
}

/** The folder of the bundle of a function. */
export function handlerFolder(name: string): string {
  const folder = inPackage(...BUNDLES, name);
  if (!existsSync(join(folder, 'index.js'))) {
    throw new Error(`the function "${name}" is not in ${inPackage(...BUNDLES)}; the package is damaged: install it again (in a checkout run "npx projen bundle-handlers")`);
  }
  return folder;
}
