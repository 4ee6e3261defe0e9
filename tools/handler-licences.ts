import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of what a bundle holds. */
export interface Licences { readonly text: string; readonly packages: number }

/** A package that a bundle has parts of. */
export interface BundledPackage { readonly name: string; readonly version: string; readonly license: string }

/** The line of a package, and back from it. */
const headOf = ({ name, version, license }: BundledPackage) => `${name} ${version} (${license})`;
const HEAD = /^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) \(([^()]+|\(.+\))\)$/gm;

/** A package of a bundle: the folder that it lies in is its name, after the innermost `node_modules`. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const FILE = /^(licen[cs]e|notice|copying)/i;
/** Some packages have their licence in a section of their README. */
const SECTION = /^(?:#+ *licen[cs]e|licen[cs]e\n[-=]+).*$/im;

/** The licence texts of the packages that some files are of; packages with the same text stand together. */
export function licencesOf(root: string, files: string[]): Licences {
  const folders = [...new Set(files.flatMap(file => PACKAGE.exec(file)?.[0] ?? []))].sort();
  const texts = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as BundledPackage;
    // some packages name the Apache licence without its text; it is the one of this library
    const text = textOf(join(root, folder)) || sectionOf(join(root, folder)) || (license === 'Apache-2.0' ? readFileSync(join(root, 'LICENSE'), 'utf8').replace(/\r\n/g, '\n').trim() : '');
    if (text === '') {
      throw new Error(`${name} ${version} (${license}) is bundled, but has no licence file that could be shipped with it`);
    }
    texts.set(text, [...texts.get(text) ?? [], headOf({ name, version, license })]);
  }
  const parts = [...texts].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`);
  return { text: `This function holds parts of the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`, packages: folders.length };
}

/** The packages that a text of `licencesOf` names. */
export function bundledPackages(text: string): BundledPackage[] {
  return [...text.matchAll(HEAD)].map(([, name, version, license]) => ({ name, version, license }));
}

function sectionOf(folder: string): string {
  const readme = readdirSync(folder).find(file => /^readme\.md$/i.test(file));
  const text = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8').replace(/\r\n/g, '\n');
  const section = SECTION.exec(text);
  return section === null ? '' : text.slice(section.index + section[0].length).split(/^#/m)[0].trim();
}

function textOf(folder: string): string {
  return readdirSync(folder).filter(file => FILE.test(file)).sort()
    .map(file => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n');
}
