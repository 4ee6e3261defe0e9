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
execFileSync(join(root, 'node_modules', '.bin', 'jsii-docgen'), ['--split-by-submodule', '-o', join(scratch, 'API.md')], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] });
const references = readdirSync(scratch).map(file => ({ submodule: file === 'API.md' ? '' : file.replace('.md', ''), text: readFileSync(join(scratch, file), 'utf-8') }));
rmSync(scratch, { recursive: true });
rmSync(PAGES, { recursive: true, force: true });

const index = ['# API', '', 'Written by `npm run compile` from the doc comments. Each type has a page; the options of every connector, transform and converter are in',
  '[docs/api/options](docs/api/options/README.md), as the submodule `options`.', ''];
for (const { submodule, text } of references) {
  const folder = join(PAGES, submodule);
  mkdirSync(folder, { recursive: true });
  const list = [];
  for (const [kind, types] of sectionsOf(text)) {
    list.push(`## ${kind}`, '', '| type | |', '|---|---|');
    for (const { name, body } of types) {
      writeFileSync(join(folder, `${name}.md`), `${linked(body, submodule).trim()}\n`);
      const page = submodule ? `${name}.md` : `docs/api/${name}.md`;
      list.push(`| [${name}](${page}) | ${summaryOf(body)} |`);
    }
    list.push('');
  }
  if (submodule) {
    writeFileSync(join(folder, 'README.md'), `# Submodule \`${submodule}\`\n\n${list.join('\n')}`);
  } else {
    index.push(...list);
  }
}
writeFileSync(join(root, 'API.md'), index.join('\n'));

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
function linked(body, submodule) {
  return body.replace(/(\(|href=")#cdk-msk-connect\.(options\.)?(\w+)([^)"]*)/g, (_all, open, inOptions, type, rest) => {
    const folder = inOptions ? (submodule ? '' : 'options/') : (submodule ? '../' : '');
    return `${open}${folder}${type}.md#cdk-msk-connect.${inOptions ?? ''}${type}${rest}`;
  });
}
