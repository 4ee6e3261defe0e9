import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** A page of the site: where it is in the repository, and where on the site. */
export interface Source {
  /** Its file, from the root of the repository. */
  readonly file: string;
  /** Its Markdown file on the site. */
  readonly place: string;
}

/** What it says stands on the start page. */
const START = 'docs/README.md';

/** Files at the root that are pages, by the name that they have on the site. */
const AT_ROOT: Readonly<Record<string, string>> = {
  'README.md': 'overview.md',
  'API.md': 'api/index.md',
  'ARCHITECTURE.md': 'architecture.md',
  'CONTRIBUTING.md': 'contributing.md',
  'CHANGELOG.md': 'changelog.md',
  'SECURITY.md': 'reporting.md',
};

/** All pages that stand in the repository as Markdown. */
export function sources(): readonly Source[] {
  return [
    ...Object.entries(AT_ROOT).map(([file, place]) => ({ file, place })),
    ...markdownIn('docs').filter(file => file !== START).map(file => ({ file, place: placeOf(file.slice('docs/'.length)) })),
    ...markdownIn('extensions').filter(file => file.split('/').length === 2).map(file => ({ file, place: placeOf(file) })),
    { file: 'site/questions.md', place: 'questions.md' },
  ].filter(({ file }) => existsSync(join(ROOT, file)));
}

/** `rules/README.md` is what a visitor of `rules/` sees. */
function placeOf(path: string): string {
  return path.replace(/(^|\/)README\.md$/, '$1index.md');
}

function markdownIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(file => posix.join(folder, file.split('\\').join('/')))
    .filter(file => file.endsWith('.md') && !file.includes('/target/') && !file.includes('/node_modules/'))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
