import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  const inDirectory = (file: string) => resolve(cwd, directory, file);
  const { artifacts } = readObject(inDirectory('manifest.json'));
  return objectsIn(artifacts).flatMap((artifact): InputFile[] => {
    const { templateFile, directoryName } = isObject(artifact.properties) ? artifact.properties : {};
    if (artifact.type === 'aws:cloudformation:stack' && typeof templateFile === 'string') {
      const templates = [templateFile, ...assetsOf(artifact, artifacts, inDirectory).filter(file => file.endsWith('.nested.template.json'))];
      return [...new Set(templates)].map(file => ({ path: join(directory, file), named: true, environment: known(artifact.environment) }));
    }
    return artifact.type === 'cdk:cloud-assembly' && typeof directoryName === 'string' && depth < 10
      ? assemblyTemplates(join(directory, directoryName), cwd, depth + 1) : [];
  }).filter(({ path }) => existsSync(resolve(cwd, path)));
}

/** The files that a stack uploads, its nested templates among them: its asset manifests list them, and the legacy synthesizer its metadata. */
function assetsOf({ dependencies, metadata, additionalMetadataFile }: Fields, artifacts: unknown, inDirectory: (file: string) => string): string[] {
  const manifests = (Array.isArray(dependencies) ? dependencies : []).flatMap(id => {
    const { type, properties } = isObject(artifacts) && typeof id === 'string' && isObject(artifacts[id]) ? artifacts[id] : {};
    return type === 'cdk:asset-manifest' && isObject(properties) && typeof properties.file === 'string' ? [properties.file] : [];
  });
  const listed = manifests.flatMap(manifest => objectsIn(readObject(inDirectory(manifest)).files)).map(({ source }) => source);
  const more = typeof additionalMetadataFile === 'string' ? readObject(inDirectory(additionalMetadataFile)) : {};
  const entries = [metadata, more].flatMap(map => isObject(map) ? Object.values(map).flat() : []).filter(isObject);
  return [...listed, ...entries.filter(({ type }) => type === 'aws:cdk:asset').map(({ data }) => data)]
    .flatMap(asset => isObject(asset) && typeof asset.path === 'string' ? [asset.path] : []);
}

type Fields = Readonly<Record<string, unknown>>;

function readObject(file: string): Fields {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

const objectsIn = (value: unknown): Fields[] => isObject(value) ? Object.values(value).filter(isObject) : [];

/** `aws://<account>/<Region>`; the CDK writes `unknown-account` and `unknown-region` for what only the deploy decides. */
function known(environment: unknown): string | undefined {
  return typeof environment === 'string' && !environment.includes('unknown-') ? environment : undefined;
}
