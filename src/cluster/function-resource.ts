import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FileAssetPackaging, Stack, Stage } from 'aws-cdk-lib';
import type { Duration, FileAssetLocation } from 'aws-cdk-lib';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { handlerFolder } from './handler-code';

export interface FunctionResourceProps {
  readonly description: string;
  /** The folder in `handlers/`. */
  readonly code: string;
  readonly roleArn: string;
  readonly logGroupName: string;
  readonly timeout: Duration;
  /** @default - none */
  readonly environment?: { readonly [name: string]: string };
}

/**
 * A function of this library as L1: the construct of the core, and its assets with the bucket that they are in, take longer to load than all that an app
 * with a connector needs besides.
 */
export function functionResource(scope: Construct, props: FunctionResourceProps): CfnFunction {
  const { bucketName, objectKey } = upload(scope, props.code);
  return new CfnFunction(scope, 'Handler', {
    description: props.description,
    code: { s3Bucket: bucketName, s3Key: objectKey },
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    timeout: props.timeout.toSeconds(),
    memorySize: 256,
    role: props.roleArn,
    loggingConfig: { logGroup: props.logGroupName },
    environment: props.environment && { variables: props.environment },
  });
}

/** The bundle as file asset, which `cdk deploy` uploads before. It is staged here, and not by the core, whose way loads as much again as its constructs. */
function upload(scope: Construct, code: string): FileAssetLocation {
  const stage = Stage.of(scope)!;
  const { hash, files } = bundle(code);
  const folder = join(stage.assetOutdir, `asset.${hash}`);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    files.forEach(([name, content]) => writeFileSync(join(folder, name), content));
  }
  return Stack.of(scope).synthesizer.addFileAsset({
    packaging: FileAssetPackaging.ZIP_DIRECTORY,
    sourceHash: hash,
    fileName: relative(stage.outdir, folder),
    deployTime: true,
    displayName: `${scope.node.path}/Code`,
  });
}

interface Bundle {
  /** What tells it from another one. */
  readonly hash: string;
  readonly files: readonly [name: string, content: Buffer][];
}

/** Each is read once, however many stacks have it. */
const bundles = new Map<string, Bundle>();

function bundle(code: string): Bundle {
  const known = bundles.get(code) ?? readBundle(handlerFolder(code));
  bundles.set(code, known);
  return known;
}

function readBundle(folder: string): Bundle {
  const files = readdirSync(folder).sort().map((name): [string, Buffer] => [name, readFileSync(join(folder, name))]);
  const hash = createHash('sha256');
  files.forEach(([name, content]) => hash.update(`${name}\0${content.length}\0`).update(content));
  return { hash: hash.digest('hex'), files };
}
