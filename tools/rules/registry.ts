import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');

/** Where rules are: those that hold for every connector and cluster, those of the families, and those on archives. One rule, one file. */
const GENERAL = join(SRC, 'checks', 'rules');
const FAMILIES = join(SRC, 'families');
const ARCHIVES = join(SRC, 'plugins', 'inspect', 'rules');

const GENERATED = '// Generated from the files of rules in this folder by tools/rules/registry.ts. Do not edit.';

export interface RuleFile {
  readonly id: string;
  /** The name of the constant. */
  readonly name: string;
  /** From the folder of the registry, without its extension. */
  readonly path: string;
  readonly fleet: boolean;
}

/** Reads which rule stands in which file below a folder, without running any. */
export function ruleFiles(folder: string): RuleFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return files.flatMap(file => {
    const text = readFileSync(join(folder, file), 'utf8');
    const name = /^export const (\w+): (Rule|FleetRule|ArchiveRule) = /m.exec(text);
    const id = /^ {2}id: '(MC-[A-Z0-9]+-\d{3})',$/m.exec(text);
    if (name === null || id === null) {
      return [];
    }
    return [{ id: id[1], name: name[1], path: relative(folder, join(folder, file)).split(sep).join('/').replace(/\.ts$/, ''), fleet: name[2] === 'FleetRule' }];
  }).sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function rulesOnce(): { general: RuleFile[]; families: RuleFile[]; archives: RuleFile[] } {
  const [general, families, archives] = [ruleFiles(GENERAL), ruleFiles(FAMILIES), ruleFiles(ARCHIVES)];
  const ids = [...general, ...families, ...archives].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new Error(`two rules have the id ${twice}; ids are public and belong to one rule`);
  }
  return { general, families, archives };
}

const alias = ({ id, name }: RuleFile) => `${name} as ${id.replaceAll('-', '_')}`;
const byPath = (rules: readonly RuleFile[]) => [...rules].sort((a, b) => a.path < b.path ? -1 : 1);
const list = (rules: readonly RuleFile[], fleet: boolean) => rules.filter(rule => rule.fleet === fleet).map(rule => `  ${rule.name},\n`).join('');

/** Two rules of different families may have one name; in the registry each has its own. */
function distinct(rules: readonly RuleFile[]): RuleFile[] {
  return rules.map(rule => ({ ...rule, name: rules.filter(other => other.name === rule.name).length > 1 ? rule.id.replaceAll('-', '_') : rule.name }));
}

function importOf(original: readonly RuleFile[], rule: RuleFile): string {
  const own = original.find(({ id }) => id === rule.id)!.name;
  return `import { ${own === rule.name ? own : `${own} as ${rule.name}`} } from './${rule.path}';`;
}

function exported(rules: readonly RuleFile[]): string[] {
  return ['export {', ...rules.map(rule => rule.name === rule.id.replaceAll('-', '_') ? `  ${rule.name},` : `  ${alias(rule)},`), '};'];
}

/** The registries, by their files. */
export function renderRegistries(): ReadonlyMap<string, string> {
  const { general, families, archives } = rulesOnce();
  const generals = distinct(general);
  const ofFamilies = distinct(families);
  return new Map([
    // The lists are a file of their own: who needs one rule by its id does not load them all.
    [join(GENERAL, 'index.ts'), [
      GENERATED,
      ...byPath(generals).map(rule => importOf(general, rule)),
      '',
      ...exported(generals),
      '',
    ].join('\n')],
    [join(GENERAL, 'all.ts'), [
      GENERATED,
      'import type { FleetRule, Rule } from \'../../model\';',
      ...byPath(generals).map(rule => importOf(general, rule)),
      '',
      '/** The rules over one connector, whatever its family. */',
      `export const GENERAL_RULES: readonly Rule[] = [\n${list(generals, false)}];`,
      '',
      '/** The rules over several connectors, whatever their families. */',
      `export const GENERAL_FLEET_RULES: readonly FleetRule[] = [\n${list(generals, true)}];`,
      '',
    ].join('\n')],
    [join(FAMILIES, 'rules.ts'), [
      GENERATED,
      'import { GENERAL_FLEET_RULES, GENERAL_RULES } from \'../checks\';',
      'import type { FleetRule, Rule } from \'../model\';',
      ...byPath(ofFamilies).map(rule => importOf(families, rule)),
      '',
      ...exported(ofFamilies),
      '',
      'const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id < b.id ? -1 : 1;',
      '',
      '/** All rules over one connector. */',
      `export const RULES: readonly Rule[] = [\n  ...GENERAL_RULES,\n${list(ofFamilies, false)}].sort(byId);`,
      '',
      '/** All rules over several connectors. */',
      `export const FLEET_RULES: readonly FleetRule[] = [\n  ...GENERAL_FLEET_RULES,\n${list(ofFamilies, true)}].sort(byId);`,
      '',
    ].join('\n')],
    [join(ARCHIVES, 'index.ts'), [
      GENERATED,
      'import type { ArchiveRule } from \'../evidence\';',
      ...byPath(archives).map(rule => importOf(archives, rule)),
      '',
      '/** The rules on the archive of a plugin. */',
      `export const ARCHIVE_RULES: readonly ArchiveRule[] = [\n${list(archives, false)}];`,
      '',
    ].join('\n')],
  ]);
}

if (require.main === module) {
  for (const [file, text] of renderRegistries()) {
    writeFileSync(file, text);
  }
}
