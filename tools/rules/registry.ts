import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where the rules are: one rule, one file. */
const RULES = join(__dirname, '..', '..', 'src', 'checks', 'rules');
export const REGISTRY = join(RULES, 'index.ts');

interface RuleFile { readonly id: string; readonly name: string; readonly path: string; readonly fleet: boolean }

/** Reads which rule stands in which file, without running any. */
function ruleFiles(): RuleFile[] {
  const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && file.includes(sep));
  return files.flatMap(file => {
    const text = readFileSync(join(RULES, file), 'utf8');
    const name = /^export const (\w+): (Rule|FleetRule) = /m.exec(text);
    const id = /^ {2}id: '(MC-[A-Z0-9]+-\d{3})',$/m.exec(text);
    if (name === null || id === null) {
      return [];
    }
    return [{ id: id[1], name: name[1], path: relative(RULES, join(RULES, file)).split(sep).join('/').replace(/\.ts$/, ''), fleet: name[2] === 'FleetRule' }];
  }).sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function renderRegistry(): string {
  const rules = ruleFiles();
  const twice = rules.find((rule, index) => rules[index - 1]?.id === rule.id);
  if (twice !== undefined) {
    throw new Error(`two rules have the id ${twice.id}; ids are public and belong to one rule`);
  }
  const list = (fleet: boolean) => rules.filter(rule => rule.fleet === fleet).map(rule => `  ${rule.name},\n`).join('');
  return [
    '// Generated from the files of this folder by tools/rules/registry.ts: one rule, one file.',
    'import type { FleetRule, Rule } from \'../rule\';',
    ...[...rules].sort((a, b) => a.path < b.path ? -1 : 1).map(rule => `import { ${rule.name} } from './${rule.path}';`),
    '',
    'export {',
    ...rules.map(rule => `  ${rule.name} as ${rule.id.replaceAll('-', '_')},`),
    '};',
    '',
    '/** The rules over one connector. */',
    `export const RULES: readonly Rule[] = [\n${list(false)}];`,
    '',
    '/** The rules over several connectors. */',
    `export const FLEET_RULES: readonly FleetRule[] = [\n${list(true)}];`,
    '',
  ].join('\n');
}

if (require.main === module) {
  writeFileSync(REGISTRY, renderRegistry());
}
