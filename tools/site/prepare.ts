/* eslint-disable no-console */
// The content of the site, out of what the repository has: Markdown, with links that lead where they should, and pages made of data.
//
//   ts-node -T tools/site/prepare.ts     writes site/.content
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectorPages, withConnectorLinks } from './connector-pages';
import { examplePages } from './example-pages';
import { CODE, mapped } from './links';
import { llms } from './llms';
import { navigation } from './navigation';
import type { Page } from './page';
import { read, ROOT, sources } from './sources';
import { startPage } from './start-page';

export const CONTENT = join(ROOT, 'site', '.content');

/** All pages of the site. */
export async function pages(): Promise<readonly Page[]> {
  const all = sources();
  const examples = examplePages();
  const places = new Map([
    ['docs/README.md', 'index.md'],
    ...all.map(({ file, place }): [string, string] => [file, place]),
    ...examples.map(({ file, place }): [string, string] => [file, place]),
    ...readdirSync(join(ROOT, 'docs', 'images'), { recursive: true, encoding: 'utf8' }).map((name): [string, string] => [`docs/images/${name}`, `images/${name}`]),
  ]);
  return [
    { place: 'index.md', markdown: mapped(await startPage(), 'docs/README.md', 'index.md', places) },
    ...all.map(({ file, place }) => ({ place, markdown: withConnectorLinks(place, mapped(read(file), file, place, places)) })),
    ...examples.map(({ file, place, markdown }) => ({ place, markdown: mapped(markdown, file, place, places) })),
    ...connectorPages(),
  ];
}

/** What the generator would take for its own is text: braces, and tags that the reference does not have. Code is left alone by itself. */
function plain(markdown: string): string {
  return markdown.split(CODE).map((part, index) => (index % 2 === 1 ? part : part
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/<(?!\/?(?:a|code|sup|br)\b|https?:|!--)(?=[a-z/])/gi, '&lt;'))).join('');
}

async function main(): Promise<void> {
  const all = await pages();
  rmSync(CONTENT, { recursive: true, force: true });
  for (const { place, markdown } of all) {
    const file = join(CONTENT, place);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plain(markdown).replace('<!-- playground -->', '<ClientOnly><PlayGround /></ClientOnly>'));
  }
  cpSync(join(ROOT, 'docs', 'images'), join(CONTENT, 'public', 'images'), { recursive: true });
  cpSync(join(ROOT, 'docs', 'images'), join(CONTENT, 'images'), { recursive: true });
  writeFileSync(join(CONTENT, 'public', 'llms.txt'), llms(all));
  writeFileSync(join(CONTENT, 'navigation.json'), JSON.stringify(navigation(all), undefined, 1));
  console.log(`${all.length} pages`);
}

if (require.main === module) {
  void main();
}
