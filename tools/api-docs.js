// Splits the reference that jsii-docgen writes: one page a type below docs/api, and API.md as the index of it, by room and task.
// In one file it has 4 MB, because every option of every connector is in it.
const { mkdirSync, rmSync, writeFileSync } = require('fs');
const { join } = require('path');
const { loadAssemblyFromPath } = require('@jsii/spec');
const { Documentation, Language } = require('jsii-docgen');
const { TASKS, taskOf } = require('./api-tasks');

const root = join(__dirname, '..');
const PAGES = join(root, 'docs', 'api');
/** The headings of jsii-docgen, in the order of the index, and what a type below them is. */
const KINDS = { Constructs: 'construct', Classes: 'class', Protocols: 'interface', Structs: 'struct', Enums: 'enum' };

const assembly = loadAssemblyFromPath(root);
const OPTIONS = new Set(Object.values(assembly.types).filter(({ symbolId }) => symbolId.startsWith('src/connect/options/')).map(({ name }) => name));

async function main() {
  // in one process, because it takes longer to read the assembly of aws-cdk-lib than to write about this one
  const documentation = await Documentation.forProject(root);
  const documented = async submodule => (await documentation.toMarkdown({ language: Language.TYPESCRIPT, submodule })).render();
  const reference = typesOf(await documented()).filter(({ name }) => !OPTIONS.has(name));
  rmSync(PAGES, { recursive: true, force: true });
  writeOptions(join(PAGES, 'options'), typesOf(await documented(`${assembly.name}.options`)));
  writePages(PAGES, reference);
  writeFileSync(join(root, 'API.md'), index(reference));
}

/** A page for each type. */
function writePages(folder, types) {
  mkdirSync(folder, { recursive: true });
  for (const { name, body } of types) {
    writeFileSync(join(folder, `${name}.md`), `${linked(body, OPTIONS.has(name)).trim()}\n`);
  }
}

/** The options of connectors, with an index of their own. */
function writeOptions(folder, types) {
  writePages(folder, types);
  writeFileSync(join(folder, 'README.md'), ['# Options of connectors, transforms and converters', '', ...table(types, ''), ''].join('\n'));
}

/** The index: what stands in which room, by what one wants to do. */
function index(types) {
  const groups = TASKS.map(task => ({ ...task, types: types.filter(({ name }) => taskOf(assembly.types[`${assembly.name}.${name}`].symbolId) === task) }))
    .filter(group => group.types.length > 0);
  const anchor = title => title.toLowerCase().replace(/[^a-z0-9 -]/g, '').replaceAll(' ', '-');
  return ['# API', '', '<!-- Generated from the doc comments by tools/api-docs.js. -->', '',
    'The types are listed by task, with their room of `src` ([ARCHITECTURE.md](ARCHITECTURE.md)). Each type has a page; the options of every connector,',
    'transform and converter are in [docs/api/options](docs/api/options/README.md).', '',
    ...groups.map(({ title, room }) => `- [${title}](#${anchor(title)}) (\`${room}\`)`), '',
    ...groups.flatMap(({ title, text, types: members }) => [`## ${title}`, '', ...text ? [text, ''] : [], ...table(members, 'docs/api/'), '']),
  ].join('\n');
}

/** Types as a table: first what an app makes, then what that takes. */
function table(types, prefix) {
  return ['| type | kind | |', '|---|---|---|', ...types.map(({ name, kind, body }) => `| [${name}](${prefix}${name}.md) | ${KINDS[kind]} | ${summaryOf(body)} |`)];
}

/** The types of a reference, constructs first. */
function typesOf(text) {
  const sections = text.split(/^## /m).slice(1);
  return Object.keys(KINDS).flatMap((kind) => {
    const section = sections.find(each => each.startsWith(kind)) ?? '';
    return section.split(/^### /m).slice(1).map(body => ({ kind, name: /^\w+/.exec(body)[0], body: `# ${body}` }));
  });
}

/** The first sentence of a type's documentation. */
function summaryOf(body) {
  const line = body.split('\n').slice(1).find(text => /^[A-Z].*[.:]$/.test(text.trim()) && !text.startsWith('- ')) ?? '';
  return line.trim().replace(/\|/g, '\\|');
}

/** Anchors of other types are on their pages. */
function linked(body, inOptions) {
  return body.replace(/(\(|href=")#cdk-msk-connect\.(options\.)?(\w+)([^)"]*)/g, (_all, open, submodule = '', type, rest) => {
    const folder = OPTIONS.has(type) === inOptions ? '' : inOptions ? '../' : 'options/';
    return `${open}${folder}${type}.md#cdk-msk-connect.${submodule}${type}${rest}`;
  });
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
