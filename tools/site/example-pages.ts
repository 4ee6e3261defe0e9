import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, ROOT } from './sources';
import { titleOf } from './titles';

interface ExamplePage { readonly file: string; readonly place: string; readonly markdown: string }

const LANGUAGES: Readonly<Record<string, string>> = { ts: 'ts', py: 'python', java: 'java', go: 'go', cs: 'csharp' };

/** One page for each example: its README, its picture and its code. */
export function examplePages(): readonly ExamplePage[] {
  const names = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name)
    .filter(name => codeOf(name).length > 0).sort();
  const pages = names.map(name => ({ file: existing(`examples/${name}/README.md`) ?? `examples/${name}`, place: `examples/${name}.md`, markdown: pageOf(name) }));
  return [...pages, {
    file: 'examples',
    place: 'examples/index.md',
    markdown: ['# Examples', '', 'Each is a whole app that the tests synthesize.', '', ...names.map((name, index) => `- [${titleOf(pages[index].markdown)}](examples/${name})`), ''].join('\n'),
  }];
}

function pageOf(name: string): string {
  const readme = existing(`examples/${name}/README.md`);
  const picture = existing(`docs/images/examples/${name}.svg`);
  return [
    readme === undefined ? `# ${name}` : read(readme).trimEnd(), '',
    ...picture === undefined || (readme !== undefined && read(readme).includes('.svg)')) ? [] : [`![What ${name} creates](${readme === undefined ? '../' : '../../'}${picture})`, ''],
    '## Code', '',
    ...codeOf(name).flatMap(file => [`\`${file}\``, '', `\`\`\`${LANGUAGES[file.replace(/^.*\./, '')]}`, read(`examples/${name}/${file}`).trimEnd(), '```', '']),
  ].join('\n');
}

function existing(file: string): string | undefined {
  return existsSync(join(ROOT, file)) ? file : undefined;
}

function codeOf(name: string): string[] {
  return readdirSync(join(ROOT, 'examples', name)).filter(file => Object.keys(LANGUAGES).includes(file.replace(/^.*\./, ''))).sort();
}
