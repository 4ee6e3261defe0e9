import { createRequire } from 'node:module';

const load = createRequire(__filename);

/** The version of the package. */
export function version(): string {
  return (load('../../package.json') as { version: string }).version;
}
