import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');
const FAMILIES = join(SRC, 'families');
const CONNECTORS = join(SRC, 'connectors');

export interface FamilyFolder {
  /** The name of the folder, which is the id of the family. */
  readonly folder: string;
  /** The name of the constant. */
  readonly name: string;
}

/** The families by their folders, without running any. Folders without a `family.ts` hold rules over several families. */
export function familyFolders(): FamilyFolder[] {
  return foldersIn(FAMILIES, 'family.ts').map(folder => {
    const text = readFileSync(join(FAMILIES, folder, 'family.ts'), 'utf8');
    const name = /^export const (\w+): Family = \{\n {2}id: '([\w-]+)',$/m.exec(text);
    if (name === null || name[2] !== folder) {
      throw new Error(`src/families/${folder}/family.ts must export one constant of the type Family, whose first property is id: '${folder}'`);
    }
    return { folder, name: name[1] };
  });
}

function foldersIn(room: string, file: string): string[] {
  return readdirSync(room, { withFileTypes: true }).filter(each => each.isDirectory()).map(({ name }) => name)
    .filter(name => existsSync(join(room, name, file))).sort();
}

function constantOf(folder: string): string {
  return folder.replace(/-/g, '_').toUpperCase();
}

/** The registry of families, and the index of the presets of each. */
export function renderFamilies(): ReadonlyMap<string, string> {
  const families = familyFolders();
  // what a family knows of an error says more than what all have in common
  const errors = foldersIn(FAMILIES, 'errors.ts').sort((a, b) => Number(a === 'common') - Number(b === 'common'));
  const presets = families.filter(({ folder }) => existsSync(join(CONNECTORS, folder, 'index.ts')));
  return new Map([
    [join(FAMILIES, 'registry.ts'), [
      '// Generated from the folders beside this file by tools/rules/families.ts: one family, one folder.',
      ...families.map(({ folder, name }) => `import { ${name} } from './${folder}/family';`),
      'import type { Family } from \'./family\';',
      '',
      ...families.map(({ folder }) => `export * from './${folder}/family';`),
      '',
      '/** All families, by their ids. */',
      `export const FAMILIES: readonly Family[] = [\n${families.map(({ name }) => `  ${name},\n`).join('')}];`,
      '',
    ].join('\n')],
    [join(FAMILIES, 'error-texts.ts'), [
      '// Generated from the folders beside this file by tools/rules/families.ts: the errors that each family knows, the common ones last.',
      ...errors.map(folder => `import { ERRORS as ${constantOf(folder)} } from './${folder}/errors';`),
      'import type { ErrorText } from \'./error-text\';',
      '',
      '/** All errors that are known, in the order in which they are looked for. */',
      `export const ERROR_TEXTS: readonly ErrorText[] = [\n${errors.map(folder => `  ...${constantOf(folder)},\n`).join('')}];`,
      '',
    ].join('\n')],
    [join(CONNECTORS, 'families.ts'), [
      '// Generated from the folders beside this file by tools/rules/families.ts: the presets of each family.',
      ...presets.map(({ folder }) => `export * from './${folder}';`),
      '',
    ].join('\n')],
  ]);
}

if (require.main === module) {
  for (const [file, text] of renderFamilies()) {
    writeFileSync(file, text);
  }
}
