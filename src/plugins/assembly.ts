import * as fs from 'node:fs';
import * as path from 'node:path';
import { messageOf, PluginError } from './errors';
import type { PluginRecipe } from './origin';

/** Type of the metadata entry under which a plugin construct leaves its recipe (as JSON text) in the cloud assembly. */
export const PLUGIN_METADATA = 'cdk-msk-connect:plugin';

interface MetadataEntry { readonly type?: unknown; readonly data?: unknown }
type MetadataMap = Record<string, MetadataEntry[]>;

/** Recipes of all plugins in a cloud assembly, nested stages included. Each recipe once. */
export function recipesOfAssembly(directory: string): PluginRecipe[] {
  const manifest = path.join(directory, 'manifest.json');
  if (!fs.existsSync(manifest)) {
    throw new PluginError('bad-origin', `${directory} is not a cloud assembly (no manifest.json); run 'cdk synth' and specify its output directory, usually cdk.out`);
  }
  const { artifacts } = readJson(manifest) as {
    artifacts?: Record<string, { type?: string; metadata?: MetadataMap; additionalMetadataFile?: string; properties?: { directoryName?: string } }>;
  };
  const recipes = new Map<string, PluginRecipe>();
  const collect = (metadata: MetadataMap | undefined): void => {
    for (const entry of Object.values(metadata ?? {}).flat()) {
      if (entry.type !== PLUGIN_METADATA || typeof entry.data !== 'string') { continue; }
      recipes.set(entry.data, JSON.parse(entry.data) as PluginRecipe);
    }
  };
  for (const artifact of Object.values(artifacts ?? {})) {
    collect(artifact.metadata);
    if (artifact.additionalMetadataFile) { collect(readJson(path.join(directory, artifact.additionalMetadataFile)) as MetadataMap); }
    if (artifact.type === 'cdk:cloud-assembly' && artifact.properties?.directoryName) {
      const nested = recipesOfAssembly(path.join(directory, artifact.properties.directoryName));
      for (const recipe of nested) { recipes.set(JSON.stringify(recipe), recipe); }
    }
  }
  return [...recipes.values()];
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PluginError('bad-origin', `${file} cannot be read: ${messageOf(error)}; synthesize the app again`, { cause: error });
  }
}
