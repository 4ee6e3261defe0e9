// Splits the reference that jsii-docgen writes: one page a type below docs/api, and API.md as the index of the hand-written API.
// In one file it has 4 MB, because every option of every connector is in it.
const { execFileSync } = require('child_process');
const { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
const { join } = require('path');

const root = join(__dirname, '..');
const PAGES = join(root, 'docs', 'api');
const SECTIONS = ['Constructs', 'Structs', 'Classes', 'Protocols', 'Enums'];

const scratch = mkdtempSync(join(tmpdir(), 'docgen-'));
execFileSync(join(root, 'node_modules', '.bin', 'jsii-docgen'), ['-o', join(scratch, 'API.md')], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] });
const reference = readFileSync(join(scratch, 'API.md'), 'utf-8');
rmSync(scratch, { recursive: true });
rmSync(PAGES, { recursive: true, force: true });

const assembly = JSON.parse(readFileSync(join(root, '.jsii'), 'utf-8'));
const OPTIONS = new Set(Object.values(assembly.types).filter(({ symbolId }) => symbolId.startsWith('src/connectors/options/')).map(({ name }) => name));

write(PAGES, type => !OPTIONS.has(type), join(root, 'API.md'), 'docs/api/', ['# API', '',
  'Written by `npm run compile` from the doc comments. Each type has a page; the options of every connector, transform and converter are in',
  '[docs/api/options](docs/api/options/README.md).']);
write(join(PAGES, 'options'), type => OPTIONS.has(type), join(PAGES, 'options', 'README.md'), '', ['# Options of connectors, transforms and converters']);

/** Pages of some types, and their index by kind. */
function write(folder, belongs, index, prefix, heading) {
  mkdirSync(folder, { recursive: true });
  const lines = [...heading, ''];
  for (const [kind, all] of sectionsOf(reference)) {
    const types = all.filter(type => belongs(type.name));
    lines.push(...(types.length > 0 ? [`## ${kind}`, '', '| type | |', '|---|---|'] : []));
    for (const { name, body } of types) {
      writeFileSync(join(folder, `${name}.md`), `${linked(body, OPTIONS.has(name)).trim()}\n`);
      lines.push(`| [${name}](${prefix}${name}.md) | ${summaryOf(body)} |`);
    }
    lines.push(...(types.length > 0 ? [''] : []));
  }
  writeFileSync(index, lines.join('\n'));
}

/** The types of a reference by kind. */
function sectionsOf(text) {
  return text.split(/^## /m).slice(1).flatMap((section) => {
    const kind = SECTIONS.find(name => section.startsWith(name));
    const types = section.split(/^### /m).slice(1).map(body => ({ name: /^\w+/.exec(body)[0], body: `# ${body}` }));
    return kind ? [[kind, types]] : [];
  });
}

/** The first sentence of a type's documentation. */
function summaryOf(body) {
  const line = body.split('\n').slice(1).find(text => /^[A-Z].*[.:]$/.test(text.trim()) && !text.startsWith('- ')) ?? '';
  return line.trim().replace(/\|/g, '\\|');
}

/** Anchors of other types are on their pages. */
function linked(body, inOptions) {
  return body.replace(/(\(|href=")#cdk-msk-connect\.(\w+)([^)"]*)/g, (_all, open, type, rest) => {
    const folder = OPTIONS.has(type) === inOptions ? '' : inOptions ? '../' : 'options/';
    return `${open}${folder}${type}.md#cdk-msk-connect.${type}${rest}`;
  });
}
