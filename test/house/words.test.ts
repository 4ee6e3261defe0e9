import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { FLEET_RULES, RULES } from '../../src/families/rules';

const ROOT = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What not to write, by the table in CONTRIBUTING.md: the phrase, and the words in its place. */
const PHRASES = [.../^\| [^|]* \| [^|]* \|$/gm[Symbol.matchAll](read('CONTRIBUTING.md').split('## Words')[1].split('\n## ')[0])]
  .map(([row]) => row.split('|').map(cell => cell.trim())).filter(([, write]) => write !== 'write')
  .flatMap(([, write, not]) => not.split(', ').map(phrase => ({ write, pattern: new RegExp(`(?<![\\w-])${phrase}(?![\\w-])`, 'i') })));

/** What is wrong with a text; what stands in backticks or quotes is somebody else's words. */
function faults(text: string): string[] {
  const plain = text.replace(/`[^`]*`|"[^"]*"/g, '').replace(/\s+/g, ' ');
  return PHRASES.flatMap(({ write, pattern }) => {
    const found = pattern.exec(plain);
    return found === null ? [] : [`${plain.slice(Math.max(0, found.index - 40), found.index + 40).trim()} -> ${write}`];
  });
}

/** The files of the public API: those that the index exports, and what they export again. */
function publicFiles(file = 'src/index.ts'): string[] {
  const exported = [...read(file).matchAll(/^export (?:\*|\{[^}]*\}) from '(\.[^']*)';$/gm)].flatMap(([, name]) => {
    const target = relative(ROOT, join(ROOT, dirname(file), name));
    return [`${target}.ts`, `${target}/index.ts`].filter(each => existsSync(join(ROOT, each)) && !each.includes('generated'));
  });
  return [...new Set([file, ...exported.flatMap(each => publicFiles(each))])];
}

/** The doc comments of types and of their members; those of functions and of what is internal are for us alone. */
function docComments(file: string): string[] {
  return [...read(file).matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n *(.*)/g)]
    .filter(([, text, next]) => !text.includes('@internal') && /^(export (abstract )?(class|interface|enum)|readonly|public|abstract|[A-Z_0-9]+ =|\w+[(?:])/.test(next))
    .map(([, text]) => text.replace(/^\s*\* ?/gm, ' '));
}

/** The text of each error that is thrown, as far as it stands in the file. */
function errorTexts(file: string): string[] {
  return [...read(file).matchAll(/new \w*(?:Error|Refusal|Impossible)\(((?:[^;]|;(?!\n))*?)\);\n/g)]
    .map(([, call]) => [...call.matchAll(/'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, single, template]) => single ?? template.replace(/\$\{[^}]*\}/g, 'X')).join(''));
}

/** Code is left aside, and of troubleshooting the patterns of logs, and the causes: those are a part of functions whose hash is in the templates of users. */
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).filter(name => name.endsWith('.md')).map(name => `docs/${name}`)];
const ASIDE = /```[\s\S]*?```|<!--[\s\S]*?-->|\]\([^)]*\)|^\*\*(?:Log|Means)\.\*\*.*$/gm;

test('the table is read, and sees what it forbids', () => {
  expect(PHRASES.length).toBeGreaterThan(20);
  expect(faults('It is made anew at the deploy.')).toHaveLength(2);
  expect(faults('Created again at deployment, `anew`.')).toEqual([]);
});

test('doc comments of the public API', () => {
  const files = publicFiles();
  expect(files.flatMap(docComments).length).toBeGreaterThan(1000);
  expect(files.flatMap(file => docComments(file).flatMap(faults).map(fault => `${file}: ${fault}`))).toEqual([]);
});

test('what rules say', () => {
  expect([...RULES, ...FLEET_RULES].flatMap(({ id, title, why, fix }) => [title, why, fix].flatMap(faults).map(fault => `${id}: ${fault}`))).toEqual([]);
});

test('errors', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && !file.includes('generated')).map(file => `src/${file}`);
  expect(files.flatMap(errorTexts).length).toBeGreaterThan(150);
  expect(files.flatMap(file => errorTexts(file).flatMap(faults).map(fault => `${file}: ${fault}`))).toEqual([]);
});

/** The messages of findings, as far as they stand in the file. */
function messages(file: string): string[] {
  return [...read(file).matchAll(/\bmessage: (?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g)].map(([, single, template]) => single ?? template.replace(/\$\{[^}]*(?:\}|$)/g, 'X'));
}

test('what findings say', () => {
  const files = ['checks', 'families', 'plugins'].flatMap(room => readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => `src/${room}/${file}`));
  expect(files.flatMap(messages).length).toBeGreaterThan(200);
  expect(files.flatMap(file => messages(file).flatMap(faults).map(fault => `${file}: ${fault}`))).toEqual([]);
});

test.each(PAGES)('%s', page => {
  expect(read(page).replace(ASIDE, '').split(/\n\n|\n(?=[-|])/).flatMap(faults)).toEqual([]);
});
