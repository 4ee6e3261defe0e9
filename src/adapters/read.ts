import { posix, resolve } from 'node:path';
import type { ConnectorDeployment, PlaceModel } from '../model';
import { CONNECTOR_TYPE, CONNECTOR_TYPES, deploymentsAt } from '../model';
import { claimsConnectors } from './input/claims';
import { refusingDepth } from './input/depth';
import { InputError } from './input/errors';
import { filesOf, isDirectory, readFile } from './input/files';
import type { InputFile } from './input/files';
import { parseText } from './input/parse';
import { whatInstead } from './input/instead';
import { positionIn } from './input/places';
import { TEMPLATES, withVariables } from './input/variables';
import type { Recognized } from './forms/recognized';
import { namesClass, recognize } from './forms/recognize';
import { PART_TYPES } from './template/cluster-parts';
import { configurationOf } from './template/connectors';
import { linkedDeployments } from './template/links';
import { Stacks } from './template/stacks';
import { Template } from './template/template';
import { text } from './template/values';
import { HCL, terraformFile } from './terraform/module';

/** Files that a tool fills in before they are used. */
const FILLED_IN = /\.(tpl|tftpl|tmpl|j2)$/i;

const NO_TEMPLATE = 'it holds no template, cloud assembly or Terraform plan';

/** What is told of a file that cannot be read; it is thrown where nobody listens. */
export type Complain = (problem: InputError) => void;

const THROW: Complain = problem => {
  throw problem;
};

/** Something that holds connectors, with where it was found. */
interface Content { readonly recognized: Recognized; readonly path: string; readonly place: PlaceModel }

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

/** The place of a template or another file. */
export function placeOf({ path, environment }: Pick<InputFile, 'path' | 'environment'>): PlaceModel {
  return { stack: path, around: posix.dirname(path.replace(/\\/g, '/')), environment };
}

function contentsOf(path: string, cwd: string, complain: Complain, skipOthers: boolean): Content[] {
  const directory = isDirectory(path, cwd);
  let problems = 0;
  const contents = filesOf(path, cwd).flatMap(file => contentsOfFile(skipOthers && !directory ? { ...file, named: false } : file, cwd, problem => {
    problems++;
    complain(problem);
  }));
  if (!skipOthers && problems === 0 && !contents.some(holdsSomething)) {
    throw new InputError(path, directory ? 'no file in it holds a connector or a Kafka cluster' : instead(path, cwd)
      ?? 'it holds no connector and no Kafka cluster; a template, a cloud assembly, a connector\'s JSON or properties, or a Terraform plan is expected');
  }
  return contents;
}

function instead(path: string, cwd: string): string | undefined {
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
  const place = placeOf(file);
  if (HCL.test(file.path)) {
    // the files of a module share their names
    const found = refusingDepth(file.path, () => terraformFile(file.path, content, cwd));
    return found.map(recognized => ({ recognized, path: file.path, place: { ...place, stack: place.around } }));
  }
  const parsed = parseText(content, file.path);
  // Several templates in one file are several stacks.
  return recognize(FILLED_IN.test(file.path) ? withVariables(parsed, TEMPLATES) : parsed).map((recognized, index) => ({
    recognized, path: file.path, place: recognized.kind === 'template' && index > 0 ? { ...place, stack: `${place.stack}#${index + 1}` } : place,
  }));
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

function templateOf(recognized: Recognized): Template | undefined {
  switch (recognized.kind) {
    case 'template': return new Template(recognized.content, true);
    case 'made': return new Template(recognized.content);
    case 'create-connector': return new Template({ Resources: { [recognized.name]: { Type: CONNECTOR_TYPE, Properties: recognized.content } } });
    case 'configuration': return undefined;
  }
}

function holdsSomething({ recognized }: Content): boolean {
  return templateOf(recognized)?.ofType(...CONNECTOR_TYPES, ...PART_TYPES).length !== 0;
}

function deploymentsIn(contents: readonly Content[]): ConnectorDeployment[] {
  const files = contents.flatMap(content => {
    const template = templateOf(content.recognized);
    return template === undefined ? [] : [{ content, template, ...content }];
  });
  const linked = new Map(linkedDeployments(files).map((found, index) => [files[index].content, found]));
  return contents.flatMap(content => {
    const found = linked.get(content);
    // Of a plan only MSK Connect's own resources are read, and a call of the service's API stands alone: what is not there is not known.
    if (found === undefined) {
      return configuration(content);
    }
    return content.recognized.kind === 'template' ? found : found.filter(({ name }) => isOf(content.recognized, name))
      .map(each => ({ ...each, topics: undefined, errorAlarm: undefined, needs: undefined }));
  });
}

/** Of a module in several files, the connectors of this one. */
function isOf(recognized: Recognized, name: string): boolean {
  return recognized.kind !== 'made' || recognized.only === undefined || recognized.only.has(name);
}

function configuration({ recognized, path, place }: Content): ConnectorDeployment[] {
  const { name, content } = recognized as Extract<Recognized, { kind: 'configuration' }>;
  return deploymentsAt(place, [{
    name: name ?? path,
    source: path,
    scope: 'configuration',
    connectorName: text(name),
    ...configurationOf(undefined, content),
    positionOf: positionIn([content], () => undefined),
  }]);
}
