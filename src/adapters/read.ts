import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ConnectorDeployment } from '../checks';
import { parseText } from './input/parse';
import { InputError } from './input/errors';
import { namesClass, recognize, type Recognized } from './input/recognize';
import { CONNECTOR_TYPE, configurationOf, deploymentsOf } from './template/connectors';
import { Template } from './template/template';
import { isObject, text } from './template/values';
import { templateFromPlan } from './terraform';

const FILE = /\.(json|ya?ml|properties|template)$/i;
const SKIPPED = new Set(['node_modules', '.git', '.terraform']);

/** Reads all connectors of a path: a file, a directory with all below it, a cloud assembly. */
export function readPath(path: string, cwd = '.'): ConnectorDeployment[] {
  if (!isDirectory(path, cwd)) {
    const found = readContent(readFile(path, cwd), path);
    if (found.length === 0) {
      throw new InputError(path, 'it holds no connector; a template, a cloud assembly, a connector\'s JSON or properties, or a Terraform plan is expected');
    }
    return found;
  }
  const found = filesIn(path, cwd).flatMap(file => readQuietly(file, cwd));
  if (found.length === 0) {
    throw new InputError(path, 'no file in it holds a connector');
  }
  return found;
}

/** Reads connectors out of a text. */
export function readContent(content: string, path: string): ConnectorDeployment[] {
  return recognize(parseText(content, path)).flatMap(each => deployments(each, path));
}

/** The templates of a path, for comparing. */
export function readTemplates(path: string, cwd = '.'): Template[] {
  const files = isDirectory(path, cwd) ? filesIn(path, cwd) : [path];
  const templates = files.flatMap(file => {
    try {
      return recognize(parseText(readFile(file, cwd), file)).flatMap(each => templateOf(each) ?? []);
    } catch (error) {
      if (files.length === 1) {
        throw error;
      }
      return [];
    }
  });
  if (templates.length === 0) {
    throw new InputError(path, 'it holds no template, cloud assembly or Terraform plan');
  }
  return templates;
}

function isDirectory(path: string, cwd: string): boolean {
  try {
    return statSync(resolve(cwd, path)).isDirectory();
  } catch {
    throw new InputError(path, 'there is no such file or directory');
  }
}

function readFile(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new InputError(path, `it cannot be read: ${(error as NodeJS.ErrnoException).code === 'EACCES' ? 'permission denied' : (error as Error).message.split(',')[0]}`);
  }
}

function templateOf(recognized: Recognized): Template | undefined {
  switch (recognized.kind) {
    case 'template': return new Template(recognized.content);
    case 'terraform': return new Template(templateFromPlan(recognized.content));
    case 'create-connector': return new Template({ Resources: { [recognized.name]: { Type: CONNECTOR_TYPE, Properties: recognized.content } } });
    default: return undefined;
  }
}

function deployments(recognized: Recognized, path: string): ConnectorDeployment[] {
  const template = templateOf(recognized);
  if (template !== undefined) {
    const found = deploymentsOf(template, path);
    // Of a plan only MSK Connect's own resources are read, and a call of the service's API stands alone: what is not there is not known.
    return recognized.kind === 'template' ? found : found.map(each => ({ ...each, topics: undefined, errorAlarm: undefined, needs: undefined }));
  }
  const { name, content } = recognized as Extract<Recognized, { kind: 'configuration' }>;
  return [{
    name: name ?? path,
    source: path,
    scope: 'configuration',
    connectorName: text(name),
    ...configurationOf(undefined, content),
  }];
}

/** The files of a directory that can hold connectors. Of a cloud assembly only its templates. */
function filesIn(directory: string, cwd: string): string[] {
  if (existsSync(resolve(cwd, directory, 'manifest.json'))) {
    const templates = assemblyTemplates(directory, cwd);
    if (templates.length > 0) {
      return templates;
    }
  }
  const files: string[] = [];
  const open = [directory];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const entries = readdirSync(resolve(cwd, next), { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) {
        open.push(path);
      } else if (entry.isFile() && FILE.test(entry.name)) {
        files.push(path);
      }
    }
  }
  return files;
}

/** The templates of a cloud assembly, nested stacks and stages included. */
function assemblyTemplates(directory: string, cwd: string, depth = 0): string[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(resolve(cwd, directory, 'manifest.json'), 'utf8'));
  } catch {
    return [];
  }
  const artifacts = isObject(manifest) && isObject(manifest.artifacts) ? Object.values(manifest.artifacts).filter(isObject) : [];
  return artifacts.flatMap(({ type, properties }) => {
    const given = isObject(properties) ? properties : {};
    if (type === 'aws:cloudformation:stack' && typeof given.templateFile === 'string') {
      const stem = given.templateFile.split('.')[0];
      const nested = readdirSync(resolve(cwd, directory)).filter(file => file.startsWith(stem) && file.endsWith('.nested.template.json'));
      return [given.templateFile, ...nested].map(file => join(directory, file));
    }
    return type === 'cdk:cloud-assembly' && typeof given.directoryName === 'string' && depth < 10
      ? assemblyTemplates(join(directory, given.directoryName), cwd, depth + 1) : [];
  }).filter(file => existsSync(resolve(cwd, file)));
}

/** In a directory stand other files too; one that cannot be read or is something else is none of our business. */
function readQuietly(path: string, cwd: string): ConnectorDeployment[] {
  try {
    return recognize(parseText(readFile(path, cwd), path)).filter(namesClass).flatMap(each => deployments(each, path));
  } catch (error) {
    if (error instanceof InputError) {
      return [];
    }
    throw error;
  }
}
