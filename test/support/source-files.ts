import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The TypeScript files below a directory that people write. */
export function sourceFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') && !entry.parentPath.includes('generated'))
    .map(entry => join(entry.parentPath, entry.name));
}
