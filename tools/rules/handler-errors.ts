import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_TEXTS } from '../../src/families/error-texts';

export const FILE = join(__dirname, '..', '..', 'handlers', 'shared', 'known-errors.ts');

/** What the functions of a deploy know of errors in logs; they import nothing from `src`. */
export function renderHandlerErrors(): string {
  return [
    '// Generated from src/families/*/errors.ts by tools/rules/handler-errors.ts.', '',
    '/* eslint-disable @stylistic/max-len */',
    '/** What errors in logs of workers mean, in the order in which they are looked for. */',
    'export const KNOWN_ERRORS: readonly (readonly [pattern: RegExp, cause: string])[] = [',
    ...ERROR_TEXTS.map(({ pattern, cause }) => `  [/${pattern.source}/${pattern.flags.replace('g', '')}, '${cause.replace(/\\/g, '\\\\').replace(/'/g, '\\\'')}'],`),
    '];', '',
  ].join('\n');
}

if (require.main === module) {
  writeFileSync(FILE, renderHandlerErrors());
}
