import { basename, join } from 'path';
import { packPluginSync, recipeFingerprint, recipesOfAssembly } from '../../src/plugins';
import type { PluginRecipe } from '../../src/plugins';
import { examples, WITHOUT_ARCHIVES } from '../examples/examples';
import type { Vendor } from './vendor-archives';
import { vendorArchive, vendorFile } from './vendor-archives';

const VENDORS: readonly Vendor[] = ['jdbc-aiven', 'jdbc-confluent', 'opensearch', 's3-aiven', 's3-confluent'];

/** The cloud assembly of an example with all archives in it: those of release pages from the folder of the tests, or their stand-ins. */
export async function exampleAssembly(name: string, scratch: string): Promise<string> {
  const outdir = join(scratch, name);
  examples().find(example => example.name === name)!.build({ outdir, context: WITHOUT_ARCHIVES }).synth();
  await packArchives(outdir);
  return outdir;
}

/** Puts the archives of a cloud assembly that was synthesized without them beside its templates. */
export async function packArchives(outdir: string): Promise<void> {
  for (const recipe of recipesOfAssembly(outdir)) {
    packPluginSync(await obtainable(recipe), join(outdir, `asset.${recipeFingerprint(recipe)}.zip`));
  }
}

async function obtainable(recipe: PluginRecipe): Promise<PluginRecipe> {
  const origins = [];
  for (const origin of recipe.origins) {
    const vendor = origin.kind === 'url' ? VENDORS.find(each => vendorFile(each) === basename(origin.url)) : undefined;
    origins.push(vendor === undefined ? origin : { kind: 'file' as const, path: await vendorArchive(vendor) });
  }
  return { ...recipe, origins };
}
