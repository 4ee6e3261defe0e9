import { createRequire } from 'node:module';

const load = createRequire(__filename);

/** A module that code imports. */
export function moduleOf(name: string): unknown {
  return load(name === 'cdk-msk-connect' ? '../../index' : name);
}
