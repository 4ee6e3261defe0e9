import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ConnectorDeployment } from '../model';
import { claimsConnectors } from './input/claims';
import { refusingDepth } from './input/depth';
import { InputError } from './input/errors';
import { filesOf, isDirectory, readFile } from './input/files';
import type { InputFile } from './input/files';
import { NESTED_STACK, nestedTemplates } from './input/nested-templates';
import { parseText } from './input/parse';
import { whatInstead } from './input/instead';
import { namesClass } from './forms/recognize';
import type { Content } from './read-text';
import { contentsOfText, deploymentsIn, holdsSomething, placeOf, templateOf } from './read-text';
import { Stacks } from './template/stacks';
import type { Template } from './template/template';
import { HCL, terraformFile } from './terraform/module';

const TEMPLATE = /\.(json|ya?ml|template)$/i;
/** More templates than a stack nests. */
const MOST_NESTED = 500;
const NO_TEMPLATE = 'it contains no template, cloud assembly or Terraform plan';

/** What is told of a file that cannot be read; it is thrown where nobody listens. */
export type Complain = (problem: InputError) => void;

const THROW: Complain = problem => {
  throw problem;
};

/** Reads all connectors and clusters of some paths, each a file, a directory with all below it, or a cloud assembly; other files can be left out. */
export function readPaths(paths: readonly string[], cwd = '.', complain: Complain = THROW, skipOthers = false): ConnectorDeployment[] {
  const read = new Set<string>();
  return deploymentsIn(paths.flatMap(path => {
    // A file that two of the paths lead to is one: no connector stands beside itself.
    const found = (telling(complain, () => contentsOf(path, cwd, complain, skipOthers)) ?? [])
      .filter(content => !read.has(resolve(cwd, content.path)));
    found.forEach(content => read.add(resolve(cwd, content.path)));
    return found;
  }));
}

/** Reads connectors out of a text. */
export function readContent(content: string, path: string): ConnectorDeployment[] {
  return deploymentsIn(contentsIn(content, { path, named: true }, '.'));
}

/** The templates of a path, with what their values lead to in each other. */
export function readStacks(path: string, cwd = '.'): Stacks {
  const files = filesOf(path, cwd).flatMap(file => contentsOfFile(file, cwd, THROW)).flatMap(content => {
    const template = templateOf(content.recognized);
    return template === undefined ? [] : [{ ...content, template }];
  });
  if (files.length === 0) {
    throw new InputError(path, NO_TEMPLATE);
  }
  return new Stacks(files);
}

/** The templates of a path, for comparing. */
export function readTemplates(path: string, cwd = '.'): Template[] {
  const templates = filesOf(path, cwd).flatMap(file => contentsOfFile(file, cwd, THROW)).flatMap(({ recognized }) => templateOf(recognized) ?? []);
  if (templates.length === 0) {
    throw new InputError(path, NO_TEMPLATE);
  }
  return templates;
}

function contentsOf(path: string, cwd: string, complain: Complain, skipOthers: boolean): Content[] {
  const directory = isDirectory(path, cwd);
  let problems = 0;
  const files = directory ? filesOf(path, cwd) : withNested(filesOf(path, cwd), cwd);
  const contents = files.flatMap(file => contentsOfFile(skipOthers && !directory ? { ...file, named: false } : file, cwd, problem => {
    problems++;
    complain(problem);
  }));
  if (!skipOthers && problems === 0 && !contents.some(holdsSomething)) {
    throw new InputError(path, directory ? 'it has no file with a connector or a Kafka cluster' : instead(path, cwd));
  }
  return contents;
}

/** A file with the templates that it nests, and those that they nest, as far as they are files. */
function withNested(files: readonly InputFile[], cwd: string): InputFile[] {
  const all = [...files];
  for (let index = 0; index < all.length && index < MOST_NESTED; index++) {
    const { path } = all[index];
    const nested = nestedIn(path, cwd).map(file => join(dirname(path), file))
      .filter(file => existsSync(resolve(cwd, file)) && !all.some(each => each.path === file));
    all.push(...nested.map(file => ({ ...all[index], path: file })));
  }
  return all;
}

function nestedIn(path: string, cwd: string): string[] {
  const content = TEMPLATE.test(path) ? telling(() => undefined, () => readFile(path, cwd)) : undefined;
  return content?.includes(NESTED_STACK) === true ? nestedTemplates(telling(() => undefined, () => parseText(content, path))) : [];
}

function instead(path: string, cwd: string): string {
  const content = readFile(path, cwd);
  return whatInstead(telling(() => undefined, () => parseText(content, path)), content);
}

/** In a directory stand other files, too: what is something else is left out without a word. */
function contentsOfFile(file: InputFile, cwd: string, complain: Complain): Content[] {
  const content = telling(complain, () => readFile(file.path, cwd));
  if (content === undefined) {
    return [];
  }
  const ours = file.named || claimsConnectors(file.path, content);
  const contents = telling(ours ? complain : () => undefined, () => contentsIn(content, file, cwd)) ?? [];
  return file.named ? contents : contents.filter(({ recognized }) => namesClass(recognized));
}

function contentsIn(content: string, file: InputFile, cwd: string): Content[] {
  if (HCL.test(file.path)) {
    // the files of a module share their names
    const place = placeOf(file);
    const found = refusingDepth(file.path, () => terraformFile(file.path, content, cwd));
    return found.map(recognized => ({ recognized, path: file.path, place: { ...place, stack: place.around } }));
  }
  return contentsOfText(content, file);
}

function telling<T>(complain: Complain, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    complain(error);
    return undefined;
  }
}
