import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..', '..');
export const BIN = join(ROOT, 'bin', 'cdk-msk-connect');
export const RIGHT = { 'connector.class': 'com.example.Sink', 'topics': 'a', 'tasks.max': '1' };
export const WRONG = { ...RIGHT, 'tasks.max': 'x' };

/** A folder for PATH whose `npx` runs the command line of this checkout, in place of the package that was asked for. */
export function npxFolder(home: string): { readonly folder: string; readonly asked: () => string[] } {
  const folder = join(home, 'bin');
  const log = join(home, 'npx.log');
  mkdirSync(folder);
  writeFileSync(join(folder, 'npx'), `#!/bin/bash
printf '%s\\n' "$*" >> '${log}'
[[ "$1" = --yes && "$2" = cdk-msk-connect* ]] || exit 99
shift 2
exec '${process.execPath}' '${BIN}' "$@"
`, { mode: 0o755 });
  return { folder, asked: () => existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(line => line !== '') : [] };
}
