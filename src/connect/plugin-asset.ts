import { join, relative } from 'path';
import { Arn, FileAssetPackaging, Stack, Stage } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import type { Origin, PluginRecipe } from '../plugins';
import { remembered } from '../model';
import type { PluginContents } from '../model';
import { findPinFile, packPluginSync, pinRecipe, PLUGIN_METADATA, PluginError, readPins, recipeFingerprint } from '../plugins';
import type { KafkaConnectVersion } from './kafka-connect-version';
import type { PluginArchive } from './plugin-archive';

/**
 * Set to `false` in the context of an app to make templates without fetching any archive, as in unit tests. The template is the same;
 * the cloud assembly then lacks the plugins and cannot be deployed.
 */
export const FETCH_PLUGINS_CONTEXT = 'cdk-msk-connect:fetch-plugins';

/**
 * The object in Amazon S3 from which MSK Connect copies a plugin: an existing one, or a ZIP made at synth and uploaded with the other assets.
 *
 * Its name derives from the checksums of what goes in, so the template is the same on every machine, whether the archives are fetched or not.
 */
export class PluginAsset {
  readonly contentType: string;
  readonly bucketArn: string;
  readonly fileKey: string;
  readonly objectVersion?: string;
  /** What decides the content. */
  readonly fingerprint: string;
  /** What inspection found, where the archives were fetched. */
  readonly contents?: PluginContents;

  constructor(scope: Construct, archives: readonly PluginArchive[], version: KafkaConnectVersion) {
    const location = archives.find(archive => archive._location)?._location;
    if (location) {
      if (archives.length > 1) {
        throw new PluginError('bad-origin', `the plugin object ${location.key} is already in Amazon S3 and cannot be merged with ${archives.length - 1} other archive(s) `
          + 'at synthesis; add all archives to that object, or specify them by file, URL or Maven coordinates');
      }
      this.contentType = archives[0]._contentType;
      this.bucketArn = location.bucket.bucketArn;
      this.fileKey = location.key;
      this.objectVersion = location.objectVersion;
      this.fingerprint = archivesIdentity(scope, archives, version);
      return;
    }

    const recipe = recipeOf(archives, version);
    this.contentType = 'ZIP';
    this.fingerprint = archivesIdentity(scope, archives, version);

    // `cdk-msk-connect plugin fetch cdk.out` reads here what a machine without a network will need.
    scope.node.addMetadata(PLUGIN_METADATA, JSON.stringify(recipe));

    const stack = Stack.of(scope);
    const stage = Stage.of(scope)!;
    const file = join(stage.assetOutdir, `asset.${this.fingerprint}.zip`);
    if (stack.bundlingRequired && scope.node.tryGetContext(FETCH_PLUGINS_CONTEXT) !== false && scope.node.tryGetContext(FETCH_PLUGINS_CONTEXT) !== 'false') {
      this.contents = packPluginSync(recipe, file);
    }
    const asset = stack.synthesizer.addFileAsset({
      packaging: FileAssetPackaging.FILE,
      fileName: relative(stage.outdir, file),
      sourceHash: this.fingerprint,
      displayName: `${scope.node.path} plugin`,
    });
    this.bucketArn = Arn.format({ service: 's3', region: '', account: '', resource: asset.bucketName }, stack);
    this.fileKey = asset.objectKey;
  }
}

/** An error of an archive, with the path of the construct that takes it: the connector, where the plugin is made for one. */
class ConstructPluginError extends PluginError {
  constructor(path: string, readonly origin: PluginError) {
    super(origin.code, `${path}: ${origin.message}`, { cause: origin });
  }
}

/** Names the construct in the errors of its archives. */
export function namingConstruct<T>(path: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof PluginError ? new ConstructPluginError(path, error instanceof ConstructPluginError ? error.origin : error) : error;
  }
}

/** What decides the content of a plugin made of these archives. */
export function archivesIdentity(scope: Construct, archives: readonly PluginArchive[], version: KafkaConnectVersion): string {
  const location = archives.find(archive => archive._location)?._location;
  return location
    ? JSON.stringify(Stack.of(scope).resolve([location.bucket.bucketArn, location.key, location.objectVersion]))
    : fingerprintIn(scope.node.root, recipeOf(archives, version));
}

/** Connectors of an app share their archives, of which each has files and JARs to look at. */
function fingerprintIn(app: IConstruct, recipe: PluginRecipe): string {
  const known = fingerprintsOf(app);
  const key = [...recipe.origins.map(identityOf), ...recipe.keep ?? []].join('\n');
  const fingerprint = known.get(key) ?? recipeFingerprint(recipe);
  known.set(key, fingerprint);
  return fingerprint;
}

const fingerprintsOf = remembered((_app: IConstruct) => new Map<string, string>());

function recipeOf(archives: readonly PluginArchive[], version: KafkaConnectVersion): PluginRecipe {
  const origins = distinct(archives.flatMap(archive => archive._origins));
  const recipe = { origins, kafkaConnectVersion: version.version };
  // the pin file is looked for only where it can say something: a checksum, or the JARs that a thin JAR needs
  return origins.some(({ kind }) => kind === 'url' || kind === 'maven') ? pinRecipe(recipe, readPins(findPinFile())) : recipe;
}

/** The same archive may be asked for by several parts of a connector. */
function distinct(origins: readonly Origin[]): Origin[] {
  return [...new Map(origins.map(origin => [identityOf(origin), origin])).values()];
}

const identityOf = remembered((origin: Origin) => JSON.stringify(origin));
