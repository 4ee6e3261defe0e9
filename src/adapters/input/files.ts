import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { grouped } from '../../model';
import { isObject } from '../template/values';
import { decode } from './decode';
import { InputError } from './errors';

/** A file that can hold connectors. */
export interface InputFile {
  /** As given, or below the directory that was given. */
  readonly path: string;
  /** Whether it was named, by the user or by the manifest of an assembly, and not just found. */
  readonly named: boolean;
  /** The account and Region, where a manifest says them. */
  readonly environment?: string;
}

const FILE = /\.(jsonc?|json5|ya?ml|properties|template|tf|tofu|tfstate|sh|bash|conf|config|tpl|tftpl)$/i;
const SKIPPED = new Set(['node_modules', '.git', '.terraform']);

/** The files of a path: of a cloud assembly its templates, of another directory all below it. */
export function filesOf(path: string, cwd: string): InputFile[] {
  if (!isDirectory(path, cwd)) {
    return [{ path, named: true }];
  }
  const templates = assemblyTemplates(path, cwd);
  return templates.length > 0 ? templates : filesBelow(path, cwd);
}

export function isDirectory(path: string, cwd: string): boolean {
  try {
    return statSync(resolve(cwd, path)).isDirectory();
  } catch {
    throw new InputError(path, 'there is no such file or directory');
  }
}

export function readFile(path: string, cwd: string): string {
  try {
    return decode(readFileSync(resolve(cwd, path)));
  } catch (error) {
    throw new InputError(path, `it cannot be read: ${(error as NodeJS.ErrnoException).code === 'EACCES' ? 'permission denied' : (error as Error).message.split(',')[0]}`);
  }
}

function filesBelow(directory: string, cwd: string): InputFile[] {
  const files: InputFile[] = [];
  const open = [directory];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const entries = readdirSync(resolve(cwd, next), { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) {
        open.push(path);
      } else if (entry.isFile() && FILE.test(entry.name)) {
        files.push({ path, named: false });
      }
    }
  }
  return files;
}

/** The templates of a cloud assembly, nested stacks and stages included; nothing where the directory is none. */
export function assemblyTemplates(directory: string, cwd: string, depth = 0): InputFile[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(resolve(cwd, directory, 'manifest.json'), 'utf8'));
  } catch {
    return [];
  }
  const artifacts = isObject(manifest) && isObject(manifest.artifacts) ? Object.values(manifest.artifacts).filter(isObject) : [];
  const nestedIn = nestedTemplates(readdirSync(resolve(cwd, directory)), artifacts.flatMap(({ properties }) =>
    isObject(properties) && typeof properties.templateFile === 'string' ? [stemOf(properties.templateFile)] : []));
  return artifacts.flatMap(({ type, properties, environment }): InputFile[] => {
    const given = isObject(properties) ? properties : {};
    if (type === 'aws:cloudformation:stack' && typeof given.templateFile === 'string') {
      const templates = [given.templateFile, ...nestedIn.get(stemOf(given.templateFile)) ?? []];
      return templates.map(file => ({ path: join(directory, file), named: true, environment: known(environment) }));
    }
    return type === 'cdk:cloud-assembly' && typeof given.directoryName === 'string' && depth < 10
      ? assemblyTemplates(join(directory, given.directoryName), cwd, depth + 1) : [];
  }).filter(({ path }) => existsSync(resolve(cwd, path)));
}

const stemOf = (templateFile: string) => templateFile.split('.')[0];

/** The templates of nested stacks by the name of their parent: of several parents whose names they begin with it is the longest. */
function nestedTemplates(files: readonly string[], parents: readonly string[]): ReadonlyMap<string, string[]> {
  const stems = new Set(parents);
  return grouped(files.filter(file => file.endsWith('.nested.template.json')).flatMap(file => {
    const beginnings = Array.from(file, (_, index) => file.slice(0, file.length - index));
    const parent = beginnings.find(beginning => stems.has(beginning));
    return parent === undefined ? [] : [[parent, file] as const];
  }));
}

/** `aws://<account>/<Region>`; the CDK writes `unknown-account` and `unknown-region` for what only the deploy decides. */
function known(environment: unknown): string | undefined {
  return typeof environment === 'string' && !environment.includes('unknown-') ? environment : undefined;
}
